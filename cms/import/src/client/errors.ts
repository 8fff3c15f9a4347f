/** The CMS understood and said no. `status` and `code` are the server's, the message is in its words. */
export class CmsRefusal extends Error {
  override readonly name = 'CmsRefusal';
  readonly status: number;
  readonly code: string;

  constructor(refusal: { status: number; code: string; message: string }) {
    super(refusal.message);
    this.status = refusal.status;
    this.code = refusal.code;
  }
}

/** No answer from the CMS, after every attempt. */
export class CmsUnreachable extends Error {
  override readonly name = 'CmsUnreachable';
  readonly status = 503;
  readonly code = 'CMS_UNREACHABLE';

  constructor(url: string, cause: unknown) {
    super(`The CMS at ${url} does not answer (${reasonOf(cause)}). Is it running? · 内容管理系统没有应答。`, {
      cause,
    });
  }
}

/** An answer that is not what the contract says: most likely another program or another version answered. */
export class CmsMisspoke extends Error {
  override readonly name = 'CmsMisspoke';
  readonly status = 502;
  readonly code = 'CMS_MISSPOKE';

  constructor(request: string, detail: string) {
    super(`Unexpected answer to ${request}: ${detail}`);
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // fetch hides the system's error code one level down.
  const inner = cause.cause;
  if (inner instanceof Error && 'code' in inner) return String(inner.code);
  return cause.message;
}
