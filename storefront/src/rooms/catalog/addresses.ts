import { read } from '#kernel/reading.ts';
import { BUNDLES, courseGroup, reads, slugOfGroup } from './rules/reads.ts';
import { listAddressGroups } from './sql/address-groups.ts';
import {
  listBundleAddresses,
  listCourseAddresses,
  listLessonAddresses,
  type CatalogAddress,
} from './sql/addresses.ts';

export type { CatalogAddress };

/** Every address of the catalog, or those of some courses, lessons and bundles; a course's lessons are among its own. */
export async function addresses(documentIds?: string[]): Promise<CatalogAddress[]> {
  const which = documentIds === undefined ? {} : { documentIds };
  return [
    ...(await listBundleAddresses(which)),
    ...(await listCourseAddresses(which)),
    ...(await listLessonAddresses(which)),
  ];
}

/** The group in which an address is told. */
export function groupOf({ kind, slugs: [slug = ''] }: CatalogAddress): string {
  return kind === 'bundle' ? BUNDLES : courseGroup(slug);
}

export function addressesIn(group: string): Promise<CatalogAddress[]> {
  return read(reads.addresses(group), async () => {
    if (group === BUNDLES) return listBundleAddresses();
    const courseSlug = slugOfGroup(group);
    if (courseSlug === null) return [];
    return [...(await listCourseAddresses({ courseSlug })), ...(await listLessonAddresses({ courseSlug }))];
  });
}

/** The groups that have addresses to be found, and when one of these last changed. */
export function addressGroups() {
  return read(reads.addressGroups, listAddressGroups);
}
