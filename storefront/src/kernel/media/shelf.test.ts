import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useSite } from '../../testing/site.ts';
import { MediaShelf } from './shelf.ts';
import { sweepMedia } from './sweep.ts';

const site = useSite();
const photo = (width: number) =>
  sharp({ create: { width, height: width / 2, channels: 3, background: '#884422' } })
    .withExif({ IFD0: { Copyright: 'somebody, somewhere' } })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  site.cms.media.set('large_1.jpg', await photo(2_000));
  site.cms.media.set('small_1.jpg', await photo(300));
  site.cms.media.set(
    'drawing_1.svg',
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>',
    ),
  );
  site.cms.media.set('broken_1.png', Buffer.from('no picture at all'));
  site.cms.media.set('talk_1.pdf', Buffer.from('%PDF-1.7 …'));
  site.cms.media.set('parts_1.vtt', Buffer.from('WEBVTT\n\n01:00.000 --> 02:00.000\n茶\n'));
});
beforeEach(() => void (site.cms.fetched.length = 0));

async function shelfWith(...names: string[]): Promise<MediaShelf> {
  const shelf = new MediaShelf();
  await shelf.prepare(names.map((name) => ({ name, bytes: null })));
  return shelf;
}
const onDisk = (src: string) => join(site.dataDir, 'site', src);

test('a photograph is offered in several widths, without the data that cameras hide in it', async () => {
  const picture = (await shelfWith('large_1.jpg')).picture({ name: 'large_1.jpg', alt: 'A desk' });
  expect(picture).toMatchObject({ width: 2_000, height: 1_000, alt: 'A desk' });
  expect(picture?.sources.map(({ width }) => width)).toEqual([480, 960, 1_440]);
  const about = await sharp(onDisk(picture?.src ?? '')).metadata();
  expect(about).toMatchObject({ format: 'webp', width: 960 });
  expect(about.exif).toBeUndefined();
});

test('a small picture is not blown up', async () => {
  const picture = (await shelfWith('small_1.jpg')).picture({ name: 'small_1.jpg', alt: null });
  expect(picture?.sources.map(({ width }) => width)).toEqual([300]);
});

test('a drawing stays as it is', async () => {
  const picture = (await shelfWith('drawing_1.svg')).picture({ name: 'drawing_1.svg', alt: null });
  expect(picture).toMatchObject({ src: expect.stringMatching(/\.svg$/), sources: [], width: 40 });
});

test('another file is copied under the name of its content', async () => {
  const file = (await shelfWith('talk_1.pdf')).file({ name: 'talk_1.pdf', title: 'The talk' });
  expect(file).toMatchObject({ title: 'The talk', mime: 'application/pdf' });
  expect(existsSync(onDisk(file?.src ?? ''))).toBe(true);
});

test('what a WebVTT file says is known, also where it was prepared before', async () => {
  const said = [{ start: 60, text: '茶' }];
  expect((await shelfWith('parts_1.vtt')).cues({ name: 'parts_1.vtt' })).toEqual(said);
  const again = await shelfWith('parts_1.vtt', 'talk_1.pdf');
  expect(again.cues({ name: 'parts_1.vtt' })).toEqual(said);
  expect(again.cues({ name: 'talk_1.pdf' })).toEqual([]);
  expect(again.cues(null)).toEqual([]);
});

test('a broken and a missing picture are left out with one warning each', async () => {
  const shelf = await shelfWith('broken_1.png', 'missing_1.png');
  await shelf.prepare([{ name: 'missing_1.png', bytes: null }]);
  expect(shelf.picture({ name: 'broken_1.png', alt: null })).toBeNull();
  expect(shelf.warnings).toHaveLength(2);
  expect(shelf.warnings.join()).toMatch(/broken_1\.png.*missing_1\.png|missing_1\.png.*broken_1\.png/s);
});

test('what an earlier pull has prepared is not fetched again', async () => {
  await shelfWith('large_1.jpg');
  site.cms.fetched.length = 0;
  const shelf = await shelfWith('large_1.jpg');
  expect(shelf.picture({ name: 'large_1.jpg', alt: null })).not.toBeNull();
  expect(site.cms.fetched).toEqual([]);
});

test('a file that was lost from the disk is prepared again', async () => {
  const before = (await shelfWith('small_1.jpg')).picture({ name: 'small_1.jpg', alt: null });
  await rm(onDisk(before?.src ?? ''));
  const after = (await shelfWith('small_1.jpg')).picture({ name: 'small_1.jpg', alt: null });
  expect(existsSync(onDisk(after?.src ?? ''))).toBe(true);
});

test('a file that was replaced in the media library is fetched again', async () => {
  const first = new MediaShelf();
  await first.prepare([{ name: 'talk_1.pdf', bytes: 11 }]);
  await new MediaShelf().prepare([{ name: 'talk_1.pdf', bytes: 11 }]);
  site.cms.fetched.length = 0;
  await new MediaShelf().prepare([{ name: 'talk_1.pdf', bytes: 12 }]);
  expect(site.cms.fetched).toEqual(['talk_1.pdf']);
});

describe('A shelf that asks again', () => {
  const look = async (name: string) => {
    const shelf = new MediaShelf({ asksAgain: true });
    await shelf.prepare([{ name, bytes: null }]);
    return { shelf, file: shelf.file({ name, title: 'Notes' }) };
  };
  const put = (words: string) => site.cms.media.set('notes_1.pdf', Buffer.from(words));

  test('knows a file of the same name and length whose bytes were replaced', async () => {
    put('%PDF one');
    const { file } = await look('notes_1.pdf');
    put('%PDF two');
    expect((await shelfWith('notes_1.pdf')).file({ name: 'notes_1.pdf', title: 'Notes' })).toEqual(file);
    const { file: replaced, shelf } = await look('notes_1.pdf');
    expect(replaced?.src).not.toBe(file?.src);
    expect(shelf.prepared).toBe(1);
  });

  test('fetches nothing that is still the same', async () => {
    put('%PDF same');
    const { file } = await look('notes_1.pdf');
    site.cms.fetched.length = 0;
    const { file: again, shelf } = await look('notes_1.pdf');
    expect(again).toEqual(file);
    expect([site.cms.fetched, shelf.prepared]).toEqual([[], 0]);
  });

  test('shows nothing of a file that the library has no more, and a sweep takes it away', async () => {
    put('%PDF gone');
    const { file } = await look('notes_1.pdf');
    site.cms.media.delete('notes_1.pdf');
    expect((await look('notes_1.pdf')).file).toBeNull();
    await sweepMedia({ oldest: 'infinity', closed: () => Promise.resolve([]) });
    expect(existsSync(onDisk(file?.src ?? ''))).toBe(false);
  });
});
