import type { Client } from 'pg';
import { bad, good, type Finding } from './finding.ts';

/** Seconds after which something that waits is no longer just on its way. */
const PATIENCE = 60;

interface State {
  workers: number;
  waiting: number;
  /** How long the oldest of them has waited, in seconds. */
  oldest: number;
  set_aside: number;
}

/** Looks whether what is published comes to the site. @param isOpen whether a house runs on this database */
export async function publishing(client: Client, isOpen: boolean): Promise<Finding[]> {
  const { rows: found } = await client.query(
    "select to_regclass('site.desk_publication') is not null as there",
  );
  if (!found[0]?.there) return [];
  const { rows } = await client.query<State>(
    `select
       (select count(*)::integer from pg_stat_activity
        where datname = current_database() and application_name = 'lectern worker') as workers,
       count(*) filter (where state = 'waiting')::integer as waiting,
       coalesce(max(took_ms) filter (where state = 'waiting'), 0)::float8 / 1000 as oldest,
       count(*) filter (where state = 'set_aside')::integer as set_aside
     from site.desk_publication where state <> 'live' and not is_superseded`,
  );
  return rows.flatMap((state) => [
    ...(isOpen ? [workers(state)] : []),
    onTheWay(state, isOpen),
    setAside(state),
  ]);
}

function workers({ workers: count }: State): Finding {
  if (count > 0)
    return good(`${count} worker${count > 1 ? 's bring' : ' brings'} to the site what is published`);
  return bad('No worker runs: nothing new comes to the site', 'See worker.log in DATA_DIR/logs.');
}

function onTheWay({ waiting, oldest }: State, isOpen: boolean): Finding {
  if (waiting === 0) return good('Everything that is published is on the site');
  if (!isOpen) return good(`${waiting} changes wait for the next start`);
  if (oldest < PATIENCE) return good(`${waiting} changes are on their way to the site`);
  return bad(
    `${waiting} changes are not on the site, the oldest for ${Math.round(oldest)} s`,
    'See worker.log in DATA_DIR/logs, and whether somebody has gone back to an earlier release.',
  );
}

function setAside({ set_aside: count }: State): Finding {
  if (count === 0) return good('Nothing was set aside');
  return bad(
    `${count} changes failed too often and were set aside`,
    'The page Publishing of the admin panel says why, and tries again.',
  );
}
