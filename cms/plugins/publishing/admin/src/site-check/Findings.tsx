import { Pages, Unavailable, useAskedPage, Waiting } from '@lectern/cms-editorial/admin';
import { useQueryParams } from '@strapi/strapi/admin';
import { useFindingsQuery } from '../api';
import { kindAsked } from '../rules/findings';
import { Checked } from './Checked';
import { FindingList } from './FindingList';
import { KindFilter } from './KindFilter';

/** What the check of the live site has found, kind by kind and page by page. */
export function Findings() {
  const [{ query }] = useQueryParams<{ kind?: unknown }>();
  const kind = kindAsked(query.kind);
  const fresh = { refetchOnMountOrArgChange: true };
  const { data, error } = useFindingsQuery({ ...(kind && { kind }), ...useAskedPage() }, fresh);
  if (error) return <Unavailable error={error} />;
  if (!data) return <Waiting />;
  return (
    <>
      <Checked checked={data.checked} />
      <KindFilter kind={kind} counts={data.counts} />
      <FindingList items={data.items} isChecked={data.checked !== null} />
      <Pages total={data.total} />
    </>
  );
}
