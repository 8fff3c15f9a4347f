import { beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { pull } from '#rooms/publishing/index.ts';
import { hearOfChanges, indexDocuments, keepIndex, reindexAll, search } from '#rooms/search/index.ts';
import { deliver } from '#kernel/events/index.ts';
import type { Engine, SearchDocument, Side } from '../src/rooms/search/model.ts';
import { anArticle, idOf } from '../src/testing/documents.ts';
import { useSite } from '../src/testing/site.ts';

const site = useSite();

/** An engine whose indexes lie open. */
class OpenEngine implements Engine {
  readonly name = 'meilisearch';
  version = '1';
  indexes: { [side in Side]?: Map<string, string> } = {};
  begun = 0;
  puts: string[] = [];

  find = () => Promise.reject(new Error('nobody asks'));
  isThere = () => Promise.resolve(this.indexes.live !== undefined);

  put(documents: SearchDocument[], side: Side): Promise<void> {
    this.puts.push(...documents.flatMap(({ open }) => open[0]?.title ?? []));
    for (const { documentId, open } of documents) {
      this.indexes[side]?.delete(documentId);
      if (open[0]) this.indexes[side]?.set(documentId, open[0].title);
    }
    return Promise.resolve();
  }

  begin(): Promise<void> {
    this.begun += 1;
    this.indexes.next = new Map();
    return Promise.resolve();
  }

  goLive(): Promise<void> {
    this.indexes = this.indexes.next ? { live: this.indexes.next } : {};
    return Promise.resolve();
  }

  titles = () => [...(this.indexes.live?.values() ?? [])].sort();
}

const publish = async (...titles: [slug: string, title: string][]) => {
  site.cms.documents = titles.map(([slug, title]) => anArticle({ slug, title }));
  await pull();
};
const hear = (to: Engine, slug: string) =>
  indexDocuments([], [{ type: 'article', documentId: idOf('article', slug), locale: 'zh-CN' }], to);

let engine: OpenEngine;
beforeEach(async () => {
  engine = new OpenEngine();
  await rows('delete from search.standing');
  await publish(['one', '一'], ['two', '二']);
});

test('an index is built where there is none, and again where its settings are others', async () => {
  expect(await keepIndex(engine)).toBe(true);
  expect(engine.titles()).toEqual(['一', '二']);
  expect(await keepIndex(engine)).toBe(false);
  engine.version = '2';
  expect(await keepIndex(engine)).toBe(true);
  expect(await keepIndex(engine)).toBe(false);
});

test('an index that was lost is built anew', async () => {
  await keepIndex(engine);
  engine.indexes = {};
  expect(await keepIndex(engine)).toBe(true);
  expect(engine.titles()).toEqual(['一', '二']);
});

test('an index that is not there is told of nothing', async () => {
  await hear(engine, 'one');
  expect(engine.indexes).toEqual({});
});

test('what is renamed, taken down or published while an index is being built stands in it so', async () => {
  await keepIndex(engine);
  await reindexAll(engine, async () => {
    await publish(['one', '壹'], ['three', '三']);
    await hear(engine, 'one');
    await hear(engine, 'two');
    await hear(engine, 'three');
    expect(engine.titles(), 'and in the one that still answers').toEqual(['三', '壹']);
  });
  expect(engine.titles()).toEqual(['三', '壹']);
});

test('while an index is being built the old one answers', async () => {
  await keepIndex(engine);
  await reindexAll(engine, () => expect(engine.titles()).toEqual(['一', '二']));
  expect(engine.begun).toBe(2);
});

test('a replacement that failed at its end is made again', async () => {
  await keepIndex(engine);
  engine.goLive = () => Promise.reject(new Error('killed'));
  await expect(reindexAll(engine)).rejects.toThrow('killed');
  engine.goLive = OpenEngine.prototype.goLive.bind(engine);
  expect(await keepIndex(engine)).toBe(true);
});

test('of two who find the index missing at the same time one builds it', async () => {
  expect((await Promise.all([keepIndex(engine), keepIndex(engine)])).sort()).toEqual([false, true]);
  expect(engine.begun).toBe(1);
});

test('what is renamed, published or taken down is heard, and found so', async () => {
  hearOfChanges();
  const titlesOf = async (text: string) => {
    const { hits } = await search({ memberId: null }, { text, locale: 'zh-CN' });
    return hits.map(({ title }) => title);
  };
  await keepIndex();
  await publish(['one', '苹果'], ['three', '香蕉']);
  await deliver();
  expect(await titlesOf('苹果')).toEqual(['苹果']);
  expect(await titlesOf('香蕉')).toEqual(['香蕉']);
  expect(await titlesOf('二')).toEqual([]);
});

test('what the index says already is not written again, but for an index that is being built', async () => {
  await keepIndex(engine);
  await hear(engine, 'one');
  engine.puts = [];
  await hear(engine, 'one');
  expect(engine.puts).toEqual([]);
  await publish(['one', '壹'], ['two', '二']);
  await hear(engine, 'one');
  expect(engine.puts).toEqual(['壹']);
  await reindexAll(engine);
  expect(engine.puts.slice(1).sort()).toEqual(['二', '壹'].sort());
});

test('what was heard while an index was built that never came to answer is written when it is told again', async () => {
  await keepIndex(engine);
  await hear(engine, 'one');
  await publish(['one', '壹'], ['two', '二']);
  engine.goLive = () => Promise.reject(new Error('away'));
  await expect(reindexAll(engine)).rejects.toThrow('away');
  engine.indexes = engine.indexes.live ? { live: engine.indexes.live } : {};
  await hear(engine, 'one');
  expect(engine.titles()).toEqual(['二', '壹'].sort());
});
