import type {
  BulkActAnswer,
  BulkActRequest,
  Locale,
  Queue,
  QueueQuery,
  Reviewer,
  ReturnReason,
  StandingList,
} from '@lectern/shared-types';
import { deskApi, tagsOf, touchedBy } from './base';

/** One act on many texts, with only what it needs. */
type BulkAct = Pick<BulkActRequest, 'act' | 'texts'> & Partial<BulkActRequest>;

/** The texts that one page of a list shows. */
interface Listed {
  uid: string;
  locale: Locale | null;
  documentIds: string[];
}

const { useQueueQuery, useActOnManyMutation } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    queue: builder.query<Queue, Partial<QueueQuery>>({
      query: (params) => ({ url: '/editorial/queue', config: { params } }),
      providesTags: (queue) => [
        'DeskQueue',
        ...(queue?.items ?? []).flatMap(({ address }) => tagsOf(address)),
      ],
    }),
    actOnMany: builder.mutation<BulkActAnswer, BulkAct>({
      query: (data) => ({ url: '/editorial/queue/acts', method: 'POST', data }),
      invalidatesTags: (_answer, _error, { texts }) => texts.flatMap(({ address }) => touchedBy(address)),
    }),
  }),
});

const { useStandingsQuery, useReviewersQuery, useReasonsQuery } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    standings: builder.query<StandingList, Listed>({
      query: ({ uid, locale, documentIds }) => ({
        url: '/editorial/standings',
        config: { params: { uid, ...(locale ? { locale } : {}), documentIds: documentIds.join(',') } },
      }),
      providesTags: (_answer, _error, { uid, documentIds }) =>
        documentIds.flatMap((documentId) => tagsOf({ uid, documentId })),
    }),
    reviewers: builder.query<Reviewer[], { uid: string }>({
      query: (params) => ({ url: '/editorial/reviewers', config: { params } }),
    }),
    reasons: builder.query<ReturnReason[], { locale: Locale }>({
      query: (params) => ({ url: '/editorial/reasons', config: { params } }),
    }),
  }),
});

export { useQueueQuery, useActOnManyMutation, useStandingsQuery, useReviewersQuery, useReasonsQuery };
