import { randomUUID } from 'node:crypto';
import type { HouseAddress } from './house.ts';

interface Listed<Item> {
  items: Item[];
}

/** What an administrator does at the desk of membership, by the doors that its screens use. */
export class MembershipDesk {
  readonly #cms: string;
  readonly #token: string;

  private constructor(cms: string, token: string) {
    this.#cms = cms;
    this.#token = token;
  }

  static async open({ cms, administrator }: HouseAddress): Promise<MembershipDesk> {
    const { email, password } = administrator;
    const desk = new MembershipDesk(cms, '');
    const { data }: { data: { token: string } } = await desk.#ask('/admin/login', { email, password });
    return new MembershipDesk(cms, data.token);
  }

  /** What it answers is what the desk's doors promise: shared-types/src/membership-desk.ts. */
  async #ask(path: string, body?: object) {
    const response = await fetch(this.#cms + path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
    });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
    return response.json();
  }

  async #accountOf(email: string): Promise<string> {
    const found: Listed<{ id: string }> = await this.#ask(
      `/membership/accounts?q=${encodeURIComponent(email)}`,
    );
    const [account] = found.items;
    if (!account) throw new Error(`There is no account of ${email}.`);
    return account.id;
  }

  /** Gives a course until tomorrow. */
  async giveCourse(email: string, title: string): Promise<void> {
    const found: Listed<{ documentId: string }> = await this.#ask(
      `/membership/targets?type=course&q=${encodeURIComponent(title)}`,
    );
    const [course] = found.items;
    if (!course) throw new Error(`There is no course ${title}.`);
    const command = {
      ...{ kind: 'grant.give', key: randomUUID(), accountId: await this.#accountOf(email) },
      ...{ target: course.documentId, until: new Date(Date.now() + 86_400_000).toISOString(), note: '' },
    };
    await this.#ask('/membership/commands', { command, why: 'for a journey' });
  }

  /** Takes back all that is open to an account. */
  async takeBack(email: string): Promise<void> {
    const { grants }: { grants: { id: string; state: string }[] } = await this.#ask(
      `/membership/accounts/${await this.#accountOf(email)}`,
    );
    for (const { id, state } of grants)
      if (state === 'live')
        await this.#ask('/membership/commands', {
          command: { kind: 'grant.revoke', grantId: id },
          why: 'the journey goes on',
        });
  }
}
