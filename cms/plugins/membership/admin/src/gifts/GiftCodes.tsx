import { Lines, Pages, Unavailable, useAskedPage, Waiting } from '@lectern/cms-editorial/admin';
import { useGiftCodesQuery } from '../api';
import { Empty } from '../components/Empty';
import { useSay } from '../words';
import { GiftCodesLine } from './GiftCodesLine';

/** The codes that were made, by how they were made together. */
export function GiftCodes() {
  const say = useSay();
  const { data, error } = useGiftCodesQuery(useAskedPage(), { refetchOnMountOrArgChange: true });
  if (error) return <Unavailable error={error} />;
  if (!data) return <Waiting />;
  if (data.items.length === 0) return <Empty words={say('codes.none')} />;
  return (
    <>
      <Lines>
        {data.items.map((codes) => (
          <GiftCodesLine key={codes.commandId} codes={codes} />
        ))}
      </Lines>
      <Pages total={data.total} />
    </>
  );
}
