import type { Core } from '@strapi/strapi';
import { FIRST_REASONS } from '../rules/first-reasons';

const MADE = 'first-reasons-made';

/** Makes the first reasons for returning a text, once: whoever deletes them does not get them back. */
export async function makeFirstReasons(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'api', name: 'editorial' });
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`lectern.editorial.${MADE}`]);
    if (await store.get({ key: MADE })) return;
    const reasons = strapi.documents('api::editorial.return-reason');
    for (const { 'zh-CN': chinese, en } of FIRST_REASONS) {
      const { documentId } = await reasons.create({ locale: 'zh-CN', data: chinese });
      await reasons.update({ documentId, locale: 'en', data: en });
    }
    await store.set({ key: MADE, value: true });
  });
}
