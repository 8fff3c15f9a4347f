import type { Locale, PublishedDocument } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import * as make from '../../src/testing/documents.ts';
import type { FakeCms } from '../../src/testing/fake-cms.ts';
import { seeded, type Below } from './seeded.ts';

const LESSONS = 12;
const COURSES = 3;
const LOCALES: Locale[] = ['zh-CN', 'en'];

const nameOf = (kind: string, at: number) => `${kind}-${'abcdefghijkl'.charAt(at)}`;

type Lesson = Extract<PublishedDocument, { type: 'lesson' }>;

/** Changes an academy at random, and says so in the outbox as the CMS does. */
export class RandomEditor {
  readonly #cms: FakeCms;
  readonly #random: Below;
  #edition = 0;

  constructor(cms: FakeCms, seed: number) {
    this.#cms = cms;
    this.#random = seeded(seed);
  }

  /** The academy before anybody has changed it. */
  begin(): void {
    const ofLocale = (locale: Locale) => [
      make.settings({ locale }),
      make.aTag({ locale }),
      make.anAuthor({ locale }),
      ...Array.from({ length: LESSONS }, (_, at) => make.aLesson({ locale, slug: nameOf('lesson', at) })),
      ...Array.from({ length: COURSES }, (_, at) => this.#course(locale, at)),
      make.anArticle({ locale, tags: [make.idOf('tag', 'craft')] }),
    ];
    this.#cms.documents = [...LOCALES.flatMap(ofLocale), make.aPrice()];
  }

  /** Makes one change. The documents are what the CMS would say before the outbox tells of it. */
  async edit(): Promise<void> {
    this.#edition += 1;
    const locale = this.#one(LOCALES);
    const changed = this.#one([
      () => this.#lesson(locale),
      () => this.#lesson(locale),
      () => this.#course(locale, this.#random(COURSES)),
      () => make.anArticle({ locale, title: `Article ${this.#edition}`, tags: [make.idOf('tag', 'craft')] }),
      () => make.aTag({ locale, name: `Tag ${this.#edition}` }),
      () => make.aPrice({ item: this.#courseId(), amount: 100 + this.#random(3) }),
      () => make.settings({ locale, name: `Site ${this.#edition}` }),
    ])();
    const isTakenDown = changed.type !== 'settings' && this.#random(5) === 0;
    const { type, documentId } = changed;
    const others = this.#cms.documents.filter(
      (one) => one.documentId !== documentId || one.locale !== changed.locale,
    );
    this.#cms.documents = isTakenDown ? others : [...others, changed];
    await rows('insert into site.outbox (type, document_id, locale) values ($1, $2, $3)', [
      type,
      documentId,
      changed.locale,
    ]);
    await rows("select pg_notify('lectern.outbox', '')");
  }

  #one<T>(choices: T[]): T {
    const chosen = choices[this.#random(choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  #courseId = () => make.idOf('course', nameOf('course', this.#random(COURSES)));

  /** A lesson that keeps its document, whatever its slug has become. */
  #lesson(locale: Locale): Lesson {
    const at = this.#random(LESSONS);
    const slug = this.#one([nameOf('lesson', at), `${nameOf('lesson', at)}-anew`]);
    const access = this.#one(['free', 'paid', 'preview'] as const);
    const title = `Lesson ${this.#edition}`;
    const lesson = make.aLesson({ locale, slug, access, title }, { markdown: `Words ${this.#edition}.` });
    return { ...lesson, documentId: make.idOf('lesson', nameOf('lesson', at)) };
  }

  #course(locale: Locale, at: number): PublishedDocument {
    const slug = this.#one([nameOf('course', at), `${nameOf('course', at)}-anew`]);
    const ids = Array.from({ length: LESSONS }, (_, lesson) => make.idOf('lesson', nameOf('lesson', lesson)));
    const lessons = ids.filter(() => this.#random(2) === 0);
    const course = make.aCourse({
      locale,
      slug,
      title: `Course ${this.#edition}`,
      sections: [{ title: null, lessons }],
      tags: this.#random(2) === 0 ? [make.idOf('tag', 'craft')] : [],
      firstPublishedAt: `2026-01-0${at + 1}T00:00:00.000Z`,
    });
    return { ...course, documentId: make.idOf('course', nameOf('course', at)) };
  }
}
