import type { Locale } from '@lectern/shared-types';
import type { MediaShelf } from '#kernel/media/index.ts';
import { renderText, type KnownTexts, type TextContext } from '#kernel/text.ts';
import { seoView } from '#rooms/editorial/index.ts';
import type { CatalogDocument } from './model.ts';

type Of<Type extends CatalogDocument['type']> = Extract<CatalogDocument, { type: Type }>;

interface Making {
  shelf: MediaShelf;
  known: KnownTexts;
}

/** Under a heading of the page's own, hence one step lower. */
const UNDER_A_HEADING = { headingOffset: 1 };

/** What a course, a lesson and a bundle have in common. */
function presented(document: Of<'lesson'> | Of<'course'> | Of<'bundle'>, { shelf }: Making) {
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

function textOf(markdown: string, locale: Locale, making: Making & Pick<TextContext, 'standing'>) {
  return renderText(markdown, { locale, ...making });
}

function lessonRow(document: Of<'lesson'>, making: Making) {
  const { teaser, kind, access, duration } = document.data;
  const { body, locale } = document;
  return {
    ...presented(document, making),
    teaser,
    kind,
    access,
    duration,
    body: body && textOf(body.markdown, locale, making),
    media: body && body.media.flatMap((media) => making.shelf.file(media) ?? []),
  };
}

function courseRow(document: Of<'course'>, making: Making) {
  const { subtitle, summary, level, language, outcomes, requirements, faq } = document.data;
  const { authors, category, tags, featured } = document.data;
  const answers = faq.map(({ question, answer }, index) => {
    const standing = { headingOffset: 2, idPrefix: `faq-${index + 1}-` };
    return { question, answer: textOf(answer, document.locale, { ...making, standing }) };
  });
  return {
    ...presented(document, making),
    ...{ subtitle, level, language, outcomes, requirements, authors, category, tags, featured },
    summary: textOf(summary, document.locale, { ...making, standing: UNDER_A_HEADING }),
    faq: answers,
  };
}

function bundleRow(document: Of<'bundle'>, making: Making) {
  const { summary, courses } = document.data;
  const standing = UNDER_A_HEADING;
  return {
    ...presented(document, making),
    courses,
    summary,
    summary_text: textOf(summary, document.locale, { ...making, standing }),
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
  const { itemType, item, kind, period, currency, amount, from, until } = data;
  return {
    ...{ document_id: documentId, item, kind, period, currency, amount },
    item_type: itemType,
    starts_at: from,
    ends_at: until,
  };
}

/** A document as its table keeps it, by column. */
export function rowOf(document: CatalogDocument, making: Making): object {
  switch (document.type) {
    case 'lesson':
      return lessonRow(document, making);
    case 'course':
      return courseRow(document, making);
    case 'bundle':
      return bundleRow(document, making);
    case 'tier':
      return tierRow(document);
    case 'price':
      return priceRow(document);
  }
}
