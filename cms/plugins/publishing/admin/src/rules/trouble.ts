import type { Trouble } from '@lectern/shared-types';

/** Troubles that the panel explains in its own words; of others it shows the worker's sentence. */
const KNOWN = ['DOCUMENT_UNSAYABLE', 'ADDRESS_TAKEN', 'PAGE_FAILED', 'NOT_STORED'] as const;
export type KnownTrouble = (typeof KNOWN)[number];

export const knownTrouble = ({ code }: Pick<Trouble, 'code'>): KnownTrouble | undefined =>
  KNOWN.find((known) => known === code);

/** Fields that a document lacks or that do not fit, each once, as the labels of fields know them. */
export function faultyFields({ faults = [] }: Pick<Trouble, 'faults'>): string[] {
  return [...new Set(faults.map(({ field }) => field.replace(/^data\./, '')))];
}
