import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { env } from '../env';
import { mediaStore } from './open-store';
import { signName } from './rules/signature';
import { keptExtension } from './rules/types';

/** What Strapi tells an upload provider of a file, and what the provider may set. */
interface UploadFile {
  hash: string;
  ext?: string;
  mime: string;
  sizeInBytes: number;
  url?: string;
  stream?: Readable;
}

const LONGEST_HASH = 120;

/**
 * Where Strapi finds this provider. Strapi turns the name of a provider to lower case before it requires it, so
 * an absolute path breaks below a folder with a capital; the path from the upload plugin to here has none.
 */
export function providerPath(): string {
  const strapi = createRequire(require.resolve('@strapi/strapi/package.json'));
  return relative(dirname(strapi.resolve('@strapi/upload/strapi-server')), join(__dirname, 'provider'));
}

/** Strapi's upload provider of Lectern: private, with addresses that are signed for a working day. */
export function init() {
  return {
    isPrivate: () => true,
    getSignedUrl: (file: UploadFile) => ({ url: signedAddress(nameOf(file)) }),
    uploadStream: keep,
    replaceStream: async (file: UploadFile, old: UploadFile) => {
      await keep(file);
      if (nameOf(file) !== nameOf(old)) await remove(old);
    },
    delete: remove,
  };
}

/** Name under which the store has a file; Strapi keeps its two halves. */
function nameOf({ hash, ext }: UploadFile): string {
  return `${hash}${ext ?? ''}`;
}

/** The address of a file in the admin panel, for about twelve hours. */
function signedAddress(name: string): string {
  const { expires, signature } = signName(name, env.MEDIA_SECRET, Math.floor(Date.now() / 1000));
  return `/uploads/${name}?expires=${expires}&signature=${signature}`;
}

async function keep(file: UploadFile): Promise<void> {
  if (!file.stream) throw new Error(`Strapi gave no bytes for ${nameOf(file)}.`);
  file.ext = keptExtension(file.ext ?? '', file.mime);
  file.hash = file.hash.length > LONGEST_HASH ? shortened(file.hash) : file.hash;
  const store = await mediaStore();
  await store.put({ name: nameOf(file), bytes: file.sizeInBytes, body: file.stream });
  file.url = `/uploads/${nameOf(file)}`;
}

function shortened(hash: string): string {
  return createHash('sha256').update(hash).digest('hex').slice(0, 32);
}

async function remove(file: UploadFile): Promise<void> {
  const store = await mediaStore();
  await store.remove(nameOf(file));
}
