import type { PublishedDocument } from '@lectern/shared-types';
import { Client } from 'pg';
import { academyExport } from '../academy.ts';

/*
 * An academy that was published long ago, written into the CMS's tables by SQL, as Strapi would have left it. The
 * triggers sleep meanwhile: nothing of it is news.
 */

type Of<Type extends PublishedDocument['type']> = Extract<PublishedDocument, { type: Type }>;

const BATCH = 1_000;
const SEED = 20_261_122;

/** A row for each state: the draft, and what readers see. */
const STATES = `cross join (values (null::timestamp), (now()::timestamp)) as state (published_at)`;

const LESSONS = `
insert into catalog_lessons (document_id, locale, title, slug, teaser, kind, access, duration, body, first_live_at, created_at, updated_at, published_at)
select l.document_id, l.locale, l.title, l.slug, l.teaser, 'text', 'free', l.duration, l.body, now(), now(), now(), state.published_at
from jsonb_to_recordset($1::jsonb)
  as l (document_id text, locale text, title text, slug text, teaser text, duration int, body text) ${STATES}`;

const COURSES = `
insert into catalog_courses (document_id, locale, title, slug, summary, level, language, outline, first_live_at, created_at, updated_at, published_at)
select c.document_id, c.locale, c.title, c.slug, c.summary, 'beginner', c.locale,
  case when state.published_at is not null then c.outline end, now(), now(), now(), state.published_at
from jsonb_to_recordset($1::jsonb)
  as c (document_id text, locale text, title text, slug text, summary text, outline jsonb) ${STATES}`;

/** The sections of every row of a course, with the lessons of the same language and state. */
const SECTIONS = `
with section as (
  select nextval('components_catalog_sections_id_seq')::int as id, course.id as course_id, course.locale,
    course.published_at, s.title, s.lessons, s.position
  from catalog_courses course
  join jsonb_to_recordset($1::jsonb) as c (document_id text, locale text, sections jsonb) using (document_id, locale)
  cross join lateral rows from (jsonb_to_recordset(c.sections) as (title text, lessons jsonb)) with ordinality
    as s (title, lessons, position)
), made as (
  insert into components_catalog_sections (id, title) select id, title from section
), placed as (
  insert into catalog_courses_cmps (entity_id, cmp_id, component_type, field, "order")
  select course_id, id, 'catalog.section', 'sections', position from section
)
insert into components_catalog_sections_lessons_lnk (section_id, lesson_id, lesson_ord)
select section.id, lesson.id, named.position
from section
cross join lateral jsonb_array_elements_text(section.lessons) with ordinality as named (document_id, position)
join catalog_lessons lesson on lesson.document_id = named.document_id and lesson.locale = section.locale
  and (lesson.published_at is null) = (section.published_at is null)`;

const lessonRow = ({ documentId, locale, data, body }: Of<'lesson'>) => ({
  ...{ document_id: documentId, locale, title: data.title, slug: data.slug, teaser: data.teaser },
  ...{ duration: data.duration, body: body.markdown },
});

const courseRow = ({ documentId, locale, data }: Of<'course'>) => ({
  ...{ document_id: documentId, locale, title: data.title, slug: data.slug, summary: data.summary },
  ...{ outline: data.sections.map(({ lessons }) => lessons), sections: data.sections },
});

/** Fills a CMS that holds nothing yet. @param superuserUrl who may let triggers sleep */
export async function fillCms(superuserUrl: string, pages: number): Promise<void> {
  const documents = [...academyExport(pages, SEED)].flatMap((line) =>
    line.kind === 'document' ? [line.document] : [],
  );
  const lessons = documents.filter((document) => document.type === 'lesson').map(lessonRow);
  const courses = documents.filter((document) => document.type === 'course').map(courseRow);
  const client = new Client(superuserUrl);
  await client.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    for (let from = 0; from < lessons.length; from += BATCH)
      await client.query(LESSONS, [JSON.stringify(lessons.slice(from, from + BATCH))]);
    await client.query(COURSES, [JSON.stringify(courses)]);
    await client.query(SECTIONS, [JSON.stringify(courses)]);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
