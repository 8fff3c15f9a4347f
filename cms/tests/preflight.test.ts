import { Finding } from '@lectern/shared-types';
import { beforeAll, expect, test } from 'vitest';
import { accountOf } from './kit/history.ts';
import { call, draftCourse, draftLesson, logIn, newSlug } from './kit/index.ts';
import { upload } from './kit/media-library.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();
let token: string;
beforeAll(async () => {
  token = await logIn(cms, accountOf('administrator'));
});

const LESSON = 'api::catalog.lesson';
const whole = { teaser: '先看这里。', seo: { title: '第一课', description: '讲什么', hidden: false } };

async function findings({ documentId }: { documentId: string }, locale = 'zh-CN'): Promise<string[]> {
  const path = `/editorial/texts/${LESSON}/${documentId}/preflight?locale=${locale}`;
  const { json } = await call(cms, path, { method: 'POST', token, body: {} });
  return Finding.array()
    .parse(json)
    .map(({ code, field, line, excerpt }) =>
      [code, field, line, excerpt].filter((each) => each !== null).join(' '),
    );
}

test('links lead to documents that are there, live or not, in the language that they name', async () => {
  const other = await draftLesson(cms);
  const course = await draftCourse(cms, [other]);
  const paths = [
    `/courses/${course.slug}/`,
    `/courses/${course.slug}/${other.slug}#later`,
    `/learn/${course.slug}/${other.slug}/`,
    `/en/courses/${course.slug}/`,
    `/courses/${course.slug}/${newSlug('nothing')}/`,
    `/${newSlug('page')}/`,
  ];
  const body = paths.map((path) => `[去](${path})`).join('\n\n');
  expect(await findings(await draftLesson(cms, { ...whole, body }))).toEqual([
    `link-broken body 7 ${paths[3]}`,
    `link-broken body 9 ${paths[4]}`,
    `link-broken body 11 ${paths[5]}`,
  ]);
});

test('pictures are those of the library, with what is said of them there', async () => {
  const svg = { bytes: '<svg xmlns="http://www.w3.org/2000/svg"/>', mime: 'image/svg+xml' };
  const picture = await upload(cms, token, { name: 'leaf.svg', ...svg });
  const name = `${picture.hash}${picture.ext}`;
  const body = `![叶](/uploads/${name})\n\n![](/uploads/${name})\n\n![叶](/uploads/gone_1.png)`;
  const lesson = await draftLesson(cms, { ...whole, body, cover: picture.id });
  const missing = 'picture-missing body 5 /uploads/gone_1.png';
  expect(await findings(lesson)).toEqual([
    missing,
    `alt-missing cover ${name}`,
    `alt-missing body 3 /uploads/${name}`,
  ]);
  const described = { where: { id: picture.id }, data: { alternativeText: '一片叶子' } };
  await cms.strapi.db.query('plugin::upload.file').update(described);
  expect(await findings(lesson)).toEqual([missing]);
});

test('banned words are those of the site settings in the language of the text', async () => {
  const settings = cms.strapi.documents('api::editorial.site-setting');
  const data = { name: '讲台', description: '课', bannedWords: '最便宜\n\n ＶＩＰ ' };
  const { documentId } = await settings.create({ locale: 'zh-CN', data });
  await settings.update({
    documentId,
    locale: 'en',
    data: { name: 'L', description: 'L', bannedWords: 'cheapest' },
  });
  const lesson = await draftLesson(cms, { ...whole, title: 'vip 课', body: '全网最便宜，cheapest' });
  expect(await findings(lesson)).toEqual(['word-banned title 1 ＶＩＰ', 'word-banned body 1 最便宜']);
});

test('what is missing is named, inside components too', async () => {
  const lesson = await draftLesson(cms, { title: '', body: '', access: 'paid', seo: { title: '第一课' } });
  expect(await findings(lesson)).toEqual([
    'title-missing title',
    'body-empty body',
    'paid-without-teaser teaser',
    'seo-empty seo.description',
  ]);
});
