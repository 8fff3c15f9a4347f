import type { Cms } from './cms.ts';
import { call } from './http.ts';

const LESSON = 'api::catalog.lesson';
export const SOON = { timeout: 30_000, interval: 100 };

export interface Wish {
  documentId: string;
  act?: 'publish' | 'unpublish';
  at?: string;
}

/** The time in so many milliseconds. */
export const later = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

/** Asks to publish a lesson in an hour, unless the wish says otherwise. */
export function tryToPlan(
  cms: Cms,
  token: string,
  { documentId, act = 'publish', at = later(60 * 60_000) }: Wish,
) {
  const address = { uid: LESSON, documentId, locale: 'zh-CN' };
  return call(cms, '/editorial/schedules', { method: 'POST', token, body: { address, act, at } });
}

/** Plans something that must be accepted; answers its number. */
export async function plan(cms: Cms, token: string, wish: Wish): Promise<number> {
  const { status, text, json } = await tryToPlan(cms, token, wish);
  if (status !== 200) throw new Error(`Planning answered ${status}: ${text}`);
  return json.id;
}

/** What the database knows of a plan. */
export const planOf = ({ strapi }: Cms, id: number) =>
  strapi.db.connection('editorial.schedule').where({ id }).first('*');

/** Brings the time of plans about, all at once. */
export const bringAbout = ({ strapi }: Cms, ids: number[]) =>
  strapi.db
    .connection('editorial.schedule')
    .whereIn('id', ids)
    .update({ at: new Date(Date.now() - 1000) });

/** Makes every text need so many reviews. */
export async function reviewInStages({ strapi }: Cms, stages: 0 | 2): Promise<void> {
  const value = JSON.stringify({ stages });
  await strapi.db.connection('editorial.setting').insert({ value }).onConflict('the_only_one').merge();
}
