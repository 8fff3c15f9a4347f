/**
 * Something a person at the keyboard can put right. The command line prints the message and the remedy, no stack.
 */
export class LocalError extends Error {
  readonly code: string;
  readonly remedy: string | null;

  constructor(code: string, message: string, remedy: string | null = null) {
    super(message);
    this.name = 'LocalError';
    this.code = code;
    this.remedy = remedy;
  }
}
