import { PUBLISHED_TYPES, type PublishedType } from '@lectern/shared-types';
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

const EVERY_TYPE: ReadonlySet<PublishedType> = new Set(PUBLISHED_TYPES);

/**
 * Every address of the catalog, or those of some documents; a course's lessons are among its own.
 * @param types of which the documents are, where that is known
 */
export async function addresses(
  documentIds?: string[],
  types: ReadonlySet<PublishedType> = EVERY_TYPE,
): Promise<CatalogAddress[]> {
  const which = documentIds === undefined ? {} : { documentIds };
  const hasLessons = types.has('lesson') || types.has('course');
  return [
    ...(types.has('bundle') ? await listBundleAddresses(which) : []),
    ...(types.has('course') ? await listCourseAddresses(which) : []),
    ...(hasLessons ? await listLessonAddresses(which) : []),
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
