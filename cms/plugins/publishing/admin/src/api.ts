/* All that the screens ask the server; answers have the shapes of shared-types/publishing-desk. */

import { deskApi, tagsOf } from '@lectern/cms-editorial/admin';
import type {
  DismissRequest,
  FindingsQuery,
  OnSite,
  PublicationList,
  PublicationsQuery,
  PublishingState,
  RetryAnswer,
  RetryRequest,
  SiteFindingList,
  TextAddress,
  VainSearchesQuery,
  VainSearchList,
} from '@lectern/shared-types';

const api = deskApi.enhanceEndpoints({ addTagTypes: ['Publication', 'VainSearch', 'Finding'] });

const { useOnSiteQuery, usePublicationsQuery, usePublishingStateQuery, useRetryMutation } =
  api.injectEndpoints({
    endpoints: (builder) => ({
      onSite: builder.query<OnSite, TextAddress>({
        query: ({ uid, documentId, locale }) => ({
          url: `/publishing/texts/${uid}/${documentId}`,
          config: { params: { ...(locale ? { locale } : {}) } },
        }),
        // What Strapi saves or publishes makes the panel ask again.
        providesTags: (_answer, _error, address) => ['Publication', ...tagsOf(address)],
      }),
      publications: builder.query<PublicationList, Partial<PublicationsQuery>>({
        query: (params) => ({ url: '/publishing/publications', config: { params } }),
        providesTags: ['Publication'],
      }),
      publishingState: builder.query<PublishingState, undefined>({
        query: () => '/publishing/state',
        providesTags: ['Publication'],
      }),
      /** Without ids: all that was set aside. */
      retry: builder.mutation<RetryAnswer, RetryRequest>({
        query: (data) => ({ url: '/publishing/retries', method: 'POST', data }),
        invalidatesTags: ['Publication', 'DeskAudit'],
      }),
    }),
  });

const { useVainSearchesQuery, useDismissMutation, useFindingsQuery } = api.injectEndpoints({
  endpoints: (builder) => ({
    vainSearches: builder.query<VainSearchList, Partial<VainSearchesQuery>>({
      query: (params) => ({ url: '/publishing/searches', config: { params } }),
      providesTags: ['VainSearch'],
    }),
    findings: builder.query<SiteFindingList, Partial<FindingsQuery>>({
      query: (params) => ({ url: '/publishing/findings', config: { params } }),
      providesTags: ['Finding'],
    }),
    dismiss: builder.mutation<unknown, DismissRequest>({
      query: (data) => ({ url: '/publishing/searches/dismissals', method: 'POST', data }),
      invalidatesTags: ['VainSearch'],
    }),
  }),
});

export {
  useOnSiteQuery,
  usePublicationsQuery,
  usePublishingStateQuery,
  useRetryMutation,
  useVainSearchesQuery,
  useDismissMutation,
  useFindingsQuery,
};
