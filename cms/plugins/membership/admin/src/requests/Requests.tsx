import { Lines, Pages, Unavailable, useAskedPage, Waiting } from '@lectern/cms-editorial/admin';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useRequestsQuery } from '../api';
import { Empty } from '../components/Empty';
import { viewAsked } from '../rules/asked';
import { askAgainIn } from '../rules/following';
import { useSay } from '../words';
import { RequestLine } from './RequestLine';
import { RequestViews } from './RequestViews';

/** Requests, by how they stand and page by page. */
export function Requests() {
  const say = useSay();
  const [{ query }] = useQueryParams<{ view?: unknown }>();
  const view = viewAsked(query.view);
  const [pollingInterval, setPolling] = useState(0);
  const asked = { ...(view === 'all' ? {} : { state: view }), ...useAskedPage() };
  const { data, error } = useRequestsQuery(asked, { refetchOnMountOrArgChange: true, pollingInterval });
  const next = askAgainIn(data?.items);
  if (next !== pollingInterval) setPolling(next);
  if (error) return <Unavailable error={error} />;
  return (
    <>
      <RequestViews view={view} />
      {data ? null : <Waiting />}
      {data?.items.length === 0 ? <Empty words={say(`requests.none.${view}`)} /> : null}
      {data && data.items.length > 0 ? (
        <Lines>
          {data.items.map((command) => (
            <RequestLine key={command.id} command={command} isNamed />
          ))}
        </Lines>
      ) : null}
      <Pages total={data?.total ?? 0} />
    </>
  );
}
