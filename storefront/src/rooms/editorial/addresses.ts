import { read } from '#kernel/reading.ts';
import { isGroup, reads } from './rules/reads.ts';
import { listAddresses, listAddressGroups, type EditorialAddress } from './sql/addresses.ts';

export type { EditorialAddress };

/** Every address of editorial, or those of some documents. */
export const addresses = (documentIds?: string[]): Promise<EditorialAddress[]> =>
  listAddresses(documentIds === undefined ? {} : { documentIds });

export function addressesIn(group: string): Promise<EditorialAddress[]> {
  if (!isGroup(group)) return Promise.resolve([]);
  return read(reads.addresses(group), () => listAddresses({ group }));
}

/** The groups that have addresses to be found, and when one of these last changed, as far as it is known. */
export function addressGroups() {
  return read(reads.addressGroups, listAddressGroups);
}
