import { gauge } from '../metrics.ts';
import { readFigures } from './outbox.ts';

/** How sending mails goes, in Prometheus' text format. */
export async function mailMetrics(): Promise<string> {
  const { waiting, oldest, sent, givenUp } = await readFigures();
  return [
    gauge('lectern_mails_waiting', 'Mails that are to be sent.', waiting),
    gauge('lectern_mails_oldest_seconds', 'How long the oldest waiting mail has waited.', oldest),
    gauge('lectern_mails_sent', 'Mails that were sent in the last 90 days.', sent),
    gauge('lectern_mails_given_up', 'Mails of the last 90 days that no server took.', givenUp),
  ].join('');
}
