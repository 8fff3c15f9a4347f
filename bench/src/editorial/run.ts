import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { measureAnswers } from './answers.ts';
import { startDesk } from './cms.ts';
import { fillDesk } from './filling.ts';
import { measureSaving } from './saving.ts';

/* The process that is measured: it holds the CMS, by the environment it is given, and says its figures as JSON. */

const Size = z.tuple([z.coerce.number(), z.coerce.number(), z.coerce.number()]);
const Account = z.object({ role: z.string(), email: z.string(), password: z.string() });

const [saves, documents, revisions] = Size.parse(process.argv.slice(2));
const accounts = z
  .array(Account)
  .parse(JSON.parse(readFileSync(new URL('../../../cms/demo-accounts.json', import.meta.url), 'utf8')));
const administrator = accounts.find(({ role }) => role === 'administrator');
if (!administrator) throw new Error('The demo accounts name no administrator.');
const { email, password } = administrator;

const desk = await startDesk();
const saving = await measureSaving(desk, saves);
const documentId = await fillDesk(desk, { documents, revisions });
const answers = await measureAnswers(desk, { account: { email, password }, documentId, times: 20 });
console.log(JSON.stringify({ saving, answers }));
await desk.strapi.destroy();
