import type { Locale } from '@lectern/shared-types';
import { gathered, rows } from '#kernel/db/index.ts';
import type { Text } from '#kernel/text.ts';
import type { SeoView } from '#rooms/editorial/index.ts';
import type { CourseCard, CourseOutline } from '../model.ts';
import type { OutlineRow } from '../rules/outline.ts';
import type { CourseFilter } from '../rules/reads.ts';

export type CardRow = Omit<CourseCard, 'prices'>;

const COURSE_CARD = `
  t.document_id as "documentId", t.slug, t.title, t.subtitle, t.cover, t.level, t.language,
  jsonb_build_object('category', t.category, 'tags', t.tags) as filed,
  t.first_published_at as "firstPublishedAt",
  taught.lessons as "lessonCount", taught.paid as "paidCount", taught.duration`;

const TAUGHT = `
  cross join lateral (
    select count(*)::integer as lessons, count(*) filter (where l.access = 'paid')::integer as paid,
      coalesce(sum(l.duration), 0)::integer as duration
    from site.outline o join site.lesson l on l.document_id = o.lesson_id and l.locale = o.locale
    where o.document_id = t.document_id and o.locale = t.locale) taught`;

interface Listing {
  filter?: CourseFilter | undefined;
  limit?: number;
  /** Leaves out what is hidden from search engines. */
  isTold?: boolean;
}

/** Newest first, unless the featured ones are asked for: those stand in the order of their places. */
export function listCourses(locale: Locale, { filter, limit, isTold }: Listing): Promise<CardRow[]> {
  const { author, category, tag, featured }: Record<string, string | true | undefined> = { ...filter };
  return rows(
    `select ${COURSE_CARD} from site.course t ${TAUGHT}
     where t.locale = $1
       and ($2::text is null or t.authors @> array[$2])
       and ($3::text is null or t.category = $3)
       and ($4::text is null or t.tags @> array[$4])
       and (not $5::boolean or t.featured is not null) and not ($6::boolean and t.hidden)
     order by case when $5 then t.featured end, t.first_published_at desc, t.document_id limit $7`,
    [locale, author, category, tag, featured ?? false, isTold ?? false, limit],
  );
}

interface Key {
  locale: Locale;
  documentId: string;
}

const nameOf = ({ locale, documentId }: Key) => `${locale} ${documentId}`;

const askedCards = gathered(async (keys: Key[]) => {
  const found = await rows<CardRow & Key>(
    `select ${COURSE_CARD}, t.locale
     from unnest($1::text[], $2::text[]) as k (document_id, locale)
     join site.course t using (document_id, locale) ${TAUGHT}`,
    [keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
  );
  return new Map(found.map(({ locale, ...card }) => [nameOf({ locale, ...card }), card]));
});

/** One course as a card; those that are asked for at the same moment are found together. */
export async function findCard(locale: Locale, documentId: string): Promise<CardRow | null> {
  const key = { locale, documentId };
  return (await askedCards(key)).get(nameOf(key)) ?? null;
}

export interface CourseRow {
  locales: Locale[];
  subtitle: string | null;
  level: CourseCard['level'];
  language: string;
  summary: Text;
  outcomes: string[];
  requirements: string[];
  faq: { question: string; answer: Text }[];
  category: string | null;
  tags: string[];
  seo: SeoView | null;
  firstPublishedAt: string;
  updatedAt: string;
}

/** What only the course's own page shows of it. */
export async function findCourse(locale: Locale, slug: string): Promise<CourseRow | null> {
  const found = await rows<CourseRow>(
    `select subtitle, level, language, summary, outcomes, requirements, faq, category, tags, seo,
       first_published_at as "firstPublishedAt", updated_at as "updatedAt",
       (select array_agg(twin.locale::text order by twin.locale desc) from site.course twin
        where twin.document_id = t.document_id) as locales
     from site.course t where t.locale = $1 and t.slug = $2`,
    [locale, slug],
  );
  return found[0] ?? null;
}

export type TaughtRow = Omit<CourseOutline, 'outline' | 'authors'> & { authors: string[] };

export async function findTaught(locale: Locale, slug: string): Promise<TaughtRow | null> {
  const found = await rows<TaughtRow>(
    `select document_id as "documentId", slug, title, cover, authors from site.course
     where locale = $1 and slug = $2`,
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
