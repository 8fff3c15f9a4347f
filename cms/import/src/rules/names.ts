/*
 * What the name of a file or folder says: its place among its siblings, and words for a title.
 */

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
const CHINESE = '零〇一二两三四五六七八九十百';
const COUNTED = '章节節讲講课課篇回部集卷';
const LEADS = [
  // 第1章 …, 第十二讲-…
  new RegExp(`^第\\s*([0-9]+|[${CHINESE}]+)\\s*[${COUNTED}]\\s*[-_.、：:\\s]*`, 'u'),
  // 一、…
  new RegExp(`^([${CHINESE}]+)\\s*[、.．]\\s*`, 'u'),
  // 01-…, 2. …, 1.2_…, (3) …, 4、…
  /^[([（【]?([0-9]+(?:\.[0-9]+)*)[)\]）】]?(?:\s*[-_.、．:：]+\s*|\s+|(?=\p{Script=Han})|$)/u,
];

/** Compares names as people number them: 2 before 10, 第二章 before 第十章, what has no number last. */
export function byPlace(a: string, b: string): number {
  const left = placeOf(a);
  const right = placeOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return left.length && right.length ? difference : right.length - left.length;
  }
  return collator.compare(a, b);
}

const collator = new Intl.Collator('en', { numeric: true });

/** The number that leads a name, as in `[1, 2]` for `1.2-setup.md`; empty without one. */
export function placeOf(name: string): number[] {
  const found = leadOf(name);
  if (!found) return [];
  return found.number.split('.').map((part) => (/^[0-9]/.test(part) ? Number(part) : chineseNumber(part)));
}

/** The name without its number and extension: `setup` for `02_setup.md`; the number itself if nothing else is there. */
export function stemOf(name: string): string {
  const bare = name.replace(/\.(?:md|markdown|mdx)$/i, '');
  return bare.slice(leadOf(bare)?.lead.length ?? 0).trim() || bare;
}

/** A title for want of a better one: `Getting started` for `01-getting_started.md`. */
export function titleOf(name: string): string {
  const words = stemOf(name).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function leadOf(name: string): { lead: string; number: string } | null {
  for (const pattern of LEADS) {
    const [lead, number] = pattern.exec(name) ?? [];
    if (lead && number) return { lead, number };
  }
  return null;
}

/** 十二 is 12, 二十 is 20, 一百零五 is 105. */
function chineseNumber(words: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const word of words.replaceAll('两', '二').replaceAll('〇', '零')) {
    if (word === '百' || word === '十') {
      total += (digit ?? 1) * (word === '百' ? 100 : 10);
      digit = null;
    } else digit = DIGITS.get(word) ?? 0;
  }
  return total + (digit ?? 0);
}
