import { Bell } from '#kernel/bell.ts';
import { env } from '#kernel/env.ts';
import { repeatedly } from '#kernel/repeating.ts';
import { untilItEnds } from '#kernel/companion-thread.ts';
import { needsFullRender, untilSettled, work } from '#rooms/publishing/index.ts';
import { loadPages, render } from './app.ts';
import { keepSending } from './mailing.ts';
import { workForMembers } from './membership-work.ts';
import { buildId, type Bundle } from './releases.ts';
import { checkChanged } from './site-check.ts';

/** Rendered at start, so that the first publication finds everything loaded. */
const FIRST_PAGES = ['/', '/en/', '/courses/', '/articles/', '/404/'];

/** What takes the whole bundle. */
export interface WholeSite {
  /** Pulls what is published, and renders all of it into a new release. */
  publishAll: (bundle: Bundle) => Promise<void>;
  /** Renders all pages again and mends what differs from what is live. */
  compare: (bundle: Bundle) => Promise<void>;
}

async function warmUp(): Promise<void> {
  await loadPages();
  for (const path of FIRST_PAGES) await render(path).catch(() => null);
}

/** Lets the rooms hear what was told, in a thread of its own, which is begun again where it falls. */
async function keepHearing({ entry }: Bundle, signal: AbortSignal): Promise<void> {
  const hear = () => untilItEnds({ entry, work: 'hear', signal });
  const say = (line: string) => console.error(line);
  await repeatedly(hear, { name: 'Telling the rooms', bell: new Bell(), patience: 1_000, signal, say });
}

/** Brings to the site what is published, until somebody says that it is enough. */
export async function workUntilTold(bundle: Bundle, { publishAll, compare }: WholeSite): Promise<void> {
  const end = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => end.abort());
  const build = await buildId(bundle);
  await warmUp();
  console.log('The worker looks for what is published.');
  const publishing = work({
    render,
    build,
    renderAll: () => publishAll(bundle),
    compare: () => compare(bundle),
    checkSite: checkChanged,
    nightlyAt: env().NIGHTLY_AT,
    end,
  });
  await Promise.all([
    publishing,
    keepHearing(bundle, end.signal),
    keepSending(end.signal),
    workForMembers(end.signal),
  ]);
  console.log('The worker has ended.');
}

/** Publishes everything where what is live cannot be changed page by page; else workers do what there is to do. */
export async function makeReady(bundle: Bundle, { publishAll }: WholeSite): Promise<void> {
  if (await needsFullRender(await buildId(bundle))) await publishAll(bundle);
  else console.log('The site is there; workers bring to it what has changed.');
}

/** Waits until the workers have done what there is to do. */
export async function waitForWorkers(): Promise<void> {
  const { setAside } = await untilSettled((waiting) => console.log(`… ${waiting} changes are on their way.`));
  if (setAside > 0)
    console.warn(`${setAside} changes could not be shown; the page Publishing of the admin panel says why.`);
}
