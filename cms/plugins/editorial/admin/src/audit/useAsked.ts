import type { AuditQuery } from '@lectern/shared-types';
import { useQueryParams, type Filters } from '@strapi/strapi/admin';
import { useAskedPage } from '../components/useAskedPage';
import { askedFor } from '../rules/audit';

/** What the address asks of the trail, by Strapi's filters and pagination. */
export function useAsked(): Partial<AuditQuery> {
  const [{ query }] = useQueryParams<Filters.Query>();
  return { ...askedFor(query.filters?.$and ?? []), ...useAskedPage() };
}
