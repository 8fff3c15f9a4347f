import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteUrl } from '#kernel/env.ts';
import { each } from '#kernel/each.ts';
import { codeOf } from '#kernel/errors.ts';
import { localeOf } from '#kernel/locale.ts';
import { places } from '#kernel/places.ts';
import { pageOwners } from './addresses.ts';
import { presentAddress } from './redirects.ts';
import {
  type Fate,
  type Finding,
  type KnownPage,
  linkedFrom,
  linkFindings,
  pageFindings,
  siteFindings,
  strangeAddresses,
} from './rules/findings.ts';
import { FACTS_VERSION, factsOf, type PageFacts } from './rules/page-facts.ts';
import {
  forgetPages,
  isUnchecked,
  listPages,
  readPages,
  saveFindings,
  savePages,
  type CheckedPage,
  type OwnedFinding,
} from './sql/site-check.ts';
import { readStanding } from './sql/standing.ts';

/** Whether an address without a file is answered by the server. */
export type Answers = (path: string) => boolean;

/** What a check has found; null where there is nothing new to look at. */
export type SiteCheck = { release: string; pages: number; findings: Finding[] } | null;

const FILES_AT_ONCE = 8;
const PAGES_AT_ONCE = 250;

type Listed = Awaited<ReturnType<typeof listPages>>[number];

/** The page as it is now; null where it is as it was read before, or gone meanwhile. */
async function readAnew({ path, file, mark }: Listed, folder: string): Promise<CheckedPage | null> {
  try {
    const { ino, size, mtimeMs } = await stat(join(folder, file));
    const now = [FACTS_VERSION, ino, size, mtimeMs].join(' ');
    if (now === mark) return null;
    return {
      path,
      mark: now,
      facts: factsOf(await readFile(join(folder, file), 'utf8'), new URL(absoluteUrl(path))),
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Reads the pages that are not what they were when they were read last. */
async function readChanged(release: string): Promise<void> {
  const folder = join(places().releases, release);
  const all = await listPages();
  for (let from = 0; from < all.length; from += PAGES_AT_ONCE) {
    const changed: CheckedPage[] = [];
    await each(all.slice(from, from + PAGES_AT_ONCE), FILES_AT_ONCE, async (page) => {
      const read = await readAnew(page, folder);
      if (read) changed.push(read);
    });
    if (changed.length > 0) await savePages(changed);
  }
  await forgetPages();
}

async function* knownPages(): AsyncGenerator<Pick<CheckedPage, 'path' | 'facts'>[]> {
  let batch = await readPages('', PAGES_AT_ONCE);
  while (batch.length > 0) {
    yield batch;
    batch = await readPages(batch.at(-1)?.path ?? '', PAGES_AT_ONCE);
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function isFile(path: string, release: string): Promise<boolean> {
  const { assets, releases, media } = places();
  const name = decodeURIComponent(path);
  if (name.split('/').includes('..')) return false;
  if (name.startsWith('/media/')) return isThere(join(media, name.slice('/media/'.length)));
  return (await isThere(join(releases, release, name))) || isThere(join(assets, name));
}

/** Looks at the pages one by one and at all of them together. */
class Round {
  readonly #pages = new Map<string, KnownPage>();
  readonly #fates = new Map<string, Fate>();
  readonly #linked = new Set<string>();
  readonly #findings: Finding[] = [];
  readonly #release: string;
  readonly #answers: Answers;

  constructor(release: string, answers: Answers) {
    this.#release = release;
    this.#answers = answers;
  }

  async go(): Promise<{ findings: Finding[]; pages: number }> {
    for await (const batch of knownPages()) for (const page of batch) this.#meet(page);
    const shared = new Map<string, string>();
    for await (const batch of knownPages())
      for (const { path, facts } of batch) {
        await this.#look(path, facts);
        for (const link of facts.shared) if (!shared.has(link)) shared.set(link, path);
      }
    await this.#findOut([...shared.keys()]);
    for (const [link, path] of shared) this.#findings.push(...linkFindings(path, [link], this.#around));
    this.#findings.push(...siteFindings(this.#pages, this.#linked));
    return { findings: this.#findings, pages: this.#pages.size };
  }

  get #around() {
    return { pages: this.#pages, fates: this.#fates };
  }

  #meet({ path, facts: { title, description, isOffered, ids } }: Pick<CheckedPage, 'path' | 'facts'>): void {
    this.#pages.set(path, { title, description, isOffered, ids: new Set(ids) });
  }

  async #look(path: string, facts: PageFacts): Promise<void> {
    for (const linked of linkedFrom(path, facts)) this.#linked.add(linked);
    await this.#findOut([...facts.links, ...facts.files]);
    this.#findings.push(...pageFindings(path, facts, this.#around));
  }

  async #findOut(addresses: string[]): Promise<void> {
    for (const path of strangeAddresses(addresses, this.#pages))
      if (!this.#fates.has(path)) this.#fates.set(path, await this.#fateOf(path));
  }

  async #fateOf(path: string): Promise<Fate> {
    if (this.#pages.has(`${path}/`)) return { kind: 'moved', to: `${path}/` };
    if ((await isFile(path, this.#release)) || this.#answers(path)) return { kind: 'there' };
    const to = await presentAddress(path);
    return to === null ? { kind: 'dead' } : { kind: 'moved', to };
  }
}

async function owned(findings: Finding[]): Promise<OwnedFinding[]> {
  const owners = await pageOwners();
  return findings.map((finding) => {
    const { type = null, documentId = null } = owners.get(finding.path) ?? {};
    return { ...finding, type, documentId, locale: localeOf(finding.path) };
  });
}

/**
 * Checks every page of the live release, reading only those that have changed since they were read last, and keeps
 * what it finds for the desk. It publishes nothing and holds no lock of publishing. @returns null while an earlier
 * release is shown, or where this one was checked within the last day
 */
export async function checkSite(answers: Answers, { isForced = false } = {}): Promise<SiteCheck> {
  const { live: release, held } = await readStanding();
  if (release === null || held) return null;
  if (!isForced && !(await isUnchecked(release))) return null;
  await readChanged(release);
  const { findings, pages } = await new Round(release, answers).go();
  await saveFindings(await owned(findings), { release, pages });
  return { release, pages, findings };
}
