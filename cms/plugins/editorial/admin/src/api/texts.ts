import type {
  ActRequest,
  AssignRequest,
  Finding,
  OverrideRequest,
  Standing,
  TextAddress,
} from '@lectern/shared-types';
import { deskApi, paramsOf, pathOf, tagsOf, touchedBy } from './base';

/** An act, with only what it needs. */
export type Act = Pick<ActRequest, 'act' | 'version'> & Partial<ActRequest>;

/** Something that is done to a text. */
type To<T = object> = { address: TextAddress } & T;

const { useStandingQuery } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    standing: builder.query<Standing, TextAddress>({
      query: (address) => ({ url: pathOf(address), config: { params: paramsOf(address) } }),
      providesTags: (_answer, _error, address) => tagsOf(address),
    }),
  }),
});

const { useActMutation, useOverrideMutation, useAssignMutation, useResolveRemarkMutation } =
  deskApi.injectEndpoints({
    endpoints: (builder) => ({
      act: builder.mutation<Standing, To<{ act: Act }>>({
        query: ({ address, act }) => post(address, 'acts', act),
        invalidatesTags: (_answer, _error, { address }) => touchedBy(address),
      }),
      override: builder.mutation<Standing, To<{ override: OverrideRequest }>>({
        query: ({ address, override }) => post(address, 'override', override),
        invalidatesTags: (_answer, _error, { address }) => touchedBy(address),
      }),
      assign: builder.mutation<Standing, To<{ assignment: AssignRequest }>>({
        query: ({ address, assignment }) => ({ ...post(address, 'assignment', assignment), method: 'PUT' }),
        invalidatesTags: (_answer, _error, { address }) => touchedBy(address),
      }),
      resolveRemark: builder.mutation<Standing, To<{ remark: number }>>({
        query: ({ address, remark }) => post(address, `remarks/${remark}/resolve`, {}),
        invalidatesTags: (_answer, _error, { address }) => touchedBy(address),
      }),
    }),
  });

const { usePreflightMutation } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    preflight: builder.mutation<Finding[], TextAddress>({
      query: (address) => post(address, 'preflight', {}),
    }),
  }),
});

function post(address: TextAddress, what: string, data: object) {
  const url = `${pathOf(address)}/${what}`;
  return { url, method: 'POST' as const, data, config: { params: paramsOf(address) } };
}

export {
  useStandingQuery,
  useActMutation,
  useOverrideMutation,
  useAssignMutation,
  useResolveRemarkMutation,
  usePreflightMutation,
};
