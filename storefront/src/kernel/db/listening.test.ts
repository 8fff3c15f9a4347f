import { expect, test, vi } from 'vitest';
import { useSite } from '../../testing/site.ts';
import { rows } from './index.ts';
import { Listener } from './listening.ts';

useSite();

const notify = (channel: string) => rows('select pg_notify($1, $2)', [channel, 'x']);

async function listening(channels: string[]) {
  const heard: string[] = [];
  const listener = new Listener('a test', channels, (channel) => void heard.push(channel));
  await listener.begin();
  return { heard, listener };
}

test('what is told on a channel is heard, and nothing of other channels', async () => {
  const { heard, listener } = await listening(['tests.one']);
  heard.length = 0;
  await notify('tests.two');
  await notify('tests.one');
  await vi.waitFor(() => expect(heard).toEqual(['tests.one']));
  await listener.end();
});

test('a connection that is cut is made anew, and whoever listens is told to look for what was missed', async () => {
  const { heard, listener } = await listening(['tests.one']);
  heard.length = 0;
  await rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'a test'`);
  await vi.waitFor(() => expect(heard).toEqual(['tests.one']), 5_000);
  await notify('tests.one');
  await vi.waitFor(() => expect(heard).toEqual(['tests.one', 'tests.one']));
  await listener.end();
});
