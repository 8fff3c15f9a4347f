import type { Locale, PublishedDocument } from '@lectern/shared-types';
import * as make from '../../src/testing/documents.ts';

/** Stands in the text of the paid lesson and must be seen by nobody. */
export const CANARY = 'canary-in-a-coal-mine';

/** A small academy that has one of everything, in both languages. */
export function academy(): PublishedDocument[] {
  const inBoth = (make: (locale: Locale) => PublishedDocument[]) => [...make('zh-CN'), ...make('en')];
  return [
    ...inBoth((locale) => [
      make.settings({ locale }),
      make.anAuthor({ locale, bio: 'Writes **books**.' }),
      make.aCategory({ locale }),
      make.aTag({ locale }),
      make.aPage({ locale }),
      make.anArticle({
        locale,
        authors: [make.idOf('author', 'lin-yue')],
        category: make.idOf('category', 'writing'),
        tags: [make.idOf('tag', 'craft')],
        body: '## 标题\n\n**重要：**请看 $a^2$ 和 `code`。\n\n```ts\nconst a = 1;\n```\n',
      }),
      make.aLesson({ locale }),
      make.aLesson(
        { locale, slug: 'paid', access: 'paid', title: 'Paid' },
        { markdown: `## ${CANARY}\n\n${CANARY}` },
      ),
      make.aCourse({
        locale,
        sections: [{ title: 'I', lessons: ['first-steps', 'paid'].map((slug) => make.idOf('lesson', slug)) }],
        faq: [{ question: 'Why?', answer: 'Because of **this**.' }],
        authors: [make.idOf('author', 'lin-yue')],
      }),
      make.aBundle({ locale }),
      make.aTier({ locale }),
    ]),
    make.anArticle({ slug: 'only-chinese' }),
    make.aPrice(),
  ];
}

/** What can be said otherwise of the paid lesson, in both languages. */
export interface Rewritten {
  slug?: string;
  title?: string;
  access?: 'paid' | 'free';
  markdown?: string;
}

/** The academy with another paid lesson in the place of the paid lesson. */
export function academyWith({
  markdown = `## ${CANARY}`,
  slug = 'paid',
  ...words
}: Rewritten): PublishedDocument[] {
  return academy().map((document) => {
    if (document.documentId !== make.idOf('lesson', 'paid') || document.locale === null) return document;
    const { locale } = document;
    const lesson = make.aLesson({ slug: 'paid', access: 'paid', locale, ...words }, { markdown });
    return { ...lesson, data: { ...lesson.data, slug } };
  });
}
