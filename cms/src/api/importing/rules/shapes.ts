import type { ImportedType } from '@lectern/shared-types';
import type { UID } from '@strapi/strapi';
import { entries, files, lines, many, one, picture, plain, type Field } from './fields';
import { captions, chapters, sections, seo } from './nested-fields';

/** How documents of one type are said and kept. */
export interface Shape {
  uid: UID.ContentType;
  /** Whether the type knows drafts; what does not is live at once. */
  drafts: boolean;
  /** Fields of each locale, in an order that stays: digests count on it. New fields go to the end. */
  own: Record<string, Field>;
  /** Fields that all locales have in common. */
  common: Record<string, Field>;
}

const account = entries('kind', 'label', 'account');
const classified = { authors: many('author'), category: one('category'), tags: many('tag') };

export const SHAPES: Record<Exclude<ImportedType, 'price'>, Shape> = {
  settings: {
    uid: 'api::editorial.site-setting',
    drafts: false,
    own: {
      name: plain,
      tagline: plain,
      description: plain,
      logo: picture,
      social: account,
      icpNumber: plain,
      audience: lines,
    },
    common: {},
  },
  author: {
    uid: 'api::editorial.author',
    drafts: false,
    own: { name: plain, headline: plain, bio: plain, picture, links: account },
    common: {},
  },
  category: {
    uid: 'api::editorial.category',
    drafts: false,
    own: { name: plain, description: plain },
    common: { position: plain },
  },
  tag: { uid: 'api::editorial.tag', drafts: false, own: { name: plain }, common: {} },
  article: {
    uid: 'api::editorial.article',
    drafts: true,
    own: { title: plain, summary: plain, cover: picture, body: plain, seo, ...classified },
    common: {},
  },
  page: {
    uid: 'api::editorial.page',
    drafts: true,
    own: { title: plain, body: plain, seo },
    common: { footerPosition: plain, policy: plain, policyVersion: plain },
  },
  lesson: {
    uid: 'api::catalog.lesson',
    drafts: true,
    own: {
      title: plain,
      teaser: plain,
      cover: picture,
      body: plain,
      media: files,
      seo,
      captions,
      chapters,
      chapterFile: picture,
    },
    common: { kind: plain, duration: plain, access: plain },
  },
  course: {
    uid: 'api::catalog.course',
    drafts: true,
    own: {
      title: plain,
      subtitle: plain,
      summary: plain,
      cover: picture,
      language: plain,
      sections,
      outcomes: lines,
      requirements: lines,
      faq: entries('question', 'answer'),
      seo,
      ...classified,
    },
    common: { level: plain, featured: plain },
  },
  bundle: {
    uid: 'api::catalog.bundle',
    drafts: true,
    own: { title: plain, summary: plain, cover: picture, courses: many('course'), seo },
    common: {},
  },
  tier: {
    uid: 'api::catalog.tier',
    drafts: true,
    own: { name: plain, summary: plain, benefits: lines, courses: many('course') },
    common: { rank: plain, opensAll: plain },
  },
};
