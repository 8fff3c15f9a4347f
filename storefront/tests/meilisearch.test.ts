import { beforeAll, expect, test } from 'vitest';
import { MeilisearchEngine } from '#rooms/search/meilisearch/index.ts';
import type { Request, SearchDocument, Section } from '../src/rooms/search/model.ts';
import { withMeilisearch } from '../src/testing/engines.ts';

const locale = 'zh-CN' as const;

function sections(documentId: string, texts: string[]): Section[] {
  const common = {
    type: 'lesson' as const,
    documentId,
    locale,
    title: '一课',
    summary: '',
    tags: [],
    code: '',
  };
  return texts.map((text, n) => ({
    ...{ ...common, id: `${documentId}-${locale}-${n}`, n, heading: null, anchor: null },
    ...{ text, access: 'open' as const, courses: ['course1'] },
  }));
}

const aDocument = (documentId: string, ...texts: string[]): SearchDocument => ({
  ...{ type: 'lesson', documentId, locale, paid: [] },
  open: sections(documentId, texts),
});

const aPaidDocument = (documentId: string, openers: string[], text: string): SearchDocument => ({
  ...aDocument(documentId, ''),
  paid: sections(documentId, [text]).map((section) => ({ ...section, access: 'paid' as const, openers })),
});

withMeilisearch(({ engine, client, prefix, place }) => {
  const ask = (text: string, more: Partial<Request> = {}, by = engine) =>
    by.find({ text, locale, targets: [], offset: 0, limit: 10, ...more });
  const found = async (text: string, more: Partial<Request> = {}) =>
    (await ask(text, more)).matches.map(({ documentId }) => documentId);

  beforeAll(async () => {
    await engine.begin();
    await engine.goLive();
  });

  test('parts that a text has lost are found no more, in either index', async () => {
    await engine.put([aDocument('long', 'alpha', 'bravo', 'charlie')], 'live');
    expect(await found('charlie')).toEqual(['long']);
    await engine.put([aDocument('long', 'alpha')], 'live');
    expect(await found('charlie')).toEqual([]);
    expect(await found('charlie', { targets: ['nothing'] })).toEqual([]);
    expect(await found('alpha')).toEqual(['long']);
  });

  test('A23: what has become paid leaves the public index', async () => {
    await engine.put([aDocument('turned', 'delta', 'echo')], 'live');
    await engine.put([aPaidDocument('turned', ['turned'], 'delta echo')], 'live');
    for (const text of ['delta', 'echo']) expect(await ask(text)).toMatchObject({ matches: [], total: 0 });
    expect(await found('delta', { targets: ['turned'] })).toEqual(['turned']);
  });

  test('A06: a paid text is found by whom it is open to, and by nobody else counted', async () => {
    await engine.put([aPaidDocument('paid', ['course1', 'tier1'], 'foxtrot')], 'live');
    expect(await found('foxtrot', { targets: ['tier1'] })).toEqual(['paid']);
    const nothing = { matches: [], total: 0, facets: { kind: {}, access: {}, course: {} }, suggestions: [] };
    expect(await ask('foxtrot')).toEqual(nothing);
    expect(await ask('foxtrot', { targets: ['tier2'] })).toEqual(nothing);
    expect(await ask('foxtrot', { targets: ['"] OR paid = true OR openers IN ["'] })).toEqual(nothing);
    expect(await ask('foxtrot', { targets: ['tier2'], course: '" OR paid = true OR kind = "' })).toEqual(
      nothing,
    );
  });

  test('a lesson with many parts counts once', async () => {
    await engine.put([aDocument('parts', 'golf one', 'golf two', 'golf three')], 'live');
    expect(await ask('golf')).toMatchObject({
      total: 1,
      facets: { kind: { lesson: 1 }, course: { course1: 1 } },
    });
  });

  test('while a new index is filled and put into place, every question is answered', async () => {
    await engine.put([aDocument('steady', 'hotel')], 'live');
    let asking = true;
    const answers = (async () => {
      const all: number[] = [];
      while (asking) all.push((await ask('hotel')).total);
      return all;
    })();
    await engine.begin();
    await engine.put([aDocument('steady', 'hotel')], 'next');
    await engine.goLive();
    asking = false;
    expect(new Set(await answers)).toEqual(new Set([1]));
  });

  test('of what was built before nothing is left, beside the new index or in it', async () => {
    await engine.put([aDocument('old', 'india')], 'live');
    await engine.begin();
    await engine.put([aDocument('new', 'juliett')], 'next');
    await engine.goLive();
    expect(await found('india')).toEqual([]);
    const { results } = await client.getRawIndexes({ limit: 1_000 });
    const ours = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(prefix));
    expect(ours.filter((uid) => uid.endsWith('next'))).toEqual([]);
  });

  test('a task that fails is an error, and says why', async () => {
    const [section] = sections('bad', ['kilo']);
    const bad = { ...aDocument('bad'), open: [{ ...section!, id: 'not an id' }] };
    await expect(engine.put([bad], 'live')).rejects.toMatchObject({
      code: 'SEARCH_TASK_FAILED',
      message: expect.stringContaining('identifier'),
    });
  });

  test('a server that is not there, a wrong key and an index that was never built are told apart', async () => {
    const away = new MeilisearchEngine({ ...place, url: 'http://127.0.0.1:9' }, prefix);
    await expect(ask('x', {}, away)).rejects.toMatchObject({ code: 'SEARCH_AWAY', status: 503 });
    const stranger = new MeilisearchEngine({ ...place, key: 'a key that is wrong' }, prefix);
    await expect(ask('x', {}, stranger)).rejects.toMatchObject({ code: 'SEARCH_REFUSED' });
    const empty = new MeilisearchEngine(place, `${prefix}-empty`);
    await expect(ask('x', {}, empty)).rejects.toMatchObject({ code: 'SEARCH_NOT_BUILT' });
    expect(await empty.isThere()).toBe(false);
  });
});
