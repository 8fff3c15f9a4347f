import { expect, test } from 'vitest';
import { metricsText, type Figures } from './metrics.ts';

const figures: Figures = {
  waiting: 2,
  setAside: 1,
  oldest: 0.25,
  isHeld: true,
  deliveries: 3,
  alarms: 0,
  comparedAt: 1_700_000_000,
  lastDay: { count: 4, sum: 0.4, p50: 0.05, p95: 0.2, p99: 0.3 },
};

/** The samples of the text, by name and labels. */
const samples = (text: string) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split(' ')),
  );

test('every figure has its sample, and each metric is told what it is', () => {
  const text = metricsText(figures);
  expect(samples(text)).toMatchObject({
    'lectern_publish_seconds{quantile="0.95"}': '0.2',
    lectern_publish_seconds_count: '4',
    lectern_publications_waiting: '2',
    lectern_publications_set_aside: '1',
    lectern_publications_oldest_seconds: '0.25',
    lectern_publishing_held: '1',
    lectern_deliveries_waiting: '3',
    lectern_compared_timestamp_seconds: '1700000000',
  });
  for (const name of text.matchAll(/^# TYPE (\S+)/gm)) expect(text).toContain(`# HELP ${name[1]}`);
});

test('what is not known is left out', () => {
  const nothing = { count: 0, sum: 0, p50: null, p95: null, p99: null };
  const text = metricsText({ ...figures, comparedAt: null, lastDay: nothing });
  expect(Object.keys(samples(text))).not.toContain('lectern_compared_timestamp_seconds');
  expect(text).not.toContain('quantile');
  expect(text).not.toMatch(/null|NaN/);
});
