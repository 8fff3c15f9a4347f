import { ExportLine, type PublishedDocument } from '@lectern/shared-types';
import type { z } from 'zod';
import { env } from '../env.ts';
import { reasonOf, SiteError } from '../errors.ts';

interface Asking {
  /** What is not reading must be the same if it is done twice. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

const said = (body: unknown) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** One request by the server token, whatever the answer's status. Throws where there is no answer. */
export async function ask(path: string, asking: Asking = {}): Promise<Response> {
  const { CMS_URL, CMS_TOKEN } = env();
  const { method = 'GET', body, signal, headers } = asking;
  const content = body === undefined ? null : said(body);
  const init = {
    method,
    headers: { ...content?.headers, ...headers, authorization: `Bearer ${CMS_TOKEN}` },
    body: content?.body ?? null,
    signal: signal ?? null,
  };
  const request = () => fetch(`${CMS_URL}${path}`, init);
  // A kept connection may be closed just as it is taken up again, so a first failure says little.
  return request()
    .catch(request)
    .catch((error: unknown) => {
      const reason = error instanceof Error && error.cause ? reasonOf(error.cause) : reasonOf(error);
      const message = `The CMS does not answer at ${CMS_URL} (${reason}). Is it running, and is CMS_URL right?`;
      throw new SiteError('CMS_UNREACHABLE', message, { status: 502, cause: error });
    });
}

/** What an answer means that is not what was asked for. */
export function refusal(response: Response, what: string): SiteError {
  if (response.status === 401 || response.status === 403)
    return new SiteError(
      'CMS_REFUSED',
      'The CMS refuses our token. Give both processes the same CMS_TOKEN.',
      {
        status: 502,
      },
    );
  const message = `The CMS answered ${what} with ${response.status} ${response.statusText}.`.replace(
    / \.$/,
    '.',
  );
  return new SiteError('CMS_FAILED', message, { status: 502 });
}

/** The body of an answer, which must be what CMS and storefront have agreed on. */
export async function agreed<T>(schema: z.ZodType<T>, response: Response): Promise<T> {
  const parsed = schema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  const why = parsed.error.message.replace(/\s+/g, ' ').slice(0, 600);
  throw new SiteError('ANSWER_STRANGE', `The CMS says a document in another way than was agreed: ${why}`, {
    status: 502,
  });
}

const incomplete = (why: string) =>
  new SiteError('EXPORT_INCOMPLETE', `The export of the CMS is incomplete: ${why} Nothing was changed.`, {
    status: 502,
  });

/** Lines of a UTF-8 stream, one at a time; the last one may lack its line break. */
async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest) yield rest;
}

function parseLine(line: string, number: number): ExportLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw incomplete(`line ${number} is cut off.`);
  }
  const parsed = ExportLine.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new SiteError(
    'EXPORT_STRANGE',
    `Line ${number} of the export is not what was agreed: ${whatIsWrong(json, parsed.error)}`,
  );
}

function whatIsWrong(json: unknown, error: { message: string }): string {
  const start = JSON.stringify(json).slice(0, 120);
  return `${start}… ${error.message.replace(/\s+/g, ' ').slice(0, 600)}`;
}

/**
 * Every published document of one snapshot, in the order of `PUBLISHED_TYPES`. Throws where the stream ends
 * without its closing line or with another number of documents than that line says.
 */
export async function* exportedDocuments(): AsyncGenerator<PublishedDocument> {
  const response = await ask('/api/publishing/export');
  if (!response.ok || !response.body) throw refusal(response, 'the export');
  let count = 0;
  let ended = false;
  for await (const line of readable(response.body)) {
    const entry = parseLine(line, count + 1);
    if (entry.kind === 'end') {
      if (entry.count !== count)
        throw incomplete(`it holds ${count} documents and announces ${entry.count}.`);
      ended = true;
    } else if (ended) throw incomplete('it goes on behind its closing line.');
    else {
      count += 1;
      yield entry.document;
    }
  }
  if (!ended) throw incomplete('its closing line is missing.');
}

async function* readable(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  try {
    yield* linesOf(body);
  } catch (error) {
    if (error instanceof TypeError) throw incomplete('the connection broke.');
    throw error;
  }
}

/** A file of the media library as the CMS sends it. */
export function mediaFile(name: string, headers: Record<string, string> = {}): Promise<Response> {
  return ask(`/api/publishing/media/${encodeURIComponent(name)}`, { headers });
}

/** The bytes of a file of the media library, and the mark (ETag) of just these bytes. */
export interface MediaBytes {
  body: ReadableStream<Uint8Array>;
  mark: string | null;
}

/** `same` where the file is still what it was when it had the mark `held`; null where the CMS has no such file. */
export async function mediaBytes(name: string, held?: string | null): Promise<MediaBytes | 'same' | null> {
  const response = await mediaFile(name, held ? { 'if-none-match': held } : {});
  if (response.status === 304) return 'same';
  if (response.status === 404) return null;
  if (!response.ok || !response.body) throw refusal(response, `the file ${name}`);
  return { body: response.body, mark: response.headers.get('etag') };
}

/** Whether the CMS answers at all, within two seconds. */
export async function cmsAnswers(): Promise<boolean> {
  const answered = await ask('/_health', { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  await answered?.body?.cancel();
  return answered !== null && answered.status < 500;
}
