import { LOCALES, type Locale } from '@lectern/shared-types';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import type { Side } from '../model.ts';
import type { Server } from './server.ts';
import { settingsOf } from './settings.ts';

/** What anybody may find, and what only some readers may, each with a filter of their own. */
export const SCOPES = ['public', 'members'] as const;
export type Scope = (typeof SCOPES)[number];

/** More than we have, so that one answer names them all. */
const ALL = 1_000;

/** The indexes of one site in a server, one for each scope and language. */
export class Indexes {
  readonly #server: Server;
  readonly #prefix: string;

  /** `prefix` keeps the sites apart that share a server: letters, digits, `-` and `_`. */
  constructor(server: Server, prefix: string) {
    this.#server = server;
    this.#prefix = prefix;
  }

  /** @example nameOf('public', 'zh-CN', 'next') // 'lectern_public_zh-CN_next' */
  nameOf(scope: Scope, locale: Locale, side: Side): string {
    return [this.#prefix, scope, locale, ...(side === 'next' ? [side] : [])].join('_');
  }

  async areThere(): Promise<boolean> {
    const there = await this.#present();
    return this.#all().every(({ scope, locale }) => there.has(this.nameOf(scope, locale, 'live')));
  }

  /** Makes empty indexes beside the live ones, with the settings that stand in the code. */
  async begin(): Promise<void> {
    await this.#dropNext();
    await this.#order((client) =>
      this.#all().flatMap(({ scope, locale }) => {
        const uid = this.nameOf(scope, locale, 'next');
        const create = () => client.createIndex(uid, { primaryKey: 'id' });
        return [create, () => client.index(uid).updateSettings(settingsOf(locale))];
      }),
    );
  }

  /** Puts what was built into the place of what is asked, all of it in one task, and removes what was there. */
  async swap(): Promise<void> {
    const there = await this.#present();
    const swaps = this.#all().map(({ scope, locale }) => {
      const [next, live] = [this.nameOf(scope, locale, 'next'), this.nameOf(scope, locale, 'live')];
      return { indexes: [next, live] satisfies [string, string], rename: !there.has(live) };
    });
    await this.#order((client) => [() => client.swapIndexes(swaps)]);
    await this.#dropNext();
  }

  async #dropNext(): Promise<void> {
    const there = await this.#present();
    const leftOver = this.#all()
      .map(({ scope, locale }) => this.nameOf(scope, locale, 'next'))
      .filter((uid) => there.has(uid));
    await this.#order((client) => leftOver.map((uid) => () => client.deleteIndex(uid)));
  }

  async #present(): Promise<Set<string>> {
    const { results } = await this.#server.tell((client) => client.getRawIndexes({ limit: ALL }));
    return new Set(results.map(({ uid }) => uid));
  }

  /** Gives orders one after the other, and waits until all are done. */
  async #order(orders: (client: Meilisearch) => (() => Promise<EnqueuedTask>)[]): Promise<void> {
    const tasks: EnqueuedTask[] = [];
    await this.#server.tell(async (client) => {
      for (const order of orders(client)) tasks.push(await order());
    });
    await this.#server.wait(tasks);
  }

  #all(): { scope: Scope; locale: Locale }[] {
    return SCOPES.flatMap((scope) => LOCALES.map((locale) => ({ scope, locale })));
  }
}
