import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { aPage, aPress } from '../../testing/press.ts';
import * as make from '../../testing/documents.ts';
import { useSite } from '../../testing/site.ts';
import { goBack, resume } from './going-back.ts';
import { pull } from './pull.ts';
import { writeRelease } from './whole-release.ts';
import type { Render } from './write-pages.ts';

const site = useSite();
const page = aPage();
const publicFiles = async () => (await readdir(join(site.dataDir, 'site', 'media'))).sort();
const known = async () =>
  (await rows<{ name: string }>(`select name from site.media where stock = 'public'`)).map(
    ({ name }) => name,
  );

const lessonWith = (access: 'free' | 'paid', picture: string) =>
  make.aLesson({ access }, { markdown: `![图](/uploads/${picture})` });

async function publish(...documents: typeof site.cms.documents): Promise<void> {
  site.cms.documents = documents;
  await pull();
  await writeRelease(aPress(page));
}

// The CMS of these tests has made no audit trail.
vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeAll(async () => {
  const drawing = (width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"><rect width="9" height="9"/></svg>`;
  site.cms.media.set('secret_1.svg', Buffer.from(drawing(30)));
  site.cms.media.set('shared_1.svg', Buffer.from(drawing(40)));
  site.cms.media.set('copy_1.svg', Buffer.from(drawing(30)));
  const photo = sharp({ create: { width: 700, height: 70, channels: 3, background: '#123456' } });
  site.cms.media.set('photo_1.png', await photo.png().toBuffer());
});
beforeEach(async () => {
  await rm(join(site.dataDir, 'site'), { recursive: true, force: true });
  await rows('update site.standing set live = null');
  await rows('delete from site.release');
  await rows('delete from site.media');
  await publish(make.aCourse(), lessonWith('free', 'secret_1.svg'), make.aLesson({ locale: 'en' }));
});

test('a picture that only a paid text shows any more is public no more', async () => {
  expect(await publicFiles()).toHaveLength(1);
  await publish(make.aCourse(), lessonWith('paid', 'secret_1.svg'));
  expect(await publicFiles()).toEqual([]);
  expect(await known()).toEqual([]);
});

test('a picture that another public text shows stays', async () => {
  const article = make.anArticle({ body: '![图](/uploads/shared_1.svg)' });
  await publish(make.aCourse(), lessonWith('free', 'shared_1.svg'), article);
  await publish(make.aCourse(), lessonWith('paid', 'shared_1.svg'), article);
  expect((await known()).sort()).toEqual(['secret_1.svg', 'shared_1.svg']);
  expect(await publicFiles()).toHaveLength(2);
});

test('all sizes of a picture stay while a release shows it that is kept, and go with the last of them', async () => {
  await publish(make.aCourse(), lessonWith('free', 'photo_1.png'));
  const names = await publicFiles();
  await publish(make.aCourse(), lessonWith('free', 'secret_1.svg'));
  for (let count = 0; count < 4; count += 1) await writeRelease(aPress(page));
  expect(await publicFiles()).toEqual(expect.arrayContaining(names));
  await writeRelease(aPress(page));
  expect(await known()).toEqual(['secret_1.svg']);
  expect(await publicFiles()).toHaveLength(1);
});

test('one can go back to a release whose pictures nothing shows any more', async () => {
  await publish(make.aCourse(), lessonWith('free', 'photo_1.png'));
  const names = await publicFiles();
  await publish(make.aCourse(), lessonWith('free', 'secret_1.svg'));
  await goBack(null, 'x');
  expect(await publicFiles()).toEqual(expect.arrayContaining(names));
  await resume(aPress(page));
});

test('a picture goes under each of its names when one of them is paid for', async () => {
  const article = make.anArticle({ body: '![图](/uploads/copy_1.svg)' });
  await publish(make.aCourse(), lessonWith('free', 'secret_1.svg'), article);
  await publish(make.aCourse(), lessonWith('paid', 'secret_1.svg'));
  expect(await publicFiles()).toEqual([]);
});

test('until the new release is live, the old one keeps its pictures', async () => {
  site.cms.documents = [make.aCourse(), lessonWith('paid', 'secret_1.svg')];
  await pull();
  expect(await publicFiles()).toHaveLength(1);
  const failing: Render = () => Promise.resolve(new Response('oh', { status: 500 }));
  await expect(writeRelease(aPress(failing))).rejects.toThrow();
  expect(await publicFiles()).toHaveLength(1);
});

test('a picture that becomes public again is there again', async () => {
  await publish(make.aCourse(), lessonWith('paid', 'secret_1.svg'));
  await publish(make.aCourse(), lessonWith('free', 'secret_1.svg'));
  expect(await publicFiles()).toHaveLength(1);
});

test('what a killed pull or a replaced original left behind goes too', async () => {
  const left = join(site.dataDir, 'site', 'media', '.0123456789abcdef');
  await writeFile(left, 'half a picture');
  await writeRelease(aPress(page));
  await expect(readFile(left)).rejects.toThrow(/ENOENT/);
});
