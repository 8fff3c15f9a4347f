import { expect, test } from 'vitest';
import { newDatabase } from './kit/database.ts';
import { startCms } from './kit/index.ts';
import { asSuperuser } from './kit/outbox.ts';

test.each([
  ['is missing', 'alter table site.outbox rename to somewhere_else'],
  ['is closed to it', 'revoke insert (type, document_id, locale) on site.outbox from lectern_cms'],
  ['lies in a schema that is closed to it', 'revoke usage on schema site from lectern_cms'],
])('a CMS whose outbox %s does not start, and says what to do', async (_, sql) => {
  const database = await newDatabase();
  const client = await asSuperuser(database);
  await client.query(sql);
  await client.end();
  await expect(startCms({ CMS_DATABASE_URL: database })).rejects.toMatchObject({
    name: 'OutboxMissing',
    message: expect.stringContaining('Run the storefront’s migrations first'),
  });
});
