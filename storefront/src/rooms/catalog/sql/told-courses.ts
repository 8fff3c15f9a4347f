import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { ToldCourse } from '../rules/course-text.ts';
import { HOME_FIRST } from './addresses.ts';

interface Row extends Omit<ToldCourse, 'about'> {
  title: string;
  subtitle: string | null;
  summaryHtml: string;
  updatedAt: string;
}

const HOME = `(
  select c.slug from site.outline o join site.course c using (document_id, locale)
  where o.lesson_id = l.document_id and o.locale = l.locale order by ${HOME_FIRST} limit 1)`;

const LESSONS = `(
  select coalesce(jsonb_agg(jsonb_build_object(
    'section', o.section_title, 'home', ${HOME}, 'slug', l.slug, 'title', l.title, 'teaser', l.teaser,
    'isOpen', l.access <> 'paid' and l.markdown is not null) order by o.position), '[]')
  from site.outline o join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
  where o.document_id = c.document_id and o.locale = c.locale and not l.hidden)`;

/** Null where there is no such course that search engines may find. */
export async function findToldCourse(locale: Locale, slug: string): Promise<Row | null> {
  const found = await rows<Row>(
    `select c.slug, c.title, c.subtitle, c.summary ->> 'html' as "summaryHtml", c.outcomes,
       c.updated_at as "updatedAt", ${LESSONS} as lessons
     from site.course c where c.locale = $1 and c.slug = $2 and not c.hidden`,
    [locale, slug],
  );
  return found[0] ?? null;
}
