import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import * as make from '../../testing/documents.ts';
import { code, rice, tea, usePublications } from '../../testing/publications.ts';
import { announce } from './announce.ts';
import { publishWaiting } from './publish-waiting.ts';

const site = usePublications();
const key = '0123456789abcdef';
let heard: { urlList: string[] }[] = [];
let status = 200;
const engine = createServer((request, response) => {
  void json(request).then((said) => {
    heard.push(said as { urlList: string[] }); // as: what our own code has sent
    response.writeHead(status).end();
  });
});
const tell = () => announce({ key, endpoint: `http://127.0.0.1:${(engine.address() as AddressInfo).port}/` }); // as: it listens on TCP

beforeAll(() => new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve)));
afterAll(() => void engine.close());
beforeEach(async () => {
  status = 200;
  await rows('delete from site.announced');
  await tell();
  heard = [];
});

test('what went live is announced once, what is hidden never', async () => {
  const seo = { title: null, description: null, picture: null, hidden: true };
  const secret = make.anArticle({ slug: 'secret', seo });
  await site.inCms(make.anArticle({ slug: 'tea', title: 'Green tea' }), secret);
  await publishWaiting(code);
  await tell();
  await site.inCms({ ...secret, data: { ...secret.data, slug: 'well-hidden' } });
  await publishWaiting(code);
  await tell();
  expect(heard).toEqual([
    {
      host: 'academy.example',
      key,
      keyLocation: 'https://academy.example/indexnow.txt',
      urlList: ['https://academy.example/articles/tea/'],
    },
  ]);
});

test('an address that a text has left, or at which it was taken down, is announced too', async () => {
  await site.inCms(tea, rice);
  await publishWaiting(code);
  await tell();
  heard = [];
  await site.inCms({ ...tea, data: { ...tea.data, slug: 'infusion' } });
  await site.takeDown(rice);
  await publishWaiting(code);
  await tell();
  expect(heard[0]?.urlList.map((url) => new URL(url).pathname).sort()).toEqual([
    '/articles/infusion/',
    '/articles/rice/',
    '/articles/tea/',
  ]);
});

test('what is not taken for the moment is announced later, and what never will be is not', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await site.inCms(tea);
  await publishWaiting(code);
  for (const answer of [503, 429, 403, 200]) {
    status = answer;
    await tell();
  }
  expect(heard).toHaveLength(3);
  expect(warn).toHaveBeenCalledTimes(3);
  warn.mockRestore();
});

test('where no key is configured nobody is told', async () => {
  await site.inCms(tea);
  await publishWaiting(code);
  await announce();
  expect(heard).toEqual([]);
});
