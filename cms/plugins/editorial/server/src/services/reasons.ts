import type { Locale, ReturnReason } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';
import { LOCALES } from '@lectern/shared-types';

const REASON = 'api::editorial.return-reason';

/** The reasons that editors keep, in the wanted language; in another one where it was not said in that. */
export async function reasonsIn(strapi: Core.Strapi, language: Locale): Promise<ReturnReason[]> {
  const rows = await strapi.db
    .query(REASON)
    .findMany({ select: ['documentId', 'locale', 'label', 'advice'], orderBy: { id: 'asc' } });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  return ids.map((id) => {
    const said = rows.filter(({ documentId }) => documentId === id);
    const { label, advice } = said.find(({ locale }) => locale === language) ?? said[0];
    return { id, label, advice: advice ?? null };
  });
}

/**
 * The reasons with these ids in words, as they are remembered for good.
 *
 * @throws Refusal 422 when there is no such reason, or no more.
 */
export async function reasonsNamed(
  strapi: Core.Strapi,
  ids: readonly string[],
  locale: string,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const known = await reasonsIn(strapi, LOCALES.find((each) => each === locale) ?? 'zh-CN');
  return ids.map((wanted) => {
    const reason = known.find(({ id }) => id === wanted);
    if (!reason) throw new Refusal(422, 'NO_SUCH_REASON', `There is no reason ${wanted}, or no more.`);
    return reason.label;
  });
}
