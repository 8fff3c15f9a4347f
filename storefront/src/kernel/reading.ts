import { AsyncLocalStorage } from 'node:async_hooks';

/*
 * Which page reads which data. Pages call `read` through the doors of the rooms; whoever renders a page learns
 * the tags, and pages of one batch share what was loaded. Nothing outlives its batch: a memo kept by the process
 * would go stale in every other process.
 */

interface Loaded {
  value: unknown;
  tags: Set<string>;
}

/** What the pages of one batch have loaded, by tag. */
export type Memo = Map<string, Promise<Loaded>>;

const context = new AsyncLocalStorage<{ memo: Memo; tags: Set<string> }>();

/** Runs `work`, and answers what it made together with the tags of everything that it read. */
export async function reading<T>(
  work: () => Promise<T>,
  memo: Memo = new Map(),
): Promise<{ value: T; tags: Set<string> }> {
  const tags = new Set<string>();
  const value = await context.run({ memo, tags }, work);
  return { value, tags };
}

/**
 * Reads data under a tag that names it wholly, as in `article:en:first-steps`: within a batch one tag is loaded
 * once, and counts as read (with all that its loading read) by every page that asks for it.
 */
export async function read<T>(tag: string, load: () => Promise<T>): Promise<T> {
  const here = context.getStore();
  if (!here) return load();
  here.tags.add(tag);
  const { value, tags } = await (here.memo.get(tag) ?? begin(here.memo, tag, load));
  for (const inner of tags) here.tags.add(inner);
  return value as T; // the tag names the load, so what lies under it is of the load's type
}

function begin(memo: Memo, tag: string, load: () => Promise<unknown>): Promise<Loaded> {
  const tags = new Set<string>();
  const loading = context.run({ memo, tags }, load).then((value) => ({ value, tags }));
  memo.set(tag, loading);
  return loading;
}
