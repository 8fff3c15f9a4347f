import { createHash, createHmac } from 'node:crypto';
import type { PreviewClaim, PublishedDocument } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';

/** The secret of local mode, which a storefront of the tests has. */
const SECRET = 'lectern-local-mode-only-never-in-production';

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

/** The address of a preview, as the CMS makes it. */
export function previewPath(document: PublishedDocument, claim: Partial<PreviewClaim> = {}): string {
  const { type, documentId, locale } = document;
  const whole = { type, documentId, locale, as: 'guest', exp: inAnHour(), ...claim };
  const payload = Buffer.from(JSON.stringify(whole)).toString('base64url');
  return `/preview/${payload}.${createHmac('sha256', SECRET).update(payload).digest('base64url')}/`;
}

/** Everything that the database holds of the site and its members, as one number. */
export async function wholeDatabase(): Promise<string> {
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('site', 'membership') order by 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables)
    for (const { row } of await rows<{ row: string }>(`select t::text as row from ${name} t order by 1`))
      hash.update(`${name} ${row}\n`);
  return hash.digest('hex');
}
