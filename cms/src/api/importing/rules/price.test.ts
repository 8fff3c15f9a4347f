import { expect, test } from 'vitest';
import { judgePrice, type StandingPrice } from './price';

const now = new Date('2026-11-22T12:00:00Z');
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const lasting: StandingPrice = { documentId: 'old', amount: 9900, from: null, until: null };
const said = { amount: 9900, from: null, until: null };

test('the first price holds from ever', () => {
  expect(judgePrice(said, [], now)).toEqual({ outcome: 'created', from: null, ends: [] });
});

test('a price said again changes nothing', () => {
  expect(judgePrice(said, [lasting], now)).toEqual({ outcome: 'unchanged', documentId: 'old' });
});

test('another amount is appended from now and ends what holds', () => {
  expect(judgePrice({ ...said, amount: 12900 }, [lasting], now)).toEqual({
    outcome: 'created',
    from: now,
    ends: [{ documentId: 'old', until: now }],
  });
});

test('the amount that followed another is still the same when it is said again', () => {
  const ended = { ...lasting, until: now };
  const follower = { documentId: 'new', amount: 12900, from: now, until: null };
  const later = new Date(now.getTime() + 1000);
  const again = { ...said, amount: 12900 };
  expect(judgePrice(again, [ended, follower], later)).toEqual({ outcome: 'unchanged', documentId: 'new' });
});

test('an amount that was left comes back as a new price', () => {
  const ended = { ...lasting, until: day('2026-10-01') };
  const follower = { documentId: 'new', amount: 12900, from: day('2026-10-01'), until: null };
  expect(judgePrice(said, [ended, follower], now)).toEqual({
    outcome: 'created',
    from: now,
    ends: [{ documentId: 'new', until: now }],
  });
});

test('a price that begins later ends the present one when it begins', () => {
  const from = day('2027-01-01');
  expect(judgePrice({ amount: 12900, from, until: null }, [lasting], now)).toEqual({
    outcome: 'created',
    from,
    ends: [{ documentId: 'old', until: from }],
  });
});

test('a price for a limited time ends nothing, and is the same only at the same times', () => {
  const sale = { amount: 4900, from: day('2026-11-11'), until: day('2026-12-01') };
  expect(judgePrice(sale, [lasting], now)).toEqual({ outcome: 'created', from: sale.from, ends: [] });
  const standing = { documentId: 'sale', ...sale };
  expect(judgePrice(sale, [lasting, standing], now)).toMatchObject({
    outcome: 'unchanged',
    documentId: 'sale',
  });
  const longer = { ...sale, until: day('2026-12-12') };
  expect(judgePrice(longer, [lasting, standing], now).outcome).toBe('created');
});

test('a price that has ended is not ended again', () => {
  const ended = { ...lasting, until: day('2026-01-01') };
  expect(judgePrice({ ...said, amount: 1 }, [ended], now)).toMatchObject({ ends: [] });
});
