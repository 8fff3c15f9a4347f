import type { MediaShelf } from '#kernel/media/index.ts';
import { publicMarkdown, renderText } from '#kernel/text.ts';
import { seoView } from './rules/seo.ts';
import type { EditorialDocument } from './store.ts';

/** What every row of editorial begins with. */
const keyOf = ({ documentId, locale }: EditorialDocument) => ({ document_id: documentId, locale });

/** A document as its table keeps it, by column. */
export function rowOf(document: EditorialDocument, shelf: MediaShelf): object {
  const text = (markdown: string) => renderText(markdown, { locale: document.locale, shelf });
  const written = (body: string) => ({ body: text(body), markdown: publicMarkdown(body, shelf) });
  switch (document.type) {
    case 'settings': {
      const { icpNumber, logo, ...rest } = document.data;
      return { ...keyOf(document), ...rest, icp_number: icpNumber, logo: shelf.picture(logo) };
    }
    case 'author': {
      const { bio, picture, ...rest } = document.data;
      return { ...keyOf(document), ...rest, bio: bio ? text(bio) : null, picture: shelf.picture(picture) };
    }
    case 'category':
    case 'tag':
      return { ...keyOf(document), ...document.data };
    case 'page': {
      const { body, footerPosition, seo, updatedAt, ...rest } = document.data;
      return {
        ...keyOf(document),
        ...rest,
        ...written(body),
        footer_position: footerPosition,
        seo: seoView(seo, shelf),
        updated_at: updatedAt,
      };
    }
    case 'article': {
      const { body, cover, seo, firstPublishedAt, updatedAt, ...rest } = document.data;
      return {
        ...keyOf(document),
        ...rest,
        ...written(body),
        cover: shelf.picture(cover),
        seo: seoView(seo, shelf),
        first_published_at: firstPublishedAt,
        updated_at: updatedAt,
      };
    }
  }
}
