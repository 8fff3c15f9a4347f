import type { Locale, NewPreview, Preview, TextAddress } from '@lectern/shared-types';
import { deskApi } from './base';

interface Tier {
  documentId: string;
  name: string;
}

const { usePreviewMutation, useTiersQuery } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    preview: builder.mutation<Preview, Omit<NewPreview, 'address'> & { address: TextAddress }>({
      query: (data) => ({ url: '/editorial/previews', method: 'POST', data }),
    }),
    /** The tiers that are live in a language, from the plainest to the fullest, as Strapi's own lists say. */
    tiers: builder.query<Tier[], { locale?: Locale }>({
      query: ({ locale }) => ({
        url: '/content-manager/collection-types/api::catalog.tier',
        config: { params: { locale, status: 'published', sort: 'rank:asc', pageSize: 100 } },
      }),
      transformResponse: ({ results }: { results: Tier[] }) => results,
      providesTags: [{ type: 'Document', id: 'api::catalog.tier_LIST' }],
    }),
  }),
});

export { usePreviewMutation, useTiersQuery };
