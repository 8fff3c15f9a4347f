import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { watchedPage } from './browser/watched-page.ts';
import { useWalk } from './walk.ts';

const house = inject('house');
const walk = useWalk();

const KB = 1_024;

/** Bytes of texts of the site as they are sent. */
function sent(texts: Iterable<string>): number {
  return [...texts].reduce((sum, text) => sum + gzipSync(text).length, 0);
}

/** What a page loads of a kind of file. */
const loadedBy = (html: string, tag: RegExp): string[] =>
  [...new Set([...html.matchAll(tag)].map(([, path = '']) => path))].map(
    (path) => walk.site.visited.get(path)?.body ?? '',
  );

/** Less than this nobody sees, and Lighthouse rounds it to nothing. */
const VISIBLE_SHIFT = 0.001;

const STYLES = /<link rel="stylesheet" href="([^"]+)"/g;
const SCRIPTS = /<script[^>]* src="([^"]+)"/g;
const BLOCKING = /<script(?![^>]*(?:type="module"|\bdefer\b|\basync\b))[^>]* src="([^"]+)"/g;

const lessons = () =>
  [...walk.site.visited.values()].filter(
    ({ path, body }) => /\/courses\/[^/]+\/[^/]+\/$/.test(path) && body.includes('class="prose"'),
  );

/** 6 KB of text are about this much HTML; code, each word of which is coloured, is more. */
const LONGEST_PROSE = 12 * KB;

const proseIn = (html: string) => html.slice(html.indexOf('class="prose"'), html.indexOf('</main>'));

/** Every lesson of a course is a line on the pages of all of them: an outline of a hundred weighs some KB by itself. */
const LONG_OUTLINE = 60;

const mayWeigh = (body: string) =>
  [...body.matchAll(/href="\/[^"]*courses\/[^"/]+\/[^"/]+\/"/g)].length > LONG_OUTLINE ? 19 * KB : 16 * KB;

test('page and styles of a lesson of 6 KB weigh at most 16 KB, and 19 beside an outline of a hundred', () => {
  const weights = lessons()
    .filter(({ body }) => Buffer.byteLength(proseIn(body)) <= LONGEST_PROSE)
    .map(({ path, body }) => ({
      path,
      most: mayWeigh(body),
      bytes: sent([body, ...loadedBy(body, STYLES)]),
    }));
  expect(weights.filter(({ most }) => most === 16 * KB).length).toBeGreaterThan(4);
  expect(weights.filter(({ bytes, most }) => bytes > most)).toEqual([]);
});

test('the scripts of a page that is read weigh at most 5 KB, and what is not put off next to nothing', () => {
  const weights = lessons().map(({ path, body }) => ({ path, bytes: sent(loadedBy(body, SCRIPTS)) }));
  expect(weights.filter(({ bytes }) => bytes > 5 * KB)).toEqual([]);
  const waitedFor = lessons().map(({ path, body }) => ({ path, bytes: sent(loadedBy(body, BLOCKING)) }));
  expect(waitedFor.filter(({ bytes }) => bytes > KB / 2)).toEqual([]);
});

test('no page asks anybody else for anything, and nothing on it moves while it is opened', async () => {
  const { page } = await watchedPage(walk.browser, { javaScriptEnabled: true, width: 390 });
  const strangers = new Set<string>();
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== house.storefront) strangers.add(request.url());
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value); // as: a layout shift has a value
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  const moved: string[] = [];
  for (const { path } of walk.site.samples) {
    await page.goto(house.storefront + path, { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts); // as: put there above
    if (shifts.reduce((sum, one) => sum + one, 0) >= VISIBLE_SHIFT) moved.push(`${path} ${shifts.join(' ')}`);
  }
  expect([...strangers]).toEqual([]);
  expect(moved).toEqual([]);
});
