import type { Finding } from '@lectern/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { preflight, questionsOf, type Upload, type World } from '../rules/preflight';
import { type Place, placeOf } from '../rules/site-addresses';
import type { Text } from '../rules/text';
import { componentOf, readText } from './snapshots';
import { keptType } from './types';

/** What a machine finds in the draft of a text, by what the house has of files, pages and words; nothing where it is gone. */
export async function preflightOf(strapi: Core.Strapi, text: Text): Promise<Finding[]> {
  const type = keptType(strapi, text.uid);
  const read = type && (await readText(strapi, type, text));
  if (!type || !read) return [];
  const written = {
    content: read.content,
    schema: type.schema,
    componentOf: (uid: string) => componentOf(strapi, uid),
  };
  const { uploads, addresses } = questionsOf(written);
  const world: World = {
    uploads: await uploadsNamed(strapi, uploads),
    addresses: await addressesThatLead(strapi, addresses),
    bannedWords: await bannedWords(strapi, text.locale),
  };
  return preflight(written, world);
}

const SETTINGS = 'api::editorial.site-setting';
const COURSE = 'api::catalog.course';

interface File {
  hash: string;
  ext: string;
  mime: string;
  alternativeText: string | null;
}

async function uploadsNamed(strapi: Core.Strapi, names: readonly string[]): Promise<Map<string, Upload>> {
  const hashes = names.map((name) => name.replace(/\.[^.]*$/, ''));
  const files: File[] = await strapi.db.query('plugin::upload.file').findMany({
    select: ['hash', 'ext', 'mime', 'alternativeText'],
    where: { hash: { $in: hashes } },
  });
  return new Map(
    files.map(({ hash, ext, mime, alternativeText: alt }) => [
      `${hash}${ext}`,
      { alt, isPicture: mime.startsWith('image/') },
    ]),
  );
}

async function addressesThatLead(strapi: Core.Strapi, paths: readonly string[]): Promise<Set<string>> {
  const places = paths.map((path) => [path, placeOf(path)] as const);
  const leading = new Set<string>();
  for (const [path, place] of places) {
    if (place === 'standing' || (place && (await isThere(strapi, place)))) leading.add(path);
  }
  return leading;
}

/** A lesson is found under a course; both must be there, and which holds which shows when they are published. */
async function isThere(strapi: Core.Strapi, { uid, locale, slugs }: Place): Promise<boolean> {
  const [slug, ...above] = slugs.toReversed();
  const found = await strapi.db.query(uid as UID.ContentType).count({ where: { locale, slug } }); // a place names a type
  if (found === 0) return false;
  const courses = above.map((each) => ({ uid: COURSE, locale, slugs: [each] }));
  const there = await Promise.all(courses.map((course) => isThere(strapi, course)));
  return there.every(Boolean);
}

async function bannedWords(strapi: Core.Strapi, locale: string): Promise<string[]> {
  const where = locale === '' ? {} : { locale };
  const rows: { bannedWords: string | null }[] = await strapi.db
    .query(SETTINGS)
    .findMany({ select: ['bannedWords'], where });
  const words = rows.flatMap(({ bannedWords: list }) => (list ?? '').split('\n'));
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
