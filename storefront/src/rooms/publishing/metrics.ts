import { metricsText } from './rules/metrics.ts';
import { readFigures } from './sql/figures.ts';

/** How publishing goes, in Prometheus' text format. */
export async function metrics(): Promise<string> {
  return metricsText(await readFigures());
}
