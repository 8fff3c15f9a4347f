import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePorts } from '../kernel/ports.ts';
import { requireFree, settlePorts } from './checks.ts';

const servers: Server[] = [];

function occupy(port: number, host = '127.0.0.1'): Promise<void> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve) => server.listen(port, host, resolve));
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('free ports are all different and can be listened on', async () => {
  const ports = await settlePorts('free', 0);
  expect(new Set(Object.values(ports)).size).toBe(5);
  await expect(requireFree(ports)).resolves.toBeUndefined();
});

test('ports that are taken are named with the variables that choose others', async () => {
  const [storefront = 0, cms = 0, mailbox = 0] = await freePorts(3);
  await occupy(storefront);
  await occupy(mailbox);
  await expect(requireFree({ storefront, cms, mailbox })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Another program listens on the ports ${storefront} (STOREFRONT_PORT), ${mailbox} (MAILBOX_PORT) of 127.0.0.1.`,
    remedy: `End it, or choose another port in .env, as in STOREFRONT_PORT=${storefront + 100}`,
  });
});

test('a port that something holds on every address is taken too', async () => {
  const [cms = 0] = await freePorts(1);
  await occupy(cms, '0.0.0.0');
  await expect(requireFree({ cms })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
});

test('with patience, a port that is given up meanwhile counts as free', async () => {
  const [cms = 0] = await freePorts(1);
  await occupy(cms);
  setTimeout(() => servers[0]?.close(), 300);
  await expect(requireFree({ cms }, 10_000)).resolves.toBeUndefined();
});
