import type { PublicFile } from '#kernel/media/model.ts';

type Recording = PublicFile & { kind: 'video' | 'audio' };

/** The files of a lesson by what a reader does with them. */
export interface SortedFiles {
  recordings: Recording[];
  /** To be read in the browser, or saved. */
  documents: PublicFile[];
  /** To be saved. */
  downloads: PublicFile[];
}

/** Sorts a lesson's files; those of a kind stay in the order of their author. */
export function sortFiles(files: PublicFile[]): SortedFiles {
  const sorted: SortedFiles = { recordings: [], documents: [], downloads: [] };
  for (const file of files) {
    const [family] = file.mime.split('/');
    if (family === 'video' || family === 'audio') sorted.recordings.push({ ...file, kind: family });
    else if (file.mime === 'application/pdf') sorted.documents.push(file);
    else sorted.downloads.push(file);
  }
  return sorted;
}
