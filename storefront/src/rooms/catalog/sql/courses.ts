import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Text } from '#kernel/text.ts';
import type { SeoView } from '#rooms/editorial/index.ts';
import type { CourseCard } from '../model.ts';
import type { OutlineRow } from '../rules/outline.ts';

/** Narrows a list to what carries all of these; author, category and tag are document ids. */
export interface CourseFilter {
  author?: string;
  category?: string;
  tag?: string;
  /** Only courses with a place on the home page, in the order of their places. */
  featured?: boolean;
}

export type CardRow = Omit<CourseCard, 'prices'>;

const COURSE_CARD = `
  t.document_id as "documentId", t.slug, t.title, t.subtitle, t.cover, t.level, t.language,
  t.first_published_at as "firstPublishedAt", t.updated_at as "updatedAt",
  (select array_agg(twin.locale::text order by twin.locale desc) from site.course twin
   where twin.document_id = t.document_id) as locales,
  taught.lessons as "lessonCount", taught.paid as "paidCount", taught.duration`;

const TAUGHT = `
  cross join lateral (
    select count(*)::integer as lessons, count(*) filter (where l.access = 'paid')::integer as paid,
      coalesce(sum(l.duration), 0)::integer as duration
    from site.outline o join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
    where o.document_id = t.document_id and o.locale = t.locale) taught`;

/** Newest first, unless the featured ones are asked for. */
export function listCourses(locale: Locale, filter: CourseFilter): Promise<CardRow[]> {
  return rows(
    `select ${COURSE_CARD} from site.course t ${TAUGHT}
     where t.locale = $1
       and ($2::text is null or t.authors @> array[$2])
       and ($3::text is null or t.category = $3)
       and ($4::text is null or t.tags @> array[$4])
       and (not $5::boolean or t.featured is not null)
     order by case when $5 then t.featured end, t.first_published_at desc, t.document_id`,
    [locale, filter.author, filter.category, filter.tag, filter.featured ?? false],
  );
}

export interface CourseRow extends CardRow {
  summary: Text;
  outcomes: string[];
  requirements: string[];
  faq: { question: string; answer: Text }[];
  authors: string[];
  category: string | null;
  tags: string[];
  seo: SeoView | null;
}

export async function findCourse(locale: Locale, slug: string): Promise<CourseRow | null> {
  const found = await rows<CourseRow>(
    `select ${COURSE_CARD}, t.summary, t.outcomes, t.requirements, t.faq, t.authors, t.category, t.tags, t.seo
     from site.course t ${TAUGHT}
     where t.locale = $1 and t.slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

/** The published lessons of a course, in order. */
export function listOutline(locale: Locale, documentId: string): Promise<OutlineRow[]> {
  return rows(
    `select o.section, o.section_title as "sectionTitle", l.document_id as "documentId", l.slug, l.title, l.kind,
       l.access, l.duration
     from site.outline o join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
     where o.document_id = $1 and o.locale = $2
     order by o.position`,
    [documentId, locale],
  );
}
