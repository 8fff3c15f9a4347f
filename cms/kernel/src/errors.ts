/** A refusal with a status, a code that stays the same, and words for people. Rendered by `refusals`. */
export class Refusal extends Error {
  /** @param details what else the answer's `error` holds, as its contract says */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = code;
  }
}
