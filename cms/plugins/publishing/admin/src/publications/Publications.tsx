import { Pages, Unavailable, useAskedPage, Waiting } from '@lectern/cms-editorial/admin';
import { useQueryParams } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { usePublicationsQuery, usePublishingStateQuery } from '../api';
import { narrowedTo, viewOf } from '../rules/asked';
import { useFollowing } from '../useFollowing';
import { Alarms } from './Alarms';
import { Figures } from './Figures';
import { HeldNotice } from './HeldNotice';
import { PublicationList } from './PublicationList';
import { Views } from './Views';

/** A page that is opened anew shows how things stand now. */
const FRESH = { refetchOnMountOrArgChange: true };

/** How publishing goes on the whole, and publication by publication; followed while something waits. */
export function Publications() {
  const [{ query }] = useQueryParams<{ view?: unknown }>();
  const view = viewOf(query.view);
  const list = usePublicationsQuery({ ...narrowedTo(view), ...useAskedPage() }, FRESH);
  const { data: state, refetch, isFetching } = usePublishingStateQuery(undefined, FRESH);
  const { refetch: refetchList } = list;
  const ask = useCallback(() => Promise.all([refetch(), refetchList()]), [refetch, refetchList]);
  useFollowing(ask, { waitedMs: state?.oldestMs ?? null, isAsking: isFetching || list.isFetching });
  const { data, error } = list;
  if (error && !data) return <Unavailable error={error} />;
  if (!data || !state) return <Waiting />;
  return (
    <>
      {state.held && <HeldNotice held={state.held} />}
      <Alarms alarms={state.alarms} />
      <Figures state={state} />
      <Views view={view} state={state} />
      <PublicationList items={data.items} held={state.held} view={view} />
      <Pages total={data.total} />
    </>
  );
}
