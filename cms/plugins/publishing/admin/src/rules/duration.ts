/** Units that a duration is told in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day';

const UNITS: [Unit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * A duration as people say it: rounded to what matters of it.
 *
 * @example durationOf(312) // { value: 0.3, unit: 'second' }
 */
export function durationOf(milliseconds: number): { value: number; unit: Unit } {
  const [unit, length] = UNITS.find(([, length]) => milliseconds >= length) ?? ['second', 1000];
  const value = milliseconds / length;
  // The quickest publications take less than a tenth of a second.
  const digits = value < 0.1 ? 2 : value < 10 ? 1 : 0;
  return { value: Number(value.toFixed(digits)), unit };
}
