/** A refusal with a status, a code that stays the same, and words for people. Rendered by `refusals`. */
export class Refusal extends Error {
  /** What else the answer's `error` holds, as its contract says. */
  readonly details: Record<string, unknown> = {};

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = code;
  }
}
