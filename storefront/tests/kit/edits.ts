import {
  Level,
  LOCALES,
  PUBLISHED_TYPES,
  type Media,
  type PublishedDocument,
  type PublishedType,
} from '@lectern/shared-types';
import * as make from '../../src/testing/documents.ts';
import type { Below } from './seeded.ts';
import type { Of, Shelf } from './shelf.ts';

/** What has a slug, and comes and goes. */
type Sluggish = Exclude<PublishedType, 'settings' | 'price'>;
const SLUGGISH = PUBLISHED_TYPES.filter((type): type is Sluggish => type !== 'settings' && type !== 'price');
type Classes = Pick<Of<'article'>['data'], 'authors' | 'category' | 'tags'>;

const PICTURES = ['one_1.svg', 'two_1.svg', 'three_1.svg'];

const media = (name: string): Media => ({
  ...{ name, title: name, alt: name, caption: null, mime: 'image/svg+xml' },
  ...{ bytes: 100, width: null, height: null },
});

/** The files that documents may show, for the media library. */
export function pictures(): [string, Buffer][] {
  const drawing = (width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"><rect width="9" height="9"/></svg>`;
  return PICTURES.map((name, index) => [name, Buffer.from(drawing(20 + index))]);
}

/** The word in a lesson's text that nobody may see while it is paid. */
export const canaryOf = ({ documentId, locale }: Pick<Of<'lesson'>, 'documentId' | 'locale'>) =>
  `canary-${documentId}-${locale}`.toLowerCase();

/** Edits as editors make them, at random. */
export class Edits {
  readonly #shelf: Shelf;
  readonly #below: Below;
  readonly #away: PublishedDocument[] = [];
  #edition = 0;

  constructor(shelf: Shelf, below: Below) {
    this.#shelf = shelf;
    this.#below = below;
    for (const lesson of shelf.of('lesson')) shelf.put({ ...lesson, body: this.#text(lesson) });
  }

  /** Makes one edit, and says which. */
  next(): string {
    this.#edition += 1;
    const [name, edit] = this.#one(Object.entries(this.#kinds));
    edit();
    return `${this.#edition}: ${name}`;
  }

  readonly #kinds: Record<string, () => void> = {
    'title of a text': () =>
      this.#data(this.#one(['article', 'page', 'lesson', 'course', 'bundle']), { title: this.#words() }),
    'name of a label': () =>
      this.#data(this.#one(['author', 'category', 'tag', 'tier']), { name: this.#words() }),
    'body of a lesson': () => this.#rewrite(),
    'body of an article': () =>
      this.#data('article', { body: `${this.#words()} ![](/uploads/${this.#one(PICTURES)})` }),
    'length of an article': () => this.#data('article', { body: '字'.repeat(300 * (1 + this.#below(4))) }),
    slug: () => this.#data(this.#one(SLUGGISH), { slug: `slug-${this.#edition}` }, 'everywhere'),
    'slug of a course': () => this.#data('course', { slug: `slug-${this.#edition}` }, 'everywhere'),
    'swapped slugs': () => this.#swap(this.#one(SLUGGISH)),
    'one slug for two lessons': () =>
      this.#data('lesson', { slug: this.#pick('lesson').data.slug }, 'everywhere'),
    access: () =>
      this.#data('lesson', { access: this.#one(['free', 'preview', 'paid', 'paid']) }, 'everywhere'),
    duration: () => this.#data('lesson', { duration: this.#below(4) * 300 }, 'everywhere'),
    teaser: () => this.#data('lesson', { teaser: this.#words() }),
    'classification of a text': () => this.#data(this.#one(['article', 'course']), this.#classes()),
    'date of publication': () =>
      this.#data(this.#one(['article', 'course', 'bundle']), { firstPublishedAt: this.#date() }),
    'time of an update': () =>
      this.#data(this.#one(['article', 'page', 'lesson', 'course', 'bundle']), { updatedAt: this.#date() }),
    summary: () => this.#data(this.#one(['article', 'course', 'bundle', 'tier']), { summary: this.#words() }),
    outline: () => this.#outline((lessons) => lessons.toReversed()),
    'lesson taken out of a course': () => this.#outline((lessons) => lessons.slice(1)),
    'lesson put into a course': () =>
      this.#outline((lessons) => [...lessons, this.#pick('lesson').documentId]),
    'lesson moved to another course': () => this.#move(),
    featured: () => this.#data('course', { featured: this.#one([null, null, 1, 2]) }),
    hidden: () =>
      this.#data(this.#one(['article', 'page', 'lesson', 'course', 'bundle']), { seo: this.#seo() }),
    cover: () => this.#data(this.#one(['article', 'lesson', 'course', 'bundle']), { cover: this.#cover() }),
    'picture of an author': () => this.#data('author', { picture: this.#cover() }),
    'bio of an author': () => this.#data('author', { bio: this.#words() }),
    'level and language of a course': () =>
      this.#data('course', { level: this.#one(Level.options), language: this.#one(['zh-CN', 'en']) }),
    'place of a category': () =>
      this.#data('category', { position: this.#below(3), description: this.#words() }),
    'name and rank of a plan': () => this.#data('tier', { name: this.#words(), rank: this.#below(4) }),
    audience: () => this.#data('settings', { audience: [this.#words()] }),
    settings: () => this.#data('settings', { description: this.#words(), logo: this.#cover() }),
    footer: () => this.#data('page', { footerPosition: this.#one([null, 0, 1]) }),
    'courses of a bundle': () => this.#data('bundle', { courses: this.#someCourses() }),
    'courses of a tier': () => this.#data('tier', { opens: this.#opens() }),
    price: () => this.#reprice(),
    'a language taken down': () => this.#takeDown([this.#pick(this.#one(SLUGGISH))]),
    'a document taken down': () => this.#takeDown(this.#twins(this.#one(SLUGGISH))),
    'something taken up again': () => this.#takeUp(),
    'more taken up again': () => this.#takeUp(),
  };

  #one<const T>(choices: readonly T[]): T {
    const chosen = choices[this.#below(choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  #pick<Type extends PublishedDocument['type']>(type: Type): Of<Type> {
    return this.#one(this.#shelf.of(type));
  }

  #twins(type: Sluggish): PublishedDocument[] {
    return this.#shelf.twins(this.#pick(type));
  }

  #words = () => `Words ${this.#edition}-${this.#below(1000)}`;
  #date = () => `2026-0${1 + this.#below(3)}-1${this.#below(9)}T00:00:00.000Z`;
  #cover = () => this.#one([null, ...PICTURES.map(media)]);
  #seo = () => this.#one([null, { title: null, description: null, picture: null, hidden: true }]);
  #text = (lesson: Of<'lesson'>) => ({
    markdown: `${this.#words()} ${canaryOf(lesson)} ![](/uploads/${this.#one(PICTURES)})`,
    media: [],
    captions: [],
    chapters: [{ start: this.#below(60), title: this.#words() }],
    chapterFile: null,
  });

  #some(type: 'author' | 'category' | 'tag' | 'course'): string[] {
    return [...new Set([this.#pick(type), this.#pick(type)].map(({ documentId }) => documentId))];
  }

  #someCourses = () => this.#some('course');
  #opens = () => this.#one([{ kind: 'all' }, { kind: 'courses', courses: this.#someCourses() }]);
  #classes = (): Classes => ({
    authors: this.#some('author'),
    category: this.#one([null, this.#pick('category').documentId]),
    tags: this.#some('tag'),
  });

  /** Gives one document other data; `everywhere`, in all its languages. */
  #data(type: PublishedDocument['type'], data: object, where: 'here' | 'everywhere' = 'here'): void {
    const chosen: PublishedDocument = this.#pick(type);
    for (const one of where === 'here' ? [chosen] : this.#shelf.twins(chosen))
      this.#shelf.put({ ...one, data: { ...one.data, ...data } } as PublishedDocument); // as: callers name fields of the type
  }

  #rewrite(): void {
    const lesson = this.#pick('lesson');
    this.#shelf.put({ ...lesson, body: this.#text(lesson) });
  }

  #swap(type: Sluggish): void {
    const [one, other] = [this.#pick(type), this.#pick(type)];
    const slugs = { [one.documentId]: other.data.slug, [other.documentId]: one.data.slug };
    for (const twin of [...this.#shelf.twins(one), ...this.#shelf.twins(other)]) {
      const slug = slugs[twin.documentId] ?? '';
      this.#shelf.put({ ...twin, data: { ...twin.data, slug } } as PublishedDocument); // as: only its slug is another
    }
  }

  #outline(change: (lessons: string[]) => string[]): void {
    const course = this.#pick('course');
    const lessons = change(course.data.sections.flatMap((section) => section.lessons));
    const sections = [{ title: this.#one([null, this.#words()]), lessons }];
    this.#shelf.put({ ...course, data: { ...course.data, sections } });
  }

  #move(): void {
    const [from, to] = [this.#pick('course'), this.#pick('course')];
    const [lesson, ...rest] = from.data.sections.flatMap((section) => section.lessons);
    if (lesson === undefined) return;
    this.#shelf.put({ ...from, data: { ...from.data, sections: [{ title: null, lessons: rest }] } });
    const sections = [{ title: null, lessons: [lesson] }, ...to.data.sections];
    if (to !== from) this.#shelf.put({ ...to, data: { ...to.data, sections } });
  }

  #reprice(): void {
    const item = this.#pick(this.#one(['course', 'lesson', 'bundle', 'tier'])).documentId;
    const forTier = this.#one([null, this.#pick('tier').documentId]);
    const price = make.aPrice({ item, forTier, amount: 100 * this.#below(3) });
    const documentId = make.idOf('price', `at${this.#below(4)}`);
    if (this.#below(3) === 0) this.#shelf.drop({ ...price, documentId });
    else this.#shelf.put({ ...price, documentId });
  }

  #takeDown(documents: PublishedDocument[]): void {
    const [first] = documents;
    // So that no kind of document dies out.
    if (!first || this.#shelf.of(first.type).length <= documents.length + LOCALES.length) return;
    this.#away.push(...documents);
    this.#shelf.drop(...documents);
  }

  /** With the slug that the other languages have by now, or with a fresh one. */
  #takeUp(): void {
    const document = this.#away.shift();
    if (!document) return;
    const [twin] = this.#shelf.twins(document);
    const slug = twin && 'slug' in twin.data ? twin.data.slug : `slug-${this.#edition}`;
    this.#shelf.put({ ...document, data: { ...document.data, slug } } as PublishedDocument); // as: only its slug is another
  }
}
