import type { Difference, RestoreAnswer, Revision, RevisionList, TextAddress } from '@lectern/shared-types';
import { deskApi, paramsOf, pathOf, tagsOf, touchedBy } from './base';

/** One version of a text. */
interface VersionOf {
  address: TextAddress;
  number: number;
}

const { useRevisionsQuery, useRevisionQuery, useDifferenceQuery, useRestoreMutation } =
  deskApi.injectEndpoints({
    endpoints: (builder) => ({
      revisions: builder.query<RevisionList, { address: TextAddress; page: number; pageSize?: number }>({
        query: ({ address, ...paging }) => ({
          url: `${pathOf(address)}/revisions`,
          config: { params: { ...paramsOf(address), ...paging } },
        }),
        providesTags: (_answer, _error, { address }) => tagsOf(address),
      }),
      revision: builder.query<Revision, VersionOf>({
        query: ({ address, number }) => ({
          url: `${pathOf(address)}/revisions/${number}`,
          config: { params: paramsOf(address) },
        }),
        providesTags: (_answer, _error, { address }) => tagsOf(address),
      }),
      /** Against the version `from`, or the one before. */
      difference: builder.query<Difference, VersionOf & { from?: number }>({
        query: ({ address, number, from }) => ({
          url: `${pathOf(address)}/revisions/${number}/difference`,
          config: { params: { ...paramsOf(address), ...(from ? { with: from } : {}) } },
        }),
        providesTags: (_answer, _error, { address }) => tagsOf(address),
      }),
      /** `version` is that of the standing which the person saw. */
      restore: builder.mutation<RestoreAnswer, VersionOf & { version: number }>({
        query: ({ address, number, version }) => ({
          url: `${pathOf(address)}/revisions/${number}/restore`,
          method: 'POST',
          data: { version },
          config: { params: paramsOf(address) },
        }),
        invalidatesTags: (_answer, _error, { address }) => touchedBy(address),
      }),
    }),
  });

export { useRevisionsQuery, useRevisionQuery, useDifferenceQuery, useRestoreMutation };
