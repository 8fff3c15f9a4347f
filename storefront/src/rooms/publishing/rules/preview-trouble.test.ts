import { expect, test } from 'vitest';
import { tell } from './preview-trouble.ts';

test('what a draft lacks is named by the words of the panel, each once', () => {
  const faults = [
    { field: 'data.slug', problem: 'missing' as const },
    { field: 'data.faq.0.answer', problem: 'unfit' as const },
    { field: 'data.faq.1.answer', problem: 'unfit' as const },
    { field: 'data.novelty', problem: 'missing' as const },
  ];
  const told = tell({ kind: 'unsayable', locale: 'en', faults }, 'en');
  expect(told.items).toEqual([
    'Address is missing',
    'Questions and answers does not fit',
    'novelty is missing',
  ]);
  expect(tell({ kind: 'unsayable', locale: 'en', faults }, 'zh-CN').items[0]).toBe('缺少网址名');
});

test.each(['expired', 'homeless', 'taken'] as const)('a preview that is %s says what to do', (kind) => {
  const [chinese, english] = (['zh-CN', 'en'] as const).map((locale) => tell({ kind, locale }, locale));
  expect(chinese?.text).toContain('。');
  expect(english?.text).toMatch(/^[A-Z].*\.$/);
});
