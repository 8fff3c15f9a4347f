import { ExportLine, type PublishedDocument, ShowDocument } from '@lectern/shared-types';
import type { Cms } from './cms.ts';
import { TOKEN } from './settings.ts';

interface Call {
  method?: string;
  token?: string;
  body?: unknown;
}

/** One request; answers the status and the body, parsed where it is JSON. */
export async function call(cms: Cms, path: string, { method = 'GET', token, body }: Call = {}) {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  const response = await fetch(cms.origin + path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    redirect: 'manual',
  });
  const text = await response.text();
  return { status: response.status, text, json: jsonOf(text) };
}

function jsonOf(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The whole export, which must be complete. */
export async function exported(cms: Cms): Promise<PublishedDocument[]> {
  const { status, text } = await call(cms, '/api/publishing/export', { token: TOKEN });
  if (status !== 200) throw new Error(`The export answered ${status}`);
  const lines = text
    .trim()
    .split('\n')
    .map((line) => ExportLine.parse(JSON.parse(line)));
  if (lines.at(-1)?.kind !== 'end') throw new Error('The export has no end line');
  return lines.flatMap((line) => (line.kind === 'document' ? [line.document] : []));
}

/** Logs in to the admin panel; answers the token for its requests. */
export async function logIn(cms: Cms, account: { email: string; password: string }): Promise<string> {
  const { email, password } = account;
  const { status, json } = await call(cms, '/admin/login', { method: 'POST', body: { email, password } });
  if (status !== 200) throw new Error(`Login of ${email} answered ${status}`);
  return json.data.token;
}

/** One document as it is published, in the given locale; undefined where it is not. */
export async function published<T extends PublishedDocument['type']>(
  cms: Cms,
  type: T,
  { documentId, locale = 'zh-CN' }: { documentId: string; locale?: string | null },
): Promise<Extract<PublishedDocument, { type: T }> | undefined> {
  const { status, json } = await call(cms, `/api/publishing/documents/${type}/${documentId}`, {
    token: TOKEN,
  });
  if (status === 404) return undefined;
  return ShowDocument.parse(json).documents.find(
    (document): document is Extract<PublishedDocument, { type: T }> =>
      document.type === type && document.locale === locale,
  );
}
