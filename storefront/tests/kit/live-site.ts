import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale, PublishedDocument, PublishedType } from '@lectern/shared-types';
import type { Memo } from '../../src/kernel/reading.ts';
import type * as Inside from '../../src/server/inside.ts';
import type { Bundle } from './bundle.ts';

type Output = Awaited<ReturnType<typeof Inside.outputs>>[number];

interface Page {
  path: string;
  text: string;
  tags: Set<string>;
}

/** What one publication did: the files that were rendered, and those of them that had to be. */
export interface Publication {
  rendered: string[];
  differing: string[];
}

export interface Edit {
  documents: PublishedDocument[];
  gone: { type: PublishedType; documentId: string; locale: Locale | null }[];
}

/** A site in memory that is kept up to date by rendering what changes touch, and nothing else. */
export class LiveSite {
  readonly pages = new Map<string, Page>();
  readonly #inside: typeof Inside;

  private constructor(inside: typeof Inside) {
    this.#inside = inside;
  }

  static async of(bundle: Bundle): Promise<LiveSite> {
    const entry = pathToFileURL(join(bundle.folder, 'server/entry.mjs')).href;
    const { inside } = (await import(entry)) as { inside: typeof Inside }; // as: what src/server/entry.ts exports
    return new LiveSite(inside);
  }

  async publish({ documents, gone }: Edit): Promise<Publication> {
    const { transaction, store, forget, pathsOf, shelves } = this.#inside;
    const { changes, touched } = await transaction(async (trx) => {
      const left = await forget(trx, gone);
      const come = await store(trx, documents, shelves());
      return {
        changes: [...left.changes, ...come.changes],
        touched: new Set([...left.touched, ...come.touched]),
      };
    });
    const readers = [...this.pages].filter(([, { tags }]) => !tags.isDisjointFrom(touched));
    const asked = new Map(readers.map(([file, { path }]) => [path, file]));
    for (const { path, file } of await pathsOf(changes)) if (!this.pages.has(file)) asked.set(path, file);
    return this.#renderAll(asked);
  }

  async #renderAll(asked: Map<string, string>): Promise<Publication> {
    const memo: Memo = new Map();
    const differing = [];
    for (const [path, file] of asked) {
      const page = await this.#render(path, memo);
      if (page?.text !== this.pages.get(file)?.text) differing.push(file);
      if (page) this.pages.set(file, page);
      else this.pages.delete(file);
    }
    return { rendered: [...asked.values()].sort(), differing: differing.sort() };
  }

  /** Null for a page that is not there, unless it is the page that says so. */
  async #render(path: string, memo: Memo): Promise<Page | null> {
    const { value, tags } = await this.#inside.reading(() => this.#inside.render(path), memo);
    if (value.status === 404 && !path.endsWith('/404/')) return null;
    if (!value.ok && value.status !== 404) throw new Error(`${path} answers ${String(value.status)}.`);
    return { path, text: await value.text(), tags };
  }

  /** The files that are not what a full render makes of them, by name and what is wrong. */
  async drift(): Promise<string[]> {
    const memo: Memo = new Map();
    const all: Output[] = await this.#inside.outputs();
    const wrong = [];
    for (const { path, file } of all) {
      const page = await this.#render(path, memo);
      const live = this.pages.get(file);
      if (!page) wrong.push(`${file} is told of and is not there`);
      else if (!live) wrong.push(`${file} is missing`);
      else if (live.text !== page.text) wrong.push(`${file} is stale`);
    }
    const known = new Set(all.map(({ file }) => file));
    return [
      ...wrong,
      ...[...this.pages.keys()].filter((file) => !known.has(file)).map((file) => `${file} is left over`),
    ];
  }

  /** The text of every page that there is. */
  async renderings(memo: Memo): Promise<Map<string, string | undefined>> {
    const texts = new Map<string, string | undefined>();
    for (const [file, { path }] of this.pages) texts.set(file, (await this.#render(path, memo))?.text);
    return texts;
  }

  /** Renders everything, as a new build of the site does. */
  async renderWhole(): Promise<void> {
    const all: Output[] = await this.#inside.outputs();
    await this.#renderAll(new Map(all.map(({ path, file }) => [path, file])));
  }

  close(): Promise<void> {
    return this.#inside.closeDatabase();
  }
}
