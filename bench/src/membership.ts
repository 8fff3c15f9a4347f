import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { freePorts, provision, startPostgres } from '@lectern/local';
import type { ExportLine } from '@lectern/shared-types';
import { z } from 'zod';
import { academyExport } from './academy.ts';
import { bareEnvironment } from './env.ts';
import { serveExport } from './export-server.ts';
import { measureNode } from './measure.ts';
import { ACCOUNTS, fill, GRANTS, type Member } from './membership/filling.ts';
import { whileServing } from './search/site.ts';

const SITE = fileURLToPath(new URL('../../storefront/bin/site.mjs', import.meta.url));
const ENTRY = new URL('../../storefront/dist/server/entry.mjs', import.meta.url).href;
const MAY_READ = fileURLToPath(new URL('./membership/may-read.ts', import.meta.url));
const SECRET = 'bench-secret-of-at-least-32-characters';
const SEED = 20_261_123;
const PAGES = 400;
const CONNECTIONS = 16;
/** In seconds. */
const WARM_UP = 5;
const DURATION = 20;

export interface MembershipResult {
  accounts: number;
  grants: number;
  lessonPages: number;
  connections: number;
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Of all requests, those that were not answered with the page. */
  refused: number;
  bytesPerPage: number;
  mayReadMs: { p50: number; p99: number };
}

/** The generated academy, every lesson of which is paid. */
function* paidAcademy(): Generator<ExportLine> {
  for (const line of academyExport(PAGES, SEED)) {
    if (line.kind === 'document' && line.document.type === 'lesson') line.document.data.access = 'paid';
    yield line;
  }
}

interface Lesson {
  documentId: string;
  course: string;
  path: string;
}

/** Where the lessons of the academy are read. */
function lessonsOf(lines: Iterable<ExportLine>): Lesson[] {
  const documents = [...lines].flatMap((line) => (line.kind === 'document' ? [line.document] : []));
  const slugs = new Map(
    documents.flatMap((one) => (one.type === 'lesson' ? [[one.documentId, one.data.slug] as const] : [])),
  );
  return documents.flatMap((one) => {
    if (one.type !== 'course' || one.locale !== 'en') return [];
    const { documentId: course, data } = one;
    return data.sections
      .flatMap(({ lessons }) => lessons)
      .map((documentId) => ({
        documentId,
        course,
        path: `/en/learn/${data.slug}/${slugs.get(documentId) ?? ''}/`,
      }));
  });
}

/** What each member asks for: lessons of the course that is open to him. */
function requestsOf(members: Member[], lessons: Lesson[]) {
  return members.map(({ course, session }, at) => {
    const own = lessons.filter((lesson) => lesson.course === course);
    const headers = { cookie: `session=${session}; signed-in=1`, 'accept-encoding': 'gzip, br' };
    return { method: 'GET' as const, path: own[at % own.length]?.path ?? '/', headers };
  });
}

async function load(site: string, requests: ReturnType<typeof requestsOf>) {
  let begun = 0;
  const run = (duration: number) =>
    autocannon({
      url: site,
      connections: CONNECTIONS,
      duration,
      setupClient: (client) => {
        // Each connection begins elsewhere in the list.
        const start = (begun++ * 61) % requests.length;
        client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
      },
    });
  await run(WARM_UP);
  return run(DURATION);
}

const percentile = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? NaN;

async function mayReadTimes(environment: Record<string, string>, members: Member[], lessons: Lesson[]) {
  const asked = {
    entry: ENTRY,
    members: members.map(({ accountId }) => accountId),
    documents: lessons.map(({ documentId }) => documentId),
  };
  const env = { ...bareEnvironment, ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, [MAY_READ, JSON.stringify(asked)], { env });
  const sorted = z
    .array(z.number())
    .parse(JSON.parse(stdout))
    .sort((one, other) => one - other);
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}

/** Measures the academy whose site and database stand in `environment`. */
async function measure(environment: Record<string, string>): Promise<MembershipResult> {
  for (const command of ['migrate', 'publish']) await measureNode([SITE, command], environment);
  const lessons = lessonsOf(paidAcademy());
  const courses = [...new Set(lessons.map(({ course }) => course))];
  const members = await fill(environment['SITE_DATABASE_URL'] ?? '', courses, SECRET);
  const mayReadMs = await mayReadTimes(environment, members, lessons);
  const answered = await whileServing(SITE, environment, (site) => load(site, requestsOf(members, lessons)));
  return {
    ...{ accounts: ACCOUNTS, grants: GRANTS, lessonPages: PAGES, connections: CONNECTIONS },
    requestsPerSecond: answered.requests.average,
    p50Ms: answered.latency.p50,
    p99Ms: answered.latency.p99,
    refused: answered.non2xx + answered.errors + answered.timeouts,
    bytesPerPage: Math.round(answered.throughput.total / answered.requests.total),
    mayReadMs,
  };
}

/** How fast members read paid lessons, all asking at once, generator and database on the same machine. */
export async function benchMembership(): Promise<MembershipResult> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  const cms = await serveExport(paidAcademy);
  try {
    const passwords = { cmsPassword: 'bench', sitePassword: 'bench' };
    const { siteUrl } = await provision(postgres, { database: 'bench_membership', ...passwords });
    const [port] = await freePorts(1);
    return await measure({
      LECTERN_MODE: 'local',
      SITE_DATABASE_URL: siteUrl,
      SITE_URL: `http://127.0.0.1:${String(port)}`,
      STOREFRONT_PORT: String(port),
      CMS_URL: cms.url,
      CMS_TOKEN: SECRET,
      SESSION_SECRET: SECRET,
      DATA_DIR: folder,
    });
  } finally {
    cms.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
