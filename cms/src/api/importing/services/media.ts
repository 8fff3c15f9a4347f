import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { ImportedMedia } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { BYTES_TO_SNIFF, keptAs, restoreIfLost, typeOf, type ReceivedFile } from '../../../kernel/media';
import { NotAcceptable, TypeRefused } from '../rules/refusals';
import { lockName } from './lock';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';
const FOLDER_NAME = 'Imported';
/** Strapi's column for it takes 255 characters. */
const LONGEST_TITLE = 255;

/** Takes a file into the media library under a name that its bytes decide: the same bytes are kept once. */
export async function importMedia(
  strapi: Core.Strapi,
  file: ReceivedFile,
  alt: string | null,
): Promise<ImportedMedia> {
  const title = (file.originalFilename ?? 'file').slice(-LONGEST_TITLE);
  const type = typeOf(await headOf(file.filepath), title);
  if (!type) throw new TypeRefused(title);
  if (type.mime.startsWith('image/')) await refuseTorn(strapi, file.filepath, title);
  const hash = await hashOf(file.filepath);
  const name = `${hash}.${type.extension}`;
  const answer = { name, url: `/uploads/${name}` };
  const folder = await importedFolder(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    await lockName(trx, `media:${name}`);
    const known = await strapi.db.query(FILE).findOne({ where: { hash, ext: `.${type.extension}` } });
    if (known) {
      await restoreIfLost(name, file);
      return { ...answer, created: false };
    }
    const fileInfo = { name: title, alternativeText: alt, folder };
    const received = { ...file, originalFilename: name, mimetype: type.mime };
    await keptAs(hash, () => upload(strapi, received, fileInfo));
    return { ...answer, created: true };
  });
}

/** Strapi would take a picture that it cannot read as a file of another kind. */
async function refuseTorn(strapi: Core.Strapi, filepath: string, title: string): Promise<void> {
  const isPicture = await strapi.plugin('upload').service('image-manipulation').isImage({ filepath });
  if (!isPicture) throw new NotAcceptable(`${title} is a picture that cannot be read.`);
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_TO_SNIFF), 0, BYTES_TO_SNIFF, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** 128 bits of SHA-256: short enough for an address, and nobody finds two files that share it. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex').slice(0, 32);
}

/** Strapi's number of the folder for what is imported, which is made when it is first needed. */
async function importedFolder(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockName(trx, `folder:${FOLDER_NAME}`);
    const known = await strapi.db.query(FOLDER).findOne({ where: { name: FOLDER_NAME, parent: null } });
    const folder = known ?? (await strapi.plugin('upload').service('folder').create({ name: FOLDER_NAME }));
    return folder.id;
  });
}

async function upload(strapi: Core.Strapi, file: object, fileInfo: object): Promise<void> {
  try {
    await strapi.plugin('upload').service('upload').upload({ data: { fileInfo }, files: file });
  } catch (error) {
    // The upload plugin's words for what it refuses, such as a picture that breaks off.
    if (error instanceof Error && error.name === 'ApplicationError') throw new NotAcceptable(error.message);
    throw error;
  }
}
