/* All that the screens ask the server; answers have the shapes of shared-types/membership-desk. */

import { deskApi } from '@lectern/cms-editorial/admin';
import type {
  AccountSheet,
  AccountsQuery,
  AskAnswer,
  AskRequest,
  CommandsQuery,
  DeskAccountList,
  DeskCommandList,
  DeskGiftCodesList,
  DeskGiftLinkList,
  GiftCodesAnswer,
  GiftCodesRequest,
  GiftLinkAnswer,
  GiftLinkRequest,
  GiftsQuery,
  OpinionRequest,
  RevokeCodesAnswer,
  RevokeCodesRequest,
  TargetList,
  TargetsQuery,
} from '@lectern/shared-types';

const api = deskApi.enhanceEndpoints({ addTagTypes: ['Membership'] });

export const { useAccountsQuery, useAccountQuery, useTargetsQuery, useRequestsQuery } = api.injectEndpoints({
  endpoints: (builder) => ({
    accounts: builder.query<DeskAccountList, Partial<AccountsQuery>>({
      query: (params) => ({ url: '/membership/accounts', config: { params } }),
      providesTags: ['Membership'],
    }),
    account: builder.query<AccountSheet, string>({
      query: (accountId) => `/membership/accounts/${accountId}`,
      providesTags: ['Membership'],
    }),
    targets: builder.query<TargetList, TargetsQuery>({
      query: (params) => ({ url: '/membership/targets', config: { params } }),
    }),
    requests: builder.query<DeskCommandList, Partial<CommandsQuery>>({
      query: (params) => ({ url: '/membership/commands', config: { params } }),
      providesTags: ['Membership'],
    }),
  }),
});

export const { useGiftCodesQuery, useGiftLinksQuery } = api.injectEndpoints({
  endpoints: (builder) => ({
    giftCodes: builder.query<DeskGiftCodesList, GiftsQuery>({
      query: (params) => ({ url: '/membership/gift-codes', config: { params } }),
      providesTags: ['Membership'],
    }),
    giftLinks: builder.query<DeskGiftLinkList, GiftsQuery>({
      query: (params) => ({ url: '/membership/gift-links', config: { params } }),
      providesTags: ['Membership'],
    }),
  }),
});

/** The trail has a line more after each. */
const TOUCHED = ['Membership', 'DeskAudit'] as const;
const post = (url: string, data: unknown) => ({ url: `/membership${url}`, method: 'POST' as const, data });

export const {
  useAskMutation,
  useDecideMutation,
  useMakeCodesMutation,
  useRevokeCodesMutation,
  useMakeLinkMutation,
} = api.injectEndpoints({
  endpoints: (builder) => ({
    ask: builder.mutation<AskAnswer, AskRequest>({
      query: (data) => post('/commands', data),
      invalidatesTags: TOUCHED,
    }),
    decide: builder.mutation<unknown, OpinionRequest & { id: number }>({
      query: ({ id, ...data }) => post(`/commands/${id}/opinion`, data),
      invalidatesTags: TOUCHED,
    }),
    makeCodes: builder.mutation<GiftCodesAnswer, GiftCodesRequest>({
      query: (data) => post('/gift-codes', data),
      invalidatesTags: TOUCHED,
    }),
    revokeCodes: builder.mutation<RevokeCodesAnswer, RevokeCodesRequest & { commandId: number }>({
      query: ({ commandId, ...data }) => post(`/gift-codes/${commandId}/revocation`, data),
      invalidatesTags: TOUCHED,
    }),
    makeLink: builder.mutation<GiftLinkAnswer, GiftLinkRequest>({
      query: (data) => post('/gift-links', data),
      invalidatesTags: TOUCHED,
    }),
  }),
});
