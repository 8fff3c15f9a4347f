import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CmsClient } from '@lectern/import';
import { ImportDocument, type ImportOutcome } from '@lectern/shared-types';
import { readAcademy, type Academy } from './academy.ts';
import { BrokenAcademy, NoSuchAdministrator } from './errors.ts';
import { filesIn, replaceFiles } from './rules/files.ts';

/** One step of the seed, done. `what` names a file or a document, as in `lesson gaiwan (en)`. */
export interface Step {
  done: number;
  total: number;
  what: string;
  outcome: ImportOutcome['outcome'];
}

export interface SeedOptions {
  client: CmsClient;
  /** Mail address of the administrator in whose name everything is published. */
  publishAs: string;
  onProgress?: (step: Step) => void;
  academy?: Academy;
}

/** How many documents and files were created, updated, left unchanged, or kept as an editor had changed them. */
export type SeedReport = Record<ImportOutcome['outcome'], number>;

const MIME: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
};

/**
 * Brings the academy into a running CMS and publishes it. Doing it again changes nothing.
 * @throws NoSuchAdministrator, BrokenAcademy, and what the client throws
 */
export async function seedAcademy(options: SeedOptions): Promise<SeedReport> {
  const { client, publishAs } = options;
  const academy = options.academy ?? (await readAcademy());
  const known = new Set(academy.files.keys());
  const files = filesOf(academy);
  if (!(await client.administrator(publishAs))) throw new NoSuchAdministrator(publishAs);
  const { report, step } = counting(files.length + academy.documents.length, options.onProgress);
  const names = new Map<string, string>();
  for (const { name, path, mime } of files) {
    const media = await client.putMedia({ name, mime, bytes: await readFile(path) });
    names.set(name, media.name);
    step(name, media.created ? 'created' : 'unchanged');
  }
  for (const { document } of academy.documents) {
    const placed = ImportDocument.parse(replaceFiles(document, known, (name) => names.get(name) ?? name));
    const { outcome } = await client.putDocument({ ...placed, publishAs });
    step(labelOf(document), outcome);
  }
  return report;
}

/** The files that documents name, where they lie and what they are. */
function filesOf({ documents, files }: Academy) {
  const known = new Set(files.keys());
  const named = new Set(documents.flatMap(({ document }) => [...filesIn(document, known)]));
  return [...named].map((name) => {
    const path = files.get(name);
    const mime = MIME[extname(name)];
    if (!path) throw new BrokenAcademy(`files/${name}`, 'is missing');
    if (!mime) throw new BrokenAcademy(`files/${name}`, 'is of a kind that the seed does not know');
    return { name, path, mime };
  });
}

function counting(total: number, onProgress: SeedOptions['onProgress']) {
  const report: SeedReport = { created: 0, updated: 0, unchanged: 0, kept: 0 };
  let done = 0;
  const step = (what: string, outcome: Step['outcome']) => {
    report[outcome] += 1;
    done += 1;
    onProgress?.({ done, total, what, outcome });
  };
  return { report, step };
}

function labelOf({ type, locale, data }: ImportDocument): string {
  if ('itemType' in data)
    return [type, data.itemType, data.item, data.kind, data.period].filter(Boolean).join(' ');
  return `${type}${'slug' in data ? ` ${data.slug}` : ''} (${locale})`;
}
