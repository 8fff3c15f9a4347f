import { expect, test } from 'vitest';
import { addDays, addMonths, byDay, dayAfterKey, dayOf, isSameMonth, startOf, weeksOf } from './month';

const SUNDAY = 0;
const MONDAY = 1;

test('a month is shown in whole weeks, from the first day of the week', () => {
  const weeks = weeksOf('2026-11-22', MONDAY);
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf('2026-11-22', SUNDAY)[0]?.[0]).toBe('2026-11-01');
});

test('a February of four weeks takes four', () => {
  expect(weeksOf('2027-02-10', MONDAY)).toHaveLength(4);
});

test('a month later the date stays, or is the last that there is', () => {
  expect(addMonths('2026-11-22', 1)).toBe('2026-12-22');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
});

test('days are counted across the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(isSameMonth('2026-12-31', '2026-12-01')).toBe(true);
  expect(isSameMonth('2026-12-31', '2027-12-31')).toBe(false);
});

test('arrows, Home, End and the page keys lead through the calendar; other keys lead nowhere', () => {
  const after = (key: string) => dayAfterKey(key, '2026-11-22', MONDAY);
  expect(after('ArrowLeft')).toBe('2026-11-21');
  expect(after('ArrowRight')).toBe('2026-11-23');
  expect(after('ArrowUp')).toBe('2026-11-15');
  expect(after('ArrowDown')).toBe('2026-11-29');
  expect(after('Home')).toBe('2026-11-16');
  expect(after('End')).toBe('2026-11-22');
  expect(after('PageUp')).toBe('2026-10-22');
  expect(after('PageDown')).toBe('2026-12-22');
  expect(after('Enter')).toBeNull();
});

test('what has a time falls on the reader’s own day, earliest first', () => {
  const late = { at: new Date(2026, 10, 22, 23, 30).toISOString() };
  const early = { at: new Date(2026, 10, 22, 0, 10).toISOString() };
  expect([...byDay([late, early])]).toEqual([['2026-11-22', [early, late]]]);
  expect(dayOf(startOf('2026-11-22'))).toBe('2026-11-22');
});
