import { Bell } from '#kernel/bell.ts';
import { Listener } from '#kernel/db/listening.ts';
import { traceOf } from '#kernel/errors.ts';
import { repeatedly } from '#kernel/repeating.ts';
import { doChores, type ChoreParts } from './chores.ts';
import { publishWaiting, type Code, type Outcome } from './publish-waiting.ts';
import { hasPriceTurned } from './price-moments.ts';
import { isAnythingDue, OUTBOX_CHANNEL } from './sql/outbox.ts';
import { readStanding } from './sql/standing.ts';
import { needsFullRender } from './whole-release.ts';

/** What a worker is made of. */
export interface WorkerParts extends Code, ChoreParts {
  /** Pulls what is published, and renders all of it into a new release. */
  renderAll: () => Promise<void>;
  /** Ends the worker, after what is under way. */
  end: AbortController;
}

/** A notice may be lost, so the worker also looks by itself. In ms. */
const LOOK_EVERY = 1_000;
/** What is done when nothing else is to be done is no matter of seconds. */
const CHORES_EVERY = 15_000;

const say = (line: string) => console.log(`${new Date().toISOString()} ${line}`);

function tell(outcome: Outcome): void {
  if (outcome.kind !== 'published') return;
  const { documents, pages, refused } = outcome;
  if (documents > 0) say(`Published ${documents} documents, on ${pages} pages.`);
  for (const { said, error } of refused) {
    const names = said.map(({ type, documentId, locale }) => [type, documentId, locale].join(' '));
    console.error(`Not published: ${[...new Set(names)].join(', ')}. ${traceOf(error)}`);
  }
}

/** Renders everything before the first publication, where what is live cannot be changed page by page. */
async function makeReady({ build, renderAll }: WorkerParts): Promise<boolean> {
  if (!(await needsFullRender(build))) return true;
  const { held } = await readStanding();
  if (!held) await renderAll();
  return !held;
}

function publishing(parts: WorkerParts): () => Promise<'more' | 'done'> {
  let isReady = false;
  return async () => {
    isReady ||= await makeReady(parts);
    if (!isReady || !((await isAnythingDue()) || (await hasPriceTurned()))) return 'done';
    const outcome = await publishWaiting(parts);
    tell(outcome);
    if (outcome.kind === 'outdated') {
      say(
        'What is live was made by another build of the site; this worker ends, to be started again with that.',
      );
      parts.end.abort();
    }
    return outcome.kind === 'published' ? 'more' : 'done';
  };
}

/** Brings to the site what is published, until it is told to end. Any number of workers may do so at once. */
export async function work(parts: WorkerParts): Promise<void> {
  const bell = new Bell();
  const listener = new Listener('lectern worker', [OUTBOX_CHANNEL], () => bell.ring());
  const chores = () => doChores(parts).then(() => 'done' as const);
  await listener.begin();
  const by = { patience: LOOK_EVERY, signal: parts.end.signal, say };
  await Promise.all([
    repeatedly(publishing(parts), { ...by, name: 'Publishing', bell }),
    repeatedly(chores, { ...by, name: 'Tidying', bell: new Bell(), patience: CHORES_EVERY }),
  ]);
  await listener.end();
}
