import { createCmsClient } from '@lectern/import';
import { environment } from './env.ts';
import { seedAcademy, type Step } from './seed.ts';

/** Shows how far the seed is: one line that moves on a terminal, a line a change elsewhere. */
function show({ done, total, what, outcome }: Step): void {
  const line = `seed ${done}/${total} ${what}: ${outcome}`;
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`);
  else if (outcome !== 'unchanged') console.log(line);
}

try {
  const env = environment();
  const client = createCmsClient({ url: env.CMS_URL, token: env.CMS_TOKEN });
  const report = await seedAcademy({ client, publishAs: env.SEED_ADMIN, onProgress: show });
  const { created, updated, unchanged, kept } = report;
  console.log(`seed: ${created} created, ${updated} updated, ${unchanged} unchanged, ${kept} kept`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
