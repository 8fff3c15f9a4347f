import { forwarded } from '../kernel/env.ts';
import { bad, good, type Finding } from './finding.ts';

/** The oldest Meilisearch whose answers the storefront was tested with. */
const OLDEST = [1, 50] as const;
const PATIENCE = 5_000;

/** Who searches, and whether it lets us in. */
export async function search(): Promise<Finding[]> {
  const { MEILI_URL: url, MEILI_KEY: key } = forwarded();
  if (!url) return [good('Postgres searches: MEILI_URL is not set')];
  try {
    const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
    const answer = await fetch(new URL('/version', url), { headers, signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 401 || answer.status === 403)
      return [bad(`Meilisearch at ${url} refuses our key`, 'Set MEILI_KEY to its master key.')];
    const said: unknown = await answer.json();
    return [judge(url, String(Object(said).pkgVersion))];
  } catch {
    return [bad(`No Meilisearch answers at ${url}`, 'See whether it runs, and whether MEILI_URL is right.')];
  }
}

function judge(url: string, version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const text = `Meilisearch ${version} answers at ${url}`;
  const old = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return old ? bad(text, `Take version ${OLDEST.join('.')} or a newer one.`) : good(text);
}
