import type { CmsClient } from '@lectern/import';
import type { ImportDocument } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { readAcademy, type Academy } from './academy.ts';
import { seedAcademy, type Step } from './seed.ts';

const ID = 'a'.repeat(24);

/** A CMS that remembers what it was told, and says `unchanged` to what it was told before. */
function rememberingCms() {
  const told = new Map<string, string>();
  const documents: ImportDocument[] = [];
  const files = new Map<string, Uint8Array>();
  const client: CmsClient = {
    administrator: async (email) => (email === 'admin@lectern.example' ? { email, name: 'A' } : null),
    putMedia: async ({ name, bytes }) => {
      const created = !files.has(name);
      files.set(name, bytes);
      return { name: `cms_${name}`, url: `/uploads/cms_${name}`, created };
    },
    putDocument: async (document) => {
      const { data } = document;
      const key = JSON.stringify([document.type, document.locale, 'slug' in data ? data.slug : data]);
      const text = JSON.stringify(document);
      const before = told.get(key);
      told.set(key, text);
      documents.push(document);
      const outcome = before === undefined ? 'created' : before === text ? 'unchanged' : 'updated';
      return { documentId: ID, outcome, published: true };
    },
  };
  return { client, documents, files };
}

const publishAs = 'admin@lectern.example';

test('everything is published in the name of the administrator, with files by their names in the CMS', async () => {
  const { client, documents, files } = rememberingCms();
  const academy = await readAcademy();
  const report = await seedAcademy({ client, publishAs });
  expect(report).toEqual({
    created: academy.documents.length + academy.files.size,
    updated: 0,
    unchanged: 0,
    kept: 0,
  });
  expect(documents.every((document) => document.publishAs === publishAs)).toBe(true);
  expect([...files.keys()].sort()).toEqual([...academy.files.keys()]);
  const text = JSON.stringify(documents);
  expect(text).toContain('](/uploads/cms_gaiwan-parts.svg');
  expect(text).toContain('"media":["cms_tea-house.csv"]');
  expect(text).not.toMatch(/\.\.\/files\//);
});

test('a second seed changes nothing', async () => {
  const { client } = rememberingCms();
  const first = await seedAcademy({ client, publishAs });
  const second = await seedAcademy({ client, publishAs });
  expect(second).toEqual({ created: 0, updated: 0, unchanged: first.created, kept: 0 });
});

test('progress counts up to the end', async () => {
  const steps: Step[] = [];
  await seedAcademy({ client: rememberingCms().client, publishAs, onProgress: (step) => steps.push(step) });
  expect(steps.map(({ done }) => done)).toEqual(steps.map((_step, index) => index + 1));
  expect(steps.at(-1)?.done).toBe(steps[0]?.total);
  expect(steps.map(({ what }) => what)).toContain('lesson holding-a-gaiwan (en)');
});

test('without the administrator nothing is sent', async () => {
  const { client, documents, files } = rememberingCms();
  await expect(seedAcademy({ client, publishAs: 'nobody@lectern.example' })).rejects.toThrow(
    /nobody@lectern/,
  );
  expect([documents.length, files.size]).toEqual([0, 0]);
});

test('a picture that is not there is named before anything is sent', async () => {
  const { client, documents, files } = rememberingCms();
  const data = { slug: 'x', title: 'X', body: '![x](../../files/lost.svg)' };
  const academy: Academy = {
    documents: [{ source: 'en/pages/x.md', document: { type: 'page', locale: 'en', data } }],
    files: new Map(),
  };
  await expect(seedAcademy({ client, publishAs, academy })).rejects.toThrow('files/lost.svg: is missing');
  expect([documents.length, files.size]).toEqual([0, 0]);
});
