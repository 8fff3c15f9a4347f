import { useQueryParams } from '@strapi/strapi/admin';
import type { Finding } from '@lectern/shared-types';
import type { Place } from '../rules/passage';
import { placeOfLine, showField, textAt } from './fields';

/** Shows a field of the document in the edit view; where it is folded away, Strapi itself opens it. */
export function useShowField(document: Record<string, unknown>) {
  const [, setQuery] = useQueryParams<{ field?: string }>();
  return (field: string, placeIn: (text: string) => Place | null) => {
    const text = textAt(document, field);
    if (!showField(field, text, placeIn(text))) setQuery({ field }, 'push', true);
  };
}

/** Shows what a finding of the machine is about. */
export function useShowFinding(document: Record<string, unknown>) {
  const show = useShowField(document);
  return ({ field, line }: Finding) => show(field, (text) => placeOfLine(text, line));
}
