import type {
  KeywordSheet,
  KeywordSheetQuery,
  KeywordsRequest,
  TextAddress,
  TextKeywords,
} from '@lectern/shared-types';
import { deskApi, paramsOf, pathOf, tagsOf } from './base';

const { useKeywordsQuery, useKeywordSheetQuery, useSaveKeywordsMutation } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    keywords: builder.query<TextKeywords, TextAddress>({
      query: (address) => ({ url: `${pathOf(address)}/keywords`, config: { params: paramsOf(address) } }),
      // What Strapi saves makes the panel look again where the words stand.
      providesTags: (_answer, _error, address) => ['DeskKeywords', ...tagsOf(address)],
    }),
    keywordSheet: builder.query<KeywordSheet, Partial<KeywordSheetQuery>>({
      query: (params) => ({ url: '/editorial/keywords', config: { params } }),
      providesTags: ['DeskKeywords'],
    }),
    saveKeywords: builder.mutation<TextKeywords, KeywordsRequest & { address: TextAddress }>({
      query: ({ address, words }) => ({
        url: `${pathOf(address)}/keywords`,
        method: 'PUT',
        data: { words },
        config: { params: paramsOf(address) },
      }),
      invalidatesTags: ['DeskKeywords'],
    }),
  }),
});

export { useKeywordsQuery, useKeywordSheetQuery, useSaveKeywordsMutation };
