import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDuration,
  formatLanguage,
  formatMoney,
  isoDuration,
  majorUnits,
} from './format.ts';

describe('Money', () => {
  test.each([
    ['CNY', 19900, '¥199'],
    ['CNY', 19950, '¥199.50'],
    ['USD', 2990, 'US$29.90'],
    ['JPY', 1200, 'JP¥1,200'],
  ] as const)('in %s, %i minor units are read in Chinese as %s', (currency, amount, words) => {
    expect(formatMoney('zh-CN', amount, currency)).toBe(words);
  });

  test('names a foreign currency to English readers', () => {
    expect(formatMoney('en', 19900, 'CNY')).toBe('CN¥199');
  });

  test('has no fraction in structured data where the currency has none', () => {
    expect([majorUnits(1200, 'JPY'), majorUnits(1205, 'CNY')]).toEqual(['1200', '12.05']);
  });
});

describe('Durations', () => {
  test.each([
    [10, '1分钟', '1 min'],
    [1500, '25分钟', '25 min'],
    [3600, '1小时', '1 hr'],
    [7260, '2小时1分钟', '2 hr 1 min'],
  ])('%i seconds are %s and %s', (seconds, chinese, english) => {
    expect([formatDuration('zh-CN', seconds), formatDuration('en', seconds)]).toEqual([chinese, english]);
  });

  test.each([
    [10, 'PT1M'],
    [3600, 'PT1H'],
    [3900, 'PT1H5M'],
  ])('%i seconds are %s to machines', (seconds, words) => {
    expect(isoDuration(seconds)).toBe(words);
  });
});

test('a day begins at midnight in China, wherever the page is written', () => {
  expect(formatDate('zh-CN', '2026-11-20T20:00:00Z')).toBe('2026年11月21日');
  expect(formatDate('en', '2026-11-20T20:00:00Z')).toBe('November 21, 2026');
});

test('sizes of files are rounded to what one cares for', () => {
  expect([formatBytes('en', 300), formatBytes('en', 1_234_567), formatBytes('en', 45_600_000)]).toEqual([
    '1 kB',
    '1.2 MB',
    '46 MB',
  ]);
});

test('a language is called by its name, and by its tag where it is unknown', () => {
  expect([formatLanguage('zh-CN', 'en'), formatLanguage('en', 'zh-CN'), formatLanguage('en', '?')]).toEqual([
    '英语',
    'Chinese',
    '?',
  ]);
});
