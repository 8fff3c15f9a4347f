import { beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { svg } from './kit/importing.ts';
import { call, draftLesson, liveLesson, logIn } from './kit/index.ts';
import { approve } from './kit/desk.ts';
import { tryToUpload, upload } from './kit/media-library.ts';
import { useCms } from './kit/use.ts';

const LESSON = 'api::catalog.lesson';

const cms = useCms();
let creator: string;
let administrator: string;
beforeAll(async () => {
  const tokenOf = (role: string) =>
    logIn(
      cms,
      accounts.find((each) => each.role === role)!,
    );
  [creator, administrator] = [await tokenOf('content-creator'), await tokenOf('administrator')];
});

const picture = (colour: string) => ({ name: 'p.svg', bytes: svg(colour), mime: 'image/svg+xml' });
const newPicture = () => upload(cms, creator, picture('red'));
type Picture = Awaited<ReturnType<typeof newPicture>>;
const addressOf = ({ hash, ext }: Picture) => `/uploads/${hash}${ext}`;

/** All that a content creator may do to a file, and what the CMS answers. */
const ATTEMPTS: Record<string, (file: Picture) => Promise<{ status: number }>> = {
  'replace its bytes': ({ id }) => tryToUpload(cms, creator, { ...picture('blue'), replaces: id }),
  'say another alternative text': ({ id }) => tell(`/upload/files/${id}`, 'PUT', info),
  'say it for many at once': ({ id }) =>
    tell('/upload/actions/bulk-update', 'POST', { updates: [{ id, ...info }] }),
  'delete it': ({ id }) => tell(`/upload/files/${id}`, 'DELETE'),
  'delete many': ({ id }) => tell('/upload/actions/bulk-delete', 'POST', { fileIds: [id] }),
};
const info = { fileInfo: { name: 'p.svg', alternativeText: '没人看过', caption: null } };
const tell = (path: string, method: string, body?: object) =>
  call(cms, path, { method, token: creator, body });

const SHOWN: Record<string, (file: Picture) => Promise<unknown>> = {
  'the cover of a live lesson': ({ id }) => liveLesson(cms, { cover: id }),
  'a live body': (file) => liveLesson(cms, { body: `![图](${addressOf(file)})` }),
  'a live component': ({ id }) => liveLesson(cms, { seo: { picture: id } }),
  'an approved draft': async ({ id }) => approve(cms, LESSON, await draftLesson(cms, { cover: id })),
};

test.each(Object.keys(SHOWN))('a content creator changes nothing of a file in %s', async (place) => {
  const file = await newPicture();
  await SHOWN[place]!(file);
  const row = () => cms.strapi.db.connection('files').where({ id: file.id }).first('*');
  const before = await row();
  for (const [what, attempt] of Object.entries(ATTEMPTS)) {
    expect((await attempt(file)).status, what).toBe(409);
    expect(await row(), what).toEqual(before);
  }
});

test('the refusal says where the file stands and what to do instead', async () => {
  const file = await newPicture();
  await liveLesson(cms, { title: '茶', cover: file.id });
  const { json } = await call(cms, `/upload/files/${file.id}`, { method: 'DELETE', token: creator });
  expect(json.error).toMatchObject({
    name: 'FILE_SHOWN',
    message: expect.stringContaining('“p.svg” stands in “茶” (zh-CN)'),
  });
});

test('a file of a draft, or of none, is its creator’s to change', async () => {
  const file = await newPicture();
  await draftLesson(cms, { cover: file.id });
  for (const [what, attempt] of Object.entries(ATTEMPTS).slice(0, 4)) {
    expect((await attempt(file)).status, what).toBeLessThan(300);
  }
});

test('a folder with a file that readers see is not deleted', async () => {
  const folder = await tell('/upload/folders', 'POST', { name: '封面', parent: null });
  const file = await newPicture();
  await tell('/upload/actions/bulk-move', 'POST', {
    fileIds: [file.id],
    destinationFolderId: folder.json.data.id,
  });
  await liveLesson(cms, { cover: file.id });
  const folderIds = [folder.json.data.id];
  expect((await tell('/upload/actions/bulk-delete', 'POST', { folderIds })).status).toBe(409);
  expect(await cms.strapi.db.query('plugin::upload.file').count({ where: { id: file.id } })).toBe(1);
});

test('a file in a text from before the desk is guarded too', async () => {
  const file = await newPicture();
  const { documentId } = await liveLesson(cms, { cover: file.id });
  for (const table of ['review', 'revision']) {
    await cms.strapi.db.connection(`editorial.${table}`).where({ document_id: documentId }).delete();
  }
  expect((await tell(`/upload/files/${file.id}`, 'DELETE')).status).toBe(409);
});

test('an administrator changes a file that readers see', async () => {
  const file = await newPicture();
  await liveLesson(cms, { cover: file.id });
  const replaced = await tryToUpload(cms, administrator, { ...picture('blue'), replaces: file.id });
  expect(replaced.status).toBe(200);
});
