import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactElement } from 'react';

/** Stands where a list has nothing in it, and says what would make it have. */
export function Empty({ words, action }: { words: string; action?: ReactElement }) {
  return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={words} action={action} />;
}
