/**
 * What the storefront knows how to explain. `message` is a whole sentence for the person who runs the site,
 * `code` is stable, `status` is what HTTP would answer.
 */
export class SiteError extends Error {
  override name = 'SiteError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? 500;
  }
}

/** The `code` of an error of the operating system or of Postgres, as in `ENOSPC` or `42P01`. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || (codeOf(error) ?? error.name) : String(error);
}

/** An error for a log, with what caused it. Its own fields stay out: Postgres tells in them the row that it refused. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return reasonOf(error);
  const trace = error.stack ?? reasonOf(error);
  return error.cause === undefined ? trace : `${trace}\nbecause of ${traceOf(error.cause)}`;
}
