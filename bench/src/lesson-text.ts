import type { Locale } from '@lectern/shared-types';
import type { Random } from './random.ts';

const HAN: readonly [string, ...string[]] = [
  '写作',
  '的时候',
  '我们',
  '先想清楚',
  '读者是谁',
  '再决定',
  '从哪里开始',
  '一个好的例子',
  '胜过三段解释',
  '代码',
  '应当',
  '能够运行',
  '数据',
  '说明了',
  '问题所在',
  '因此',
  '结论',
  '并不意外',
];
const LATIN: readonly [string, ...string[]] = [
  'a reader',
  'who knows',
  'the subject',
  'will skip',
  'what is plain',
  'and stay',
  'where the example',
  'shows something new',
  'therefore',
  'measure first',
  'then change',
  'one thing',
  'at a time',
  'because',
  'the cause',
  'is seldom',
  'where it seems',
];

/** Bytes of UTF-8 that a generated lesson has, roughly: that of an average lesson of a real course. */
const LESSON_BYTES = 7_000;

function sentence(random: Random, locale: Locale): string {
  const words = Array.from({ length: 6 + random.below(8) }, () => random.pick(locale === 'en' ? LATIN : HAN));
  if (random.below(4) === 0) words.splice(2, 0, `**${random.pick(locale === 'en' ? LATIN : HAN)}**`);
  return locale === 'en' ? `${words.join(' ')}. ` : `${words.join('')}。`;
}

function paragraph(random: Random, locale: Locale): string {
  return Array.from({ length: 3 + random.below(4) }, () => sentence(random, locale)).join('');
}

function codeBlock(random: Random): string {
  const name = random.pick(['total', 'reader', 'lesson', 'answer']);
  return `\`\`\`ts\nexport function ${name}(items: number[]): number {\n  // keep what counts\n  return items.filter((item) => item > ${String(random.below(9))}).length;\n}\n\`\`\``;
}

const FURNITURE: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  codeBlock,
  (random) => `The share is $p_${String(random.below(9))} = \\frac{k}{n}$, see the table.`,
  () => '| name | count |\n| --- | ---: |\n| first | 12 |\n| second | 7 |',
  () => '- one thing\n- another thing\n  - and what follows from it',
  () => '> [!NOTE]\n> What holds here need not hold elsewhere.',
];

/** Markdown of one lesson: sections with prose, code, formulas, tables and callouts. */
export function lessonText(random: Random, locale: Locale): string {
  const parts: string[] = [];
  let bytes = 0;
  while (bytes < LESSON_BYTES) {
    const heading = `## ${sentence(random, locale).slice(0, 24).replaceAll('*', '').trim()}`;
    const section = [
      heading,
      paragraph(random, locale),
      random.pick(FURNITURE)(random),
      paragraph(random, locale),
    ];
    parts.push(...section);
    bytes += Buffer.byteLength(section.join('\n\n'));
  }
  return parts.join('\n\n');
}
