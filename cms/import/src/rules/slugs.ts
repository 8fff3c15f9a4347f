import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { stemOf } from './names.ts';

const LONGEST = 120;
const HASH_LENGTH = 6;
/** Pages that stand for their folder. */
const FOLDER_PAGE = /^(?:readme|index|_index)$/i;

/**
 * A slug out of words: Chinese by its pinyin, Latin letters without their accents.
 * @example slugOf('第一章：Rust 入门') // 'di-yi-zhang-rust-ru-men'
 */
export function slugOf(words: string): string {
  const spelled = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
  const latin = spelled.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = latin
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return shortened(slug);
}

/** Endings that tell one edition's folder from another's, and names that tell nothing. */
const EDITION = /[-_. ](?:zh|cn|chinese|en|english|zh[-_](?:cn|hans)|en[-_](?:us|gb))$/i;
const ANY_BOOK =
  /^(?:zh|cn|en|zh[-_]cn|zh[-_]hans|en[-_](?:us|gb)|src|docs?|book|content|course|lessons|chapters|tmp|)$/i;

/** A course's slug out of its folder's name, or of its title where that tells nothing. */
export function courseSlugOf(folder: string, title: string): string {
  const name = folder.replace(EDITION, '');
  return ANY_BOOK.test(name) ? slugOrHash(title || folder) : slugOrHash(name);
}

/** Words that cannot be spelled get the hash of themselves, which is stable at least. */
export function slugOrHash(words: string): string {
  return slugOf(words) || `page-${hashOf(words)}`;
}

/**
 * Slugs for a course's lessons by their paths. A lesson's slug must differ from those of all other courses,
 * hence the course's own in front; numbers that only order the files are left out unless they tell two apart.
 * @example 'rust-book' and '01-basics/02_setup.md' make 'rust-book-basics-setup'
 */
export function lessonSlugs(course: string, paths: string[]): Map<string, string> {
  const short = new Map(paths.map((path) => [path, slugOfPath(path, stemOf)]));
  const shared = repeated(short.values());
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    const brief = short.get(path) ?? '';
    const own = shared.has(brief) ? slugOfPath(path, (name) => name.replace(/\.\w+$/, '')) : brief;
    const slug = untaken(withCourse(course, own), taken);
    taken.add(slug);
    slugs.set(path, slug);
  }
  return slugs;
}

function withCourse(course: string, own: string): string {
  return shortened(own === course || own.startsWith(`${course}-`) ? own : `${course}-${own}`);
}

export function untaken(slug: string, taken: ReadonlySet<string>): string {
  let candidate = slug;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${slug.slice(0, LONGEST - 4)}-${count}`;
  return candidate;
}

function slugOfPath(path: string, nameOf: (name: string) => string): string {
  const names = path.split('/');
  const page = names.at(-1)?.replace(/\.\w+$/, '') ?? '';
  const kept = FOLDER_PAGE.test(page) ? names.slice(0, -1) : names;
  if (kept.length === 0) return 'introduction';
  return kept.map((name) => slugOrHash(nameOf(name))).join('-');
}

function repeated(values: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) twice.add(value);
    seen.add(value);
  }
  return twice;
}

/** Cut at a word, with a hash of the whole so that two long names stay two. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const head = slug.slice(0, LONGEST - HASH_LENGTH - 1);
  return `${head.slice(0, head.lastIndexOf('-')) || head}-${hashOf(slug)}`;
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH);
}
