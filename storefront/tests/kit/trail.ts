import { beforeAll } from 'vitest';
import { asOwner, type TestSite } from '../../src/testing/site.ts';

/** A line of the trail, as tests look at it. */
export interface Line {
  actor_kind: string;
  actor_id: number;
  actor_name: string;
  action: string;
  subject: string;
  after: object;
  words: string;
}

const databaseOf = ({ databaseUrl }: TestSite) => new URL(databaseUrl).pathname;

/** The CMS's audit trail, to which the site may only add. */
export function useTrail(site: TestSite): () => Promise<Line[]> {
  beforeAll(() =>
    asOwner(
      `
       create table editorial.audit (id bigint generated always as identity, actor_kind text not null,
         actor_id integer, actor_name text not null, action text not null, subject text, before jsonb, after jsonb,
         words text not null default '');
       grant usage on schema editorial to lectern_site;
       grant insert on editorial.audit to lectern_site`,
      databaseOf(site),
    ),
  );
  const trail = `select actor_kind, actor_id, actor_name, action, subject, after, words
    from editorial.audit order by id`;
  return async () => (await asOwner(trail, databaseOf(site))) as Line[]; // as: the columns are the line's
}
