import type { Core, UID } from '@strapi/strapi';
import type { Questions, Upload, World } from '../rules/preflight';
import { type Place, placeOf } from '../rules/site-addresses';

/** Looks up what a text in `locale` refers to. */
export async function worldOf(
  strapi: Core.Strapi,
  { uploads, addresses }: Questions,
  locale: string,
): Promise<World> {
  return {
    uploads: await findUploads(strapi, uploads),
    addresses: await findAddresses(strapi, addresses),
    bannedWords: await bannedWords(strapi, locale),
  };
}

interface File {
  hash: string;
  ext: string;
  mime: string;
  alternativeText: string | null;
}

async function findUploads(strapi: Core.Strapi, names: readonly string[]): Promise<Map<string, Upload>> {
  const hashes = names.map((name) => name.slice(0, name.lastIndexOf('.')));
  const files: File[] = await strapi.db.query('plugin::upload.file').findMany({
    select: ['hash', 'ext', 'mime', 'alternativeText'],
    where: { hash: { $in: hashes } },
  });
  return new Map(
    files.map(({ hash, ext, mime, alternativeText }) => [
      `${hash}${ext}`,
      { alt: alternativeText, isPicture: mime.startsWith('image/') },
    ]),
  );
}

async function findAddresses(strapi: Core.Strapi, paths: readonly string[]): Promise<Set<string>> {
  const asked = paths.flatMap((path) => {
    const place = placeOf(path);
    return place === null || place === 'standing' ? [] : [{ path, documents: documentsAt(place) }];
  });
  const there = new Set<string>();
  const wanted = Map.groupBy(
    asked.flatMap(({ documents }) => documents),
    ({ uid }) => uid,
  );
  for (const [uid, documents] of wanted)
    for (const row of await rowsOf(strapi, uid, documents)) there.add(nameOf({ uid, ...row }));
  const leads = asked.filter(({ documents }) => documents.every((each) => there.has(nameOf(each))));
  return new Set(leads.map(({ path }) => path));
}

/** A document in one language, by its slug. */
interface Slugged {
  uid: string;
  locale: string;
  slug: string;
}

const nameOf = ({ uid, locale, slug }: Slugged) => `${uid} ${locale} ${slug}`;

/** The documents that a page needs; which course holds which lesson is settled when both are published. */
function documentsAt({ uid, locale, slugs }: Place): Slugged[] {
  const [slug = '', ...above] = slugs.toReversed();
  return [
    { uid, locale, slug },
    ...above.map((course) => ({ uid: 'api::catalog.course', locale, slug: course })),
  ];
}

async function rowsOf(
  strapi: Core.Strapi,
  uid: string,
  documents: readonly Slugged[],
): Promise<Omit<Slugged, 'uid'>[]> {
  const slugs = [...new Set(documents.map(({ slug }) => slug))];
  const type = uid as UID.ContentType; // one of those that have pages
  return strapi.db.query(type).findMany({ select: ['slug', 'locale'], where: { slug: { $in: slugs } } });
}

/** The words that editors banned from texts of a language, a line each; of all languages where a text has none. */
async function bannedWords(strapi: Core.Strapi, locale: string): Promise<string[]> {
  const settings: { bannedWords: string | null }[] = await strapi.db
    .query('api::editorial.site-setting')
    .findMany({ where: locale === '' ? {} : { locale } });
  const lines = settings.flatMap(({ bannedWords: words }) => (words ?? '').split('\n'));
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}
