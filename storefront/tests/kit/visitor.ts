import { SITE_URL } from '../../src/testing/site.ts';

interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** A browser without script: it keeps cookies, and sends the forms that pages show. It follows no redirect. */
export class Visitor {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  /** What goes with every request, as `x-forwarded-for`. */
  readonly #headers: Record<string, string>;

  /** @param cookies as `name=value; other=value` */
  constructor(origin: string, cookies = '', headers: Record<string, string> = {}) {
    this.#origin = origin;
    this.#headers = headers;
    this.#keep(cookies.split('; ').filter(Boolean));
  }

  /** The Cookie header that it would send now. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(lines: string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (/; Max-Age=0(;|$)/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(this.#headers)) headers.set(name, value);
    if (!headers.has('cookie')) headers.set('cookie', this.cookies);
    const response = await fetch(this.#origin + path, { redirect: 'manual', ...init, headers });
    this.#keep(response.headers.getSetCookie());
    return { status: response.status, headers: response.headers, body: await response.text() };
  }

  /** Opens a page and sends the form there, with these fields beside the token that the page gives it. */
  async send(path: string, fields: Record<string, string> = {}): Promise<Answer> {
    const { body } = await this.ask(path);
    const token = /name="form-token" value="([^"]*)"/.exec(body)?.[1] ?? '';
    return this.post(path, { 'form-token': token, ...fields });
  }

  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.ask(path, {
      method: 'POST',
      headers: { origin: SITE_URL },
      body: new URLSearchParams(fields),
    });
  }
}
