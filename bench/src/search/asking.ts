import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { LOCALES } from '@lectern/shared-types';
import { z } from 'zod';
import type { Answered, Asking } from './figures.ts';

const Askings = z.array(
  z.object({ locale: z.enum(LOCALES), kind: z.string(), text: z.string(), lessons: z.array(z.string()) }),
);
const Answer = z.object({ hits: z.array(z.object({ path: z.string() })) });

/** The questions of `queries.json`. */
const askings = Askings.parse(JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')));

/** So many are asked before any is timed. */
const WARM_UP = 20;
/** The site lets one visitor search so often and no more; whoever waits so long, in ms, may again. */
const PATIENCE = 500;

async function ask(site: string, asking: Asking): Promise<Answered> {
  const address = new URL('/api/search/', site);
  address.search = new URLSearchParams({ q: asking.text, locale: asking.locale, typing: '1' }).toString();
  const started = performance.now();
  const response = await fetch(address);
  const body: unknown = await response.json();
  const ms = performance.now() - started;
  if (response.status === 429) {
    await pause(PATIENCE);
    return ask(site, asking);
  }
  const { hits } = Answer.parse(body);
  return { ...asking, paths: hits.map(({ path }) => path), ms };
}

/** Asks a running site one question after the other. */
export async function askAll(site: string): Promise<Answered[]> {
  for (const asking of askings.slice(0, WARM_UP)) await ask(site, asking);
  const answered: Answered[] = [];
  for (const asking of askings) answered.push(await ask(site, asking));
  return answered;
}
