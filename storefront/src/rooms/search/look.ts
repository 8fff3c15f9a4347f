import { reasonOf } from '#kernel/errors.ts';
import type { Reader } from '#rooms/membership/index.ts';
import type { Found } from './model.ts';
import { Allowance } from './rules/allowance.ts';
import { isInVain } from './rules/outcome.ts';
import { PAGE_SIZE, type Question } from './rules/question.ts';
import { recordable } from './rules/recordable.ts';
import { search } from './search.ts';
import { countZeroResult } from './sql/zero-results.ts';

const allowance = new Allowance();

const NOTHING_ASKED: Found = {
  hits: [],
  total: 0,
  facets: { kind: {}, access: {}, course: [] },
  suggestions: [],
  engine: 'ok',
};

/**
 * What a visitor finds; null where he has searched too much just now. What nobody finds is remembered for the
 * editors, without who it was.
 * @param address of the network, by which visitors are told apart
 */
export async function look(reader: Reader, question: Question, address: string): Promise<Found | null> {
  if (question.q === '') return NOTHING_ASKED;
  if (!allowance.take(address, performance.now())) return null;
  const { q: text, locale, kind, course, access, page } = question;
  const offset = (page - 1) * PAGE_SIZE;
  const found = await search(reader, { text, locale, kind, course, access, offset, limit: PAGE_SIZE });
  if (!question.typing && isInVain(question, found)) await remember(question);
  return found;
}

async function remember({ locale, q }: Question): Promise<void> {
  const words = recordable(q);
  if (words === null) return;
  await countZeroResult(locale, words).catch((error: unknown) => {
    console.error(`A query without results was not recorded: ${reasonOf(error)}`);
  });
}
