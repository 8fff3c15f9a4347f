import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { rows, transaction } from '#kernel/db/index.ts';
import { mailLater } from '#kernel/mail/index.ts';
import { useMailbox } from '../src/testing/mailbox.ts';
import { isLongRun } from '../src/testing/env.ts';
import { environmentOf, openBeside, useSite, type TestSite } from '../src/testing/site.ts';
import { useBundle } from './kit/bundle.ts';
import { RandomEditor } from './kit/random-editor.ts';
import { seeded } from './kit/seeded.ts';
import { differing, siteFiles } from './kit/site-files.ts';

const bundle = useBundle();
const mailbox = useMailbox();
const site = useSite();
const SEED = 20_261_123;
const MILLISECONDS = isLongRun() ? 300_000 : 8_000;

/** Runs workers, one after the other, each until it is killed at a moment that nobody chose. */
async function killWorkers(end: number, random: (below: number) => number): Promise<void> {
  while (Date.now() < end) {
    const worker = bundle.work(environmentOf(site));
    await sleep(600 + random(2_000));
    await worker.end('SIGKILL');
  }
}

async function editUntil(end: number, editor: RandomEditor): Promise<void> {
  for (let edits = 1; Date.now() < end; edits += 1) {
    await editor.edit();
    if (edits % 7 === 0) await sleep(200);
  }
}

const states = () =>
  rows<{ state: string; trouble: string | null }>(
    'select state, trouble from site.outbox group by state, trouble order by state',
  );

const live = ({ dataDir }: TestSite) => siteFiles(join(dataDir, 'site', 'current'));

test(
  'workers that are killed at random lose nothing and leave nothing behind',
  { timeout: MILLISECONDS + 120_000 },
  async () => {
    const editor = new RandomEditor(site.cms, SEED);
    const random = seeded(SEED);
    editor.begin();
    await bundle.run('publish', environmentOf(site));
    const end = Date.now() + MILLISECONDS;
    await Promise.all([editUntil(end, editor), killWorkers(end, random), killWorkers(end, random)]);

    const workers = [bundle.work(environmentOf(site)), bundle.work(environmentOf(site))];
    await vi.waitFor(async () => expect(await states()).toEqual([{ state: 'live', trouble: null }]), 60_000);
    const codes = await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
    expect(codes).toEqual([0, 0]);

    const other = await openBeside(site);
    await bundle.run('migrate', environmentOf(other));
    await bundle.run('publish', environmentOf(other));
    expect(differing(await live(site), await live(other))).toEqual([]);
    await other.close();
  },
);

/** A mail server that takes connections and never says a word. */
async function muteServer() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has an address with a port
  return {
    url: `smtp://127.0.0.1:${port}`,
    isAsked: once(server, 'connection'),
    close: () => server.close(),
  };
}

test('H06: a worker that is killed between commit and mail leaves it to the next, which sends it once', async () => {
  const recipient = 'reader@mail.example';
  const data = { link: 'https://academy.example/account/log-in/?token=t', minutes: 15 };
  const mute = await muteServer();
  const first = bundle.work({ ...environmentOf(site), SMTP_URL: mute.url });
  await transaction((trx) =>
    mailLater(trx, { key: 'account.log_in:1', kind: 'account.log_in', recipient, locale: 'en', data }),
  );
  await mute.isAsked;
  await first.end('SIGKILL');
  mute.close();
  const others = [1, 2].map(() => bundle.work({ ...environmentOf(site), SMTP_URL: mailbox.smtpUrl }));
  await vi.waitFor(async () => expect(await mailbox.mailsTo(recipient)).toHaveLength(1), 30_000);
  await Promise.all(others.map((worker) => worker.end('SIGTERM')));
  expect(await mailbox.mailsTo(recipient)).toMatchObject([
    { messageId: expect.stringContaining('@localhost>') },
  ]);
  expect(await rows('select data, attempts from site.mail')).toEqual([{ data: {}, attempts: 1 }]);
}, 60_000);
