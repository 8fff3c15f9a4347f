import type { Account } from '@lectern/local';

const LOCALES = ['zh-CN', 'en'] as const;
const LESSON = 'api::catalog.lesson';
const COURSE = 'api::catalog.course';
const ARTICLE = 'api::editorial.article';
const TAG = 'api::editorial.tag';

/** A sequence that is the same for the same seed (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

interface Listed {
  results: { documentId: string; slug: string }[];
}

/** Administrators who publish without review, as the panel would ask it of the CMS. */
export class Editors {
  readonly #cms: string;
  #token = '';
  readonly #ids = new Map<string, string[]>();
  /** How many acts the CMS has done, and how many it has refused. */
  done = 0;
  refused = 0;

  constructor(cms: string) {
    this.#cms = cms;
  }

  async begin({ email, password }: Account): Promise<void> {
    const { data } = await this.#json('POST', '/admin/login', { email, password });
    this.#token = data.token;
    const settings = await this.#json('GET', '/editorial/settings');
    await this.#json('PUT', '/editorial/settings', { ...settings, stages: 0 });
    for (const uid of [LESSON, COURSE, ARTICLE, TAG]) {
      const { results }: Listed = await this.#json('GET', `${path(uid)}?pageSize=100&locale=zh-CN`);
      this.#ids.set(
        uid,
        results.map(({ documentId }) => documentId),
      );
    }
  }

  /** Does something that readers see, somewhere. Two editors may meet, and then one of them is refused. */
  async act(roll: (sides: number) => number): Promise<void> {
    const locale = LOCALES[roll(2)] ?? 'en';
    const turn = `${roll(1_000_000)}`;
    const at = (uid: string) => {
      const ids = this.#ids.get(uid) ?? [];
      return `${path(uid)}/${ids[roll(ids.length)] ?? ''}`;
    };
    const acts: (() => Promise<unknown>)[] = [
      () => this.#publish(at(LESSON), locale, { body: `## 节 ${turn}\n\n**重要：**第 ${turn} 稿。` }),
      () => this.#publish(at(LESSON), locale, { title: `第 ${turn} 课` }),
      () => this.#publish(at(LESSON), locale, { slug: `storm-${turn}` }),
      () => this.#publish(at(LESSON), locale, { access: ['free', 'preview', 'paid'][roll(3)] }),
      () => this.#json('POST', `${at(LESSON)}/actions/unpublish?locale=${locale}`, {}),
      () => this.#publish(at(COURSE), locale, { title: `课程 ${turn}` }),
      () => this.#publish(at(ARTICLE), locale, { title: `文章 ${turn}`, slug: `storm-${turn}` }),
      () => this.#json('POST', `${at(ARTICLE)}/actions/unpublish?locale=${locale}`, {}),
      () => this.#json('PUT', `${at(TAG)}?locale=${locale}`, { name: `标签 ${turn}` }),
      () =>
        this.#json('POST', `${path(LESSON)}/actions/bulkPublish?locale=${locale}`, {
          documentIds: this.#ids.get(LESSON),
        }),
    ];
    await acts[roll(acts.length)]?.().then(
      () => (this.done += 1),
      () => (this.refused += 1),
    );
  }

  #publish(address: string, locale: string, words: object) {
    return this.#json('POST', `${address}/actions/publish?locale=${locale}`, words);
  }

  // The answers are the CMS's own and of many shapes; what is used of them is named where it is used.
  async #json(method: string, address: string, body?: object) {
    const answer = await fetch(this.#cms + address, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${address} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
}

const path = (uid: string) => `/content-manager/collection-types/${uid}`;
