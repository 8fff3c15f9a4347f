/** A day of the reader's own zone, as in `2026-11-22`. */
export type Day = string;

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

/** The day that a moment falls on where the reader is. */
export const dayOf = (moment: Date): Day =>
  `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;

/** The first moment of a day where the reader is. */
export function startOf(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

export function addDays(day: Day, days: number): Day {
  const moment = startOf(day);
  moment.setDate(moment.getDate() + days);
  return dayOf(moment);
}

/** The same date some months on; the last of the month where that has no such date. */
export function addMonths(day: Day, months: number): Day {
  const moment = startOf(day);
  const date = moment.getDate();
  moment.setMonth(moment.getMonth() + months, 1);
  const last = new Date(moment.getFullYear(), moment.getMonth() + 1, 0).getDate();
  moment.setDate(Math.min(date, last));
  return dayOf(moment);
}

export const isSameMonth = (one: Day, other: Day): boolean => one.slice(0, 7) === other.slice(0, 7);

/** Whole weeks that hold the month of a day. `firstDay` counts from Sunday, 0. */
export function weeksOf(day: Day, firstDay: number): Day[][] {
  const first = `${day.slice(0, 7)}-01`;
  const lead = (startOf(first).getDay() - firstDay + 7) % 7;
  const length = Number(addDays(addMonths(first, 1), -1).slice(8));
  const count = Math.ceil((lead + length) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => addDays(first, week * 7 + weekday - lead)),
  );
}

/** Where a key leads in the calendar; null for keys that lead nowhere. */
export function dayAfterKey(key: string, day: Day, firstDay: number): Day | null {
  const weekday = (startOf(day).getDay() - firstDay + 7) % 7;
  const moves: Record<string, () => Day> = {
    ArrowLeft: () => addDays(day, -1),
    ArrowRight: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => addDays(day, -weekday),
    End: () => addDays(day, 6 - weekday),
    PageUp: () => addMonths(day, -1),
    PageDown: () => addMonths(day, 1),
  };
  return moves[key]?.() ?? null;
}

/** Groups what has a time by the day it falls on, earliest first. */
export function byDay<T extends { at: string }>(items: T[]): Map<Day, T[]> {
  const days = new Map<Day, T[]>();
  for (const item of items.toSorted((one, other) => one.at.localeCompare(other.at))) {
    const day = dayOf(new Date(item.at));
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}
