import { expect, test } from 'vitest';
import { readAcademy } from './academy.ts';

const academy = await readAcademy();
const documents = academy.documents.map(({ document }) => document);
const prices = documents.flatMap((one) => (one.type === 'price' ? [one.data] : []));
const tiers = documents.flatMap((one) => (one.type === 'tier' ? [one.data] : []));

test('members pay less for a course that their tier does not open', () => {
  const [member, ...more] = prices.filter(({ forTier }) => forTier);
  const usual = prices.find(({ item, forTier }) => item === member?.item && !forTier);
  const tier = tiers.find(({ slug }) => slug === member?.forTier);
  expect(more).toEqual([]);
  expect(member?.amount).toBeLessThan(usual?.amount ?? 0);
  expect(tier?.courses).toBeDefined();
  expect(tier?.courses).not.toContain(member?.item);
});
