import { z } from 'zod';

const Login = z.object({ data: z.object({ token: z.string() }) });

interface Account {
  email: string;
  password: string;
}

/** What is written over a document, by the names of its fields. */
type Words = Record<string, unknown>;

const LOCALE = 'locale=zh-CN';
const LESSON = 'api::catalog.lesson';

/** An editor whose panel asks the CMS as the real one does. Each act answers when the CMS has. */
export class Editor {
  readonly #cms: string;
  readonly #token: string;

  private constructor(cms: string, token: string) {
    this.#cms = cms;
    this.#token = token;
  }

  static async logIn(cms: string, { email, password }: Account): Promise<Editor> {
    const answer = await fetch(`${cms}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    return new Editor(cms, Login.parse(await answer.json()).data.token);
  }

  /** Reviews nothing, so that a press on Publish is all that is measured. */
  async reviewNothing(): Promise<void> {
    const settings = await this.#ask('GET', '/editorial/settings');
    await this.#ask('PUT', '/editorial/settings', { ...z.looseObject({}).parse(settings), stages: 0 });
  }

  /** The Publish button: saves what is in the form and publishes it. */
  async publish(uid: string, documentId: string, words: Words): Promise<void> {
    await this.#ask(
      'POST',
      `/content-manager/collection-types/${uid}/${documentId}/actions/publish?${LOCALE}`,
      words,
    );
  }

  async save(uid: string, documentId: string, words: Words): Promise<void> {
    await this.#ask('PUT', `/content-manager/collection-types/${uid}/${documentId}?${LOCALE}`, words);
  }

  /** Several lessons at once, from the list. */
  async publishMany(documentIds: string[]): Promise<void> {
    const path = `/content-manager/collection-types/${LESSON}/actions/bulkPublish?${LOCALE}`;
    await this.#ask('POST', path, { documentIds });
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(this.#cms + path, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${JSON.stringify(said)}`);
    return said;
  }
}
