import { once } from 'node:events';
import { closeDatabase } from '#kernel/db/index.ts';
import { fromFiles, migrate, type Migration } from '#kernel/db/migrate.ts';
import { env } from '#kernel/env.ts';
import { codeOf, SiteError, traceOf } from '#kernel/errors.ts';
import { drawElsewhere, type CardWords } from '#kernel/cards/drawing.ts';
import { SideThread } from '#kernel/side-thread.ts';
import { pull, type PullReport } from '#rooms/publishing/index.ts';
import { loadWords } from '#rooms/search/index.ts';
import { loadPages } from './app.ts';
import { reindex } from './reindex.ts';
import { compare, renderAll, renderUnlessHeld, rollback, secondsSince, type Bundle } from './releases.ts';
import { startServer } from './serve.ts';
import { checkNow } from './site-check.ts';
import { makeReady, waitForWorkers, workUntilTold, type WholeSite } from './working.ts';

/** The schema of every room, in order. */
const migrations: Migration[] = fromFiles(
  import.meta.glob<string>(['../kernel/migrations/*.sql', '../rooms/*/migrations/*.sql'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const WARNINGS_SHOWN = 20;
async function migrateAll(): Promise<void> {
  const fresh = await migrate(migrations);
  const names = fresh.map(({ name }) => name).join(', ');
  console.log(fresh.length === 0 ? 'The schema is up to date.' : `Brought the schema up to date: ${names}.`);
}

function tell({ documents, created, updated, removed, prepared, warnings }: PullReport, time: string): void {
  for (const warning of warnings.slice(0, WARNINGS_SHOWN)) console.warn(`Warning: ${warning}`);
  if (warnings.length > WARNINGS_SHOWN)
    console.warn(`… and ${warnings.length - WARNINGS_SHOWN} more warnings.`);
  const changes = `${created} new, ${updated} changed, ${removed} removed, ${prepared} files prepared`;
  console.log(`Pulled ${documents} documents in ${time}: ${changes}.`);
}

async function pullAll(): Promise<void> {
  const started = performance.now();
  tell(await pull(), secondsSince(started));
}

/** Cards are drawn beside the server: one keeps a thread busy for many times as long as a page. */
async function serve({ entry }: Bundle): Promise<void> {
  const { STOREFRONT_HOST, STOREFRONT_PORT } = env();
  const end = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await loadPages();
  loadWords();
  const drawing = new SideThread<CardWords, Uint8Array>(entry, 'attendDrawings');
  drawElsewhere((words) => drawing.ask(words));
  const server = await startServer();
  console.log(`The storefront listens at http://${STOREFRONT_HOST}:${STOREFRONT_PORT}/.`);
  await end;
  await server.stop();
  await drawing.dismiss();
}

async function publishAll(bundle: Bundle): Promise<void> {
  await pullAll();
  await renderUnlessHeld(bundle);
}

const wholeSite: WholeSite = { publishAll, compare };

const commands: Record<string, (bundle: Bundle, args: string[]) => Promise<void>> = {
  migrate: migrateAll,
  pull: pullAll,
  render: renderAll,
  compare,
  rollback,
  publish: publishAll,
  ready: (bundle) => makeReady(bundle, wholeSite),
  work: (bundle) => workUntilTold(bundle, wholeSite),
  settled: waitForWorkers,
  serve,
  reindex,
  check: checkNow,
};

async function perform([name, ...args]: string[], bundle: Bundle): Promise<void> {
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    const names = Object.keys(commands).join(', ');
    throw new SiteError('NO_SUCH_COMMAND', `Say what to do: one of ${names}.`);
  }
  env();
  await command(bundle, args);
}

/** What is wrong in a sentence; null where nobody foresaw it. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof SiteError) return error.message;
  const place = error instanceof Error && 'path' in error ? String(error.path) : 'its folder';
  const code = codeOf(error) ?? '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return `The storefront may not write to ${place}. Give it the right to, or set DATA_DIR to another folder.`;
  if (['ENOSPC', 'EDQUOT'].includes(code)) return `The disk that holds ${env().DATA_DIR} is full.`;
  return null;
}

/** Runs one command and answers the exit code. What is known to go wrong is told in a sentence. */
export async function run(command: string[], bundle: Bundle): Promise<number> {
  try {
    await perform(command, bundle);
    return 0;
  } catch (error) {
    console.error(sentenceOf(error) ?? traceOf(error));
    return 1;
  } finally {
    await closeDatabase();
  }
}
