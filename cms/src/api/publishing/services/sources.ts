import type { PublishedType } from '@lectern/shared-types';
import type { PublishedSource } from '../../../kernel/documents';
import { catalogSources } from '../../catalog';
import { editorialSources } from '../../editorial';

/** Everything that is published, by the room that knows it. */
export const SOURCES: Record<PublishedType, PublishedSource> = { ...editorialSources, ...catalogSources };
