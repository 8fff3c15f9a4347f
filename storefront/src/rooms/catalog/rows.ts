import type { MediaShelf } from '#kernel/media/index.ts';
import { publicMarkdown, renderText } from '#kernel/text.ts';
import { seoView } from '#rooms/editorial/index.ts';
import { lessonContent } from './content.ts';
import type { CatalogDocument } from './model.ts';
import { entriesOf } from './rules/outline.ts';

type Of<Type extends CatalogDocument['type']> = Extract<CatalogDocument, { type: Type }>;

/** Under a heading of the page's own, hence one step lower. */
const UNDER_A_HEADING = { headingOffset: 1 };

/** What a course, a lesson and a bundle have in common. */
function presented(document: Of<'lesson'> | Of<'course'> | Of<'bundle'>, shelf: MediaShelf) {
  const { slug, title, cover, seo, firstPublishedAt, updatedAt } = document.data;
  return {
    document_id: document.documentId,
    locale: document.locale,
    slug,
    title,
    cover: shelf.picture(cover),
    seo: seoView(seo, shelf),
    first_published_at: firstPublishedAt,
    updated_at: updatedAt,
  };
}

function lessonRow(document: Of<'lesson'>, shelf: MediaShelf) {
  const { teaser, kind, access, duration } = document.data;
  const { body, locale } = document;
  return {
    ...presented(document, shelf),
    teaser,
    kind,
    access,
    duration,
    body: body && lessonContent(body, { locale, shelf }),
    markdown: body && publicMarkdown(body.markdown, shelf),
  };
}

function courseRow(document: Of<'course'>, shelf: MediaShelf) {
  const { subtitle, summary, level, language, outcomes, requirements, faq } = document.data;
  const { authors, category, tags, featured, sections } = document.data;
  const { locale } = document;
  const answers = faq.map(({ question, answer }, index) => {
    const standing = { headingOffset: 2, idPrefix: `faq-${index + 1}-` };
    return { question, answer: renderText(answer, { locale, shelf, standing }) };
  });
  return {
    ...presented(document, shelf),
    ...{ subtitle, level, language, outcomes, requirements, authors, category, tags, featured },
    summary: renderText(summary, { locale, shelf, standing: UNDER_A_HEADING }),
    faq: answers,
    outline: entriesOf(sections),
  };
}

function bundleRow(document: Of<'bundle'>, shelf: MediaShelf) {
  const { summary, courses } = document.data;
  return {
    ...presented(document, shelf),
    courses,
    summary,
    summary_text: renderText(summary, { locale: document.locale, shelf, standing: UNDER_A_HEADING }),
  };
}

function tierRow({ documentId, locale, data }: Of<'tier'>) {
  const { opens, slug, name, summary, benefits, rank } = data;
  return {
    ...{ document_id: documentId, locale, slug, name, summary, benefits, rank },
    opens_all: opens.kind === 'all',
    courses: opens.kind === 'courses' ? opens.courses : [],
  };
}

function priceRow({ documentId, data }: Of<'price'>) {
  const { itemType, item, kind, period, currency, amount, forTier, from, until } = data;
  return {
    ...{ document_id: documentId, item, kind, period, currency, amount },
    item_type: itemType,
    for_tier: forTier,
    starts_at: from,
    ends_at: until,
  };
}

/** A document as its table keeps it, by column. */
export function rowOf(document: CatalogDocument, shelf: MediaShelf): object {
  switch (document.type) {
    case 'lesson':
      return lessonRow(document, shelf);
    case 'course':
      return courseRow(document, shelf);
    case 'bundle':
      return bundleRow(document, shelf);
    case 'tier':
      return tierRow(document);
    case 'price':
      return priceRow(document);
  }
}
