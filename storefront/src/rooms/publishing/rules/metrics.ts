import { gauge, metric } from '#kernel/metrics.ts';

/** How publishing goes, as the database knows it. Times in seconds. */
export interface Figures {
  waiting: number;
  setAside: number;
  /** How long the oldest of what waits has waited; 0 where nothing waits. */
  oldest: number;
  isHeld: boolean;
  deliveries: number;
  /** Drift that was found, ever. */
  alarms: number;
  /** When all pages were last compared; null where they never were. */
  comparedAt: number | null;
  /** From the change to the reader, over the last day. */
  lastDay: { count: number; sum: number; p50: number | null; p95: number | null; p99: number | null };
}

function publishing({ lastDay: { count, sum, ...quantiles } }: Figures): string {
  const name = 'lectern_publish_seconds';
  const lines = Object.entries({ '0.5': quantiles.p50, '0.95': quantiles.p95, '0.99': quantiles.p99 })
    .filter(([, value]) => value !== null)
    .map(([quantile, value]) => `${name}{quantile="${quantile}"} ${value}\n`);
  const help = 'From a change in the CMS until readers see it, over the last 24 hours.';
  return `${metric(name, 'summary', help)}${lines.join('')}${name}_sum ${sum}\n${name}_count ${count}\n`;
}

/** How publishing goes, in Prometheus' text format. */
export function metricsText(figures: Figures): string {
  const { waiting, setAside, oldest, isHeld, deliveries, alarms, comparedAt } = figures;
  return [
    publishing(figures),
    gauge('lectern_publications_waiting', 'Changes that readers do not see yet.', waiting),
    gauge('lectern_publications_set_aside', 'Changes that failed too often and wait for somebody.', setAside),
    gauge('lectern_publications_oldest_seconds', 'How long the oldest waiting change has waited.', oldest),
    gauge('lectern_publishing_held', '1 while an earlier release is held.', Number(isHeld)),
    gauge('lectern_deliveries_waiting', 'Events that some room has not heard yet.', deliveries),
    `${metric('lectern_drift_alarms_total', 'counter', 'Differences found between the live site and one rendered anew.')}lectern_drift_alarms_total ${alarms}\n`,
    comparedAt === null
      ? ''
      : gauge('lectern_compared_timestamp_seconds', 'When all pages were last compared.', comparedAt),
  ].join('');
}
