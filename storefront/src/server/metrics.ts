import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { env } from '#kernel/env.ts';
import { mailMetrics } from '#kernel/mail/index.ts';
import { metrics } from '#rooms/publishing/index.ts';
import type { Made } from './answers.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whoever has the token; where none is set, this machine, unless a proxy on it asks for somebody else. */
function mayAsk({ headers, socket }: IncomingMessage): boolean {
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN)
    return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${METRICS_TOKEN}`));
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isPassedOn && LOOPBACK.has(socket.remoteAddress ?? '');
}

/** The figures for Prometheus; null for whom they are no business of. */
export async function measured(request: IncomingMessage): Promise<Made | null> {
  if (!mayAsk(request)) return null;
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' };
  return {
    status: 200,
    body: Buffer.from((await Promise.all([metrics(), mailMetrics()])).join('')),
    headers,
  };
}
