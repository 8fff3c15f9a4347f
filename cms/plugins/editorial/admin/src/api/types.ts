import { deskApi } from './base';

/** A content type as people call it. */
export interface ContentType {
  uid: string;
  displayName: string;
  isReviewed: boolean;
}

interface StrapiType {
  uid: string;
  isDisplayed: boolean;
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
}

const { useContentTypesQuery } = deskApi.injectEndpoints({
  endpoints: (builder) => ({
    contentTypes: builder.query<ContentType[], undefined>({
      query: () => '/content-manager/content-types',
      transformResponse: ({ data }: { data: StrapiType[] }) =>
        data
          .filter(({ uid, isDisplayed }) => isDisplayed && uid.startsWith('api::'))
          .map(({ uid, info, options }) => ({
            uid,
            displayName: info.displayName,
            isReviewed: options?.draftAndPublish === true,
          })),
    }),
  }),
});

export { useContentTypesQuery };
