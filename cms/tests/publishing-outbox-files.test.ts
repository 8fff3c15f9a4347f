import { expect, test } from 'vitest';
import { svg } from './kit/importing.ts';
import { call, draftLesson, liveLesson, newSlug, publish } from './kit/index.ts';
import { tryToUpload, upload } from './kit/media-library.ts';
import { useOutbox } from './kit/outbox.ts';
import { useDesk } from './kit/use.ts';

/* Files keep their names when their bytes are replaced, so texts show the new ones without being published again. */

const desk = useDesk();
const { told } = useOutbox(() => desk.cms);

const picture = (colour: string) => ({ name: 'p.svg', bytes: svg(colour), mime: 'image/svg+xml' });
const newPicture = () => upload(desk.cms, desk.tokens.administrator, picture('red'));
type Picture = Awaited<ReturnType<typeof newPicture>>;
const addressOf = ({ hash, ext }: Picture) => `/uploads/${hash}${ext}`;

/** A request of the administrator's to the media library, which must be granted. */
async function ask(path: string, method: string, body?: object) {
  const answer = await call(desk.cms, `/upload${path}`, { method, token: desk.tokens.administrator, body });
  if (answer.status >= 300) throw new Error(`The library answered ${answer.status}: ${answer.text}`);
  return answer.json;
}

const words = { name: 'p.svg', alternativeText: '一棵树', caption: null };
const CHANGES: Record<string, (file: Picture) => Promise<unknown>> = {
  'other bytes of the same length': ({ id }) =>
    tryToUpload(desk.cms, desk.tokens.administrator, { ...picture('tan'), replaces: id }),
  'another alternative text': ({ id }) => ask(`/files/${id}`, 'PUT', { fileInfo: words }),
  'one for many at once': ({ id }) =>
    ask('/actions/bulk-update', 'POST', { updates: [{ id, fileInfo: words }] }),
  'its deletion': ({ id }) => ask(`/files/${id}`, 'DELETE'),
};

const PLACES: Record<string, (file: Picture) => Promise<{ documentId: string }>> = {
  'as a cover': ({ id }) => liveLesson(desk.cms, { cover: id }),
  'in Markdown': (file) => liveLesson(desk.cms, { body: `![图](${addressOf(file)})` }),
  'in a component': ({ id }) => liveLesson(desk.cms, { seo: { picture: id } }),
  'as an attachment': ({ id }) => liveLesson(desk.cms, { media: [id] }),
};

test.each(Object.keys(PLACES))(
  'what becomes of a file is told for the live text that has it %s',
  async (place) => {
    for (const [what, change] of Object.entries(CHANGES)) {
      const file = await newPicture();
      const { documentId } = await PLACES[place]!(file);
      expect(await told(() => change(file)), what).toEqual([`lesson ${documentId} zh-CN`]);
    }
  },
);

test('the picture of an author and the logo of the site, who have no drafts, are told of too', async () => {
  const { strapi } = desk.cms;
  const { id } = await newPicture();
  const author = await strapi
    .documents('api::editorial.author')
    .create({ locale: 'zh-CN', data: { name: '林越', slug: newSlug('author'), picture: id } });
  const settings = await strapi
    .documents('api::editorial.site-setting')
    .create({ locale: 'zh-CN', data: { name: '讲台', description: '学院', logo: id } });
  expect(await told(() => ask(`/files/${id}`, 'PUT', { fileInfo: words }))).toEqual([
    `author ${author.documentId} zh-CN`,
    `settings ${settings.documentId} zh-CN`,
  ]);
});

test('a file is told for every language and every text that shows it, and for none that does not', async () => {
  const { id } = await newPicture();
  const lesson = await liveLesson(desk.cms, { cover: id });
  const other = await liveLesson(desk.cms, { cover: id });
  await liveLesson(desk.cms, { cover: (await newPicture()).id });
  await draftLesson(desk.cms, { cover: id });
  const lessons = desk.cms.strapi.documents('api::catalog.lesson');
  const { documentId } = lesson;
  const data = { title: 'One', body: 'Text', cover: id };
  await lessons.update({ documentId, locale: 'en', data });
  await publish(desk.cms, 'api::catalog.lesson', { documentId, locale: 'en' });
  expect(await told(() => ask(`/files/${id}`, 'PUT', { fileInfo: words }))).toEqual(
    [`lesson ${documentId} en`, `lesson ${documentId} zh-CN`, `lesson ${other.documentId} zh-CN`].sort(),
  );
});

test('a text that is withdrawn, or shows another file by now, is not told of', async () => {
  const { id } = await newPicture();
  const lessons = desk.cms.strapi.documents('api::catalog.lesson');
  const withdrawn = await liveLesson(desk.cms, { cover: id });
  await lessons.unpublish({ documentId: withdrawn.documentId, locale: 'zh-CN' });
  const changed = await liveLesson(desk.cms, { cover: id });
  await lessons.update({ documentId: changed.documentId, locale: 'zh-CN', data: { cover: null } });
  await publish(desk.cms, 'api::catalog.lesson', changed);
  expect(await told(() => ask(`/files/${id}`, 'PUT', { fileInfo: words }))).toEqual([]);
});

test('a file that is only moved to another folder is not told of', async () => {
  const { id } = await newPicture();
  await liveLesson(desk.cms, { cover: id });
  const folder = await ask('/folders', 'POST', { name: '封面', parent: null });
  const move = { fileIds: [id], destinationFolderId: folder.data.id };
  expect(await told(() => ask('/actions/bulk-move', 'POST', move))).toEqual([]);
});
