import type { Desk } from './cms.ts';

/*
 * A desk with much behind it: so many lessons, each with so many versions, in all states of the review. Written by
 * SQL, as the desk would have written them.
 */

export interface Fill {
  documents: number;
  revisions: number;
}

const LESSONS = `
insert into catalog_lessons (document_id, title, slug, body, kind, access, locale, created_at, updated_at)
select 'bench' || lpad(n::text, 19, '0'), '第 ' || n || ' 课', 'bench-filled-' || n, '正文', 'text', 'free', 'zh-CN', now(), now()
from generate_series(1, :documents::int) n`;

const REVISIONS = `
insert into editorial.revision (uid, document_id, locale, number, hash, common_hash, content, title, changed, origin, author_id, author_name, made_at)
select 'api::catalog.lesson', 'bench' || lpad(n::text, 19, '0'), 'zh-CN', r, md5(n || '.' || r), md5(n::text),
  jsonb_build_object('title', '第 ' || n || ' 课', 'slug', 'bench-filled-' || n, 'kind', 'text', 'access', 'free',
    'body', (select string_agg('第 ' || p || ' 段，' || md5(n || '.' || p || '.' || case when p = r then r else 0 end), E'。\\n\\n')
             from generate_series(1, 40) p)),
  '第 ' || n || ' 课', '{body}', 'saved', 2, 'Bench', now() - make_interval(hours => 20 - r)
from generate_series(1, :documents::int) n, generate_series(1, :revisions::int) r`;

const REVIEWS = `
insert into editorial.review (uid, document_id, locale, state, version, title, revision, submitted_by, submitted_at, due_at)
select 'api::catalog.lesson', 'bench' || lpad(n::text, 19, '0'), 'zh-CN',
  (array['draft', 'submitted', 'first-review', 'second-review', 'approved', 'published', 'returned'])[n % 7 + 1],
  :revisions::int, '第 ' || n || ' 课', :revisions::int, 2, now() - make_interval(hours => n % 200), now() + make_interval(hours => n % 200 - 100)
from generate_series(1, :documents::int) n`;

const TRANSITIONS = `
insert into editorial.transition (uid, document_id, locale, act, from_state, to_state, revision, person_id, person_name)
select 'api::catalog.lesson', 'bench' || lpad(n::text, 19, '0'), 'zh-CN', 'submit', 'draft', 'submitted', r, 2, 'Bench'
from generate_series(1, :documents::int) n, generate_series(1, 3) r`;

/** Answers the id of one of the documents, somewhere in the middle. */
export async function fillDesk({ strapi }: Desk, fill: Fill): Promise<string> {
  for (const statement of [LESSONS, REVISIONS, REVIEWS, TRANSITIONS]) {
    const { sql, bindings } = numbered(statement, { ...fill });
    await strapi.db.connection.raw(sql, bindings);
  }
  await strapi.db.connection.raw('analyze');
  return `bench${String(Math.floor(fill.documents / 2)).padStart(19, '0')}`;
}

/** Knex' own named places would take Postgres' casts for names. */
function numbered(statement: string, values: Record<string, number>): { sql: string; bindings: number[] } {
  const bindings: number[] = [];
  const sql = statement.replace(/(?<!:):([a-z]+)/g, (_place, name: string) => {
    bindings.push(values[name] ?? 0);
    return '?';
  });
  return { sql, bindings };
}
