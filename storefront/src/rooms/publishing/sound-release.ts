import { cmsAnswers } from '#kernel/cms/client.ts';
import { tentatively, within, type Transaction } from '#kernel/db/index.ts';
import type { Changing, Refused } from './asking.ts';
import { pathsOf } from './addresses.ts';
import { ReleaseDraft } from './release-draft.ts';
import { isOfTheHouse } from './rules/failures.ts';
import { lastTouch } from './sql/rendering.ts';
import { asNew, storeChanging } from './store-changing.ts';
import { pagesConcerned, renderInto, type PagesMade, type Sheaf } from './touched-pages.ts';
import type { Render } from './write-pages.ts';

/** What publishes: one transaction, which holds the publishing lock until it ends. */
export interface Publisher {
  trx: Transaction;
  render: Render;
}

/** A release that shows some changes, before anybody sees it. `draft` is null where no page is concerned. */
export interface Made extends PagesMade {
  draft: ReleaseDraft | null;
}

/** Lets pages be made and keeps none: to see whether they can be. */
const NOWHERE: Sheaf = { put: () => true, remove: () => true };

interface Step {
  changing: Changing[];
  /** The touch from which on pages are concerned. */
  since: string;
}

/** Stores documents and finds the pages that are to be rendered for it. */
async function concerned({ trx }: Publisher, { changing, since }: Step) {
  await storeChanging(trx, changing);
  return within(trx, async () => pagesConcerned(trx, { since, addresses: await pathsOf(asNew(changing)) }));
}

async function made(publisher: Publisher, step: Step): Promise<Made> {
  const { trx, render } = publisher;
  const places = await concerned(publisher, step);
  if (places.length === 0) return { draft: null, made: [], gone: [], unchanged: 0 };
  const draft = await ReleaseDraft.begin(new Date(), 'live');
  try {
    return { draft, ...(await within(trx, () => renderInto(draft, places, render))) };
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

/** Throws the error again unless a document is to blame for it: while the CMS is away, nothing is anybody's fault. */
async function blame(error: unknown): Promise<void> {
  if (isOfTheHouse(error) || !(await cmsAnswers())) throw error;
}

/** Stores a part of the documents, as far as its pages can be made; answers those that it had to leave out. */
async function storeSound(publisher: Publisher, changing: Changing[]): Promise<Refused[]> {
  const { trx, render } = publisher;
  const since = await within(trx, lastTouch);
  try {
    await tentatively(trx, async () => {
      const places = await concerned(publisher, { changing, since });
      await within(trx, () => renderInto(NOWHERE, places, render));
    });
    return [];
  } catch (error) {
    await blame(error);
    return storeSoundHalves(publisher, changing, error);
  }
}

async function storeSoundHalves(
  publisher: Publisher,
  changing: Changing[],
  error: unknown,
): Promise<Refused[]> {
  const [only] = changing;
  if (!only) throw error;
  if (changing.length === 1) return [{ said: only.said, error }];
  const half = Math.ceil(changing.length / 2);
  const first = await storeSound(publisher, changing.slice(0, half));
  return [...first, ...(await storeSound(publisher, changing.slice(half)))];
}

/** A release of some documents, without those that would have done harm. */
export interface SoundRelease {
  sound: Changing[];
  made: Made;
  harmful: Refused[];
}

/**
 * Makes a release of the documents. Where some of them cannot be stored, or would break a page, these are found and
 * left out, as if nobody had said anything of them.
 */
export async function makeSound(publisher: Publisher, step: Step): Promise<SoundRelease> {
  const { changing } = step;
  try {
    const whole = await tentatively(publisher.trx, () => made(publisher, step));
    return { sound: changing, made: whole, harmful: [] };
  } catch (error) {
    await blame(error);
    const harmful = await storeSoundHalves(publisher, changing, error);
    const left = new Set(harmful.map(({ said }) => said));
    const sound = changing.filter(({ said }) => !left.has(said));
    return { sound, made: await made(publisher, { ...step, changing: sound }), harmful };
  }
}
