import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locale } from '@lectern/shared-types';
import { onTestFinished } from 'vitest';
import { planImport, type EditionPlan, type ImportPlan, type PlanOptions } from '../../src/plan/plan.ts';
import { readSources } from '../../src/reading/read-sources.ts';
import type { Problem } from '../../src/rules/problem.ts';

/** The bilingual book that lies beside this package. */
export const BOOK = join(import.meta.dirname, '../../book');

/** A folder of its own for one test, with these files in it. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy of the book that a test may spoil. */
export function copyOfBook(): string {
  const folder = folderWith({});
  cpSync(BOOK, folder, { recursive: true });
  return folder;
}

export interface Planned {
  plan: ImportPlan;
  problems: Problem[];
}

export async function planned(folders: string[], options: Partial<PlanOptions> = {}): Promise<Planned> {
  const sources = await readSources(
    folders.map((folder) => ({ folder, locale: null })),
    '/',
  );
  const plan = planImport(sources, { publishing: false, ...options });
  const found = [...sources, ...plan.editions].flatMap(({ problems }) => problems);
  return { plan, problems: found };
}

/** What a plan says of a lesson's text, with files as `/uploads/<path>`. */
export function bodyOf({ plan }: Planned, slug: string, locale: Locale = 'zh-CN'): string {
  const lesson = editionIn(plan, locale).lessons.find((one) => one.slug === slug);
  const pieces = lesson?.body ?? [];
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `/uploads/${piece.file}`)).join('');
}

export function editionIn(plan: ImportPlan, locale: Locale): EditionPlan {
  const edition = plan.editions.find((one) => one.locale === locale);
  if (!edition) throw new Error(`No edition in ${locale} was planned.`);
  return edition;
}

/** Addresses inside the site that a plan's lessons link to, with the lesson that does. */
export function innerLinks(edition: EditionPlan): { from: string; to: string }[] {
  return edition.lessons.flatMap(({ slug, body }) => {
    const text = body.filter((piece) => typeof piece === 'string').join('');
    const found = text.matchAll(/(?:\]\(<?|\]:\s*<?|href=")(\/(?:en\/)?courses\/[^)\s">#]*)/g);
    return [...found].map(([, to = '']) => ({ from: slug, to }));
  });
}
