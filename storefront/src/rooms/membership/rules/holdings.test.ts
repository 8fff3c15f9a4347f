import { expect, test } from 'vitest';
import type { HeldGrant } from '../sql/holdings.ts';
import { holdingsOf } from './holdings.ts';

const grant = (override: Partial<HeldGrant> = {}): HeldGrant => ({
  ...{ id: '1', target: 'course', cause: 'manual', since: '2026-01-01', until: null, state: 'live' },
  ...override,
});
const thing = (documentId: string) => ({
  ...{ documentId, type: 'course' as const, title: documentId, locale: 'en' as const, path: '/' },
});
const known = { things: [thing('course'), thing('other')], opened: [] };

test('what has several reasons is there once, until the last of them ends', () => {
  const grants = [grant({ id: '1', until: '2026-05-01' }), grant({ id: '2', until: '2026-03-01' })];
  const [holding, ...more] = holdingsOf(grants, known);
  expect(holding).toMatchObject({ until: '2026-05-01', reasons: [{ id: '1' }, { id: '2' }] });
  expect(more).toEqual([]);
  expect(holdingsOf([...grants, grant({ id: '3' })], known)[0]).toMatchObject({ until: null });
});

test('what is open comes first, and says nothing of what is over', () => {
  const grants = [
    grant({ id: '1', target: 'other', state: 'over' }),
    grant({ id: '2', state: 'over', until: '2026-02-01' }),
    grant({ id: '3' }),
  ];
  expect(holdingsOf(grants, known)).toMatchObject([
    { thing: { documentId: 'course' }, state: 'live', reasons: [{ id: '3' }] },
    { thing: { documentId: 'other' }, state: 'over' },
  ]);
});

test('what is published no more is left out', () => {
  expect(holdingsOf([grant({ target: 'gone' })], known)).toEqual([]);
});
