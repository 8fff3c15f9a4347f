const plurals = new Intl.PluralRules('en');

/** An English count with its noun. @example counted(1, 'lesson', 'lessons') // '1 lesson' */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${plurals.select(count) === 'one' ? one : many}`;
}
