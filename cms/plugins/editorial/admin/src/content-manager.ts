/* What the desk takes from Strapi's content manager, whose parts for plugins may still change: only here. */

import type { EditViewContext } from '@strapi/content-manager/strapi-admin';
import type { Locale, TextAddress } from '@lectern/shared-types';
import { buildValidParams } from '@strapi/content-manager/strapi-admin';
import {
  unstable_useContentManagerContext,
  unstable_useDocument,
  useForm,
  useQueryParams,
} from '@strapi/strapi/admin';
import { useMemo } from 'react';

export { RelativeTime } from '@strapi/content-manager/strapi-admin';
export type {
  BulkActionComponent,
  BulkActionComponentProps as BulkActionProps,
  ContentManagerPlugin,
  DocumentActionComponent,
  PanelComponent,
} from '@strapi/content-manager/strapi-admin';

/** What Strapi's list of a type shows, and lets plugins add to. */
export interface ListColumns {
  displayedHeaders: object[];
  layout: { options: { draftAndPublish?: boolean } };
}

/** What a document of Strapi's list is called; those without a title have a name. */
export function titleOf(document: Record<string, unknown> | undefined): string {
  const title = document?.title ?? document?.name;
  return typeof title === 'string' ? title : '';
}

/** The text that an edit view shows; null while it was never saved. */
export function textIn({ model, document }: Pick<EditViewContext, 'model' | 'document'>): TextAddress | null {
  if (!document?.documentId || !model.startsWith('api::')) return null;
  return { uid: model, documentId: document.documentId, locale: localeOf(document.locale) };
}

/** The text of the edit view that is open, for parts that Strapi tells nothing. */
export function useEditedText(): TextAddress | null {
  const { model, id, collectionType, isCreatingEntry } = unstable_useContentManagerContext();
  const [{ query }] = useQueryParams();
  const params = useMemo(() => buildValidParams(query), [query]);
  const { document } = unstable_useDocument(
    { collectionType, model, documentId: id, params },
    { skip: isCreatingEntry },
  );
  return textIn({ model, document });
}

/** One of the languages that content is written in. */
export const localeOf = (locale: unknown): Locale | null =>
  locale === 'zh-CN' || locale === 'en' ? locale : null;

/** Whether texts of the type in the edit view are drafts before they are public, and so are reviewed. */
export const useIsReviewed = (): boolean => unstable_useContentManagerContext().hasDraftAndPublish;

/** Whether something was written into the edit view's form and not saved. */
export const useIsUnsaved = (): boolean => useForm('EditorialDesk', ({ modified }) => modified);

/** The type of which there is one document only; Strapi keeps these under addresses of their own. */
const SITE_SETTINGS = 'api::editorial.site-setting';

/** Where Strapi shows a text for editing. */
export function editPath({ uid, documentId, locale }: TextAddress): string {
  const query = locale ? `?plugins[i18n][locale]=${locale}` : '';
  const place = uid === SITE_SETTINGS ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}${query}`;
}

/** Where the desk shows the versions of a text. */
export function historyPath({ uid, documentId, locale }: TextAddress): string {
  return `/plugins/editorial/history/${uid}/${documentId}${locale ? `?locale=${locale}` : ''}`;
}

/** What Strapi's keys would do in the edit view: Ctrl or Cmd with S, Enter, or Shift and Enter. */
export function shortcutOf({ metaKey, ctrlKey, shiftKey, key }: KeyboardEvent): 'save' | 'publish' | null {
  if (!metaKey && !ctrlKey) return null;
  if (key === 'Enter') return shiftKey ? 'publish' : 'save';
  return key.toLowerCase() === 's' && !shiftKey ? 'save' : null;
}
