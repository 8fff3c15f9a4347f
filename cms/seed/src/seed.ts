import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CmsClient } from '@lectern/import';
import { ImportDocument, type ImportOutcome } from '@lectern/shared-types';
import { readAcademy, type Academy, type Planned } from './academy.ts';
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
};

/**
 * Brings the academy into a running CMS and publishes it. Doing it again changes nothing.
 * @throws NoSuchAdministrator, BrokenAcademy, and what the client throws
 */
export async function seedAcademy(options: SeedOptions): Promise<SeedReport> {
  const { client, publishAs } = options;
  const academy = options.academy ?? (await readAcademy());
  if (!(await client.administrator(publishAs))) throw new NoSuchAdministrator(publishAs);
  const known = new Set(academy.files.keys());
  const used = new Set(academy.documents.flatMap(({ document }) => [...filesIn(document, known)]));
  const report: SeedReport = { created: 0, updated: 0, unchanged: 0, kept: 0 };
  const total = used.size + academy.documents.length;
  const step = (what: string, outcome: Step['outcome']) => {
    report[outcome] += 1;
    const done = report.created + report.updated + report.unchanged + report.kept;
    options.onProgress?.({ done, total, what, outcome });
  };
  const names = new Map<string, string>();
  for (const name of used) {
    const media = await putFile(client, academy, name);
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

async function putFile(client: CmsClient, { files }: Academy, name: string) {
  const path = files.get(name);
  const mime = MIME[extname(name)];
  if (!path || !mime) throw new BrokenAcademy(`files/${name}`, path ? 'is of an unknown kind' : 'is missing');
  return client.putMedia({ name, bytes: await readFile(path), mime });
}

function labelOf({ type, locale, data }: Planned['document']): string {
  const name = 'slug' in data ? ` ${data.slug}` : 'item' in data ? ` ${data.itemType} ${data.item}` : '';
  return `${type}${name} (${locale})`;
}
