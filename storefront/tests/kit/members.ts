import { beforeEach } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { SITE_URL, type TestSite } from '../../src/testing/site.ts';
import { useServed } from './served.ts';
import { Visitor } from './visitor.ts';

export const PASSWORD = 'a lamp in the window';

interface Account {
  id: string;
  email: string | null;
  displayName: string;
  locale: string;
}

let count = 0;

/** Addresses that nobody had before. */
export const anAddress = () => `reader-${(count += 1)}@academy.example`;

/** A site whose accounts come into being as visitors make them. */
export class Academy {
  readonly #server: { origin: string };
  readonly site: TestSite;

  constructor(site: TestSite, server: { origin: string }) {
    this.site = site;
    this.#server = server;
  }

  /** Everybody comes from a network of his own, so that none is limited by what others do. */
  aVisitor(headers: Record<string, string> = {}): Visitor {
    const network = `198.51.${Math.floor((count += 1) / 250)}.${1 + (count % 250)}`;
    return new Visitor(this.#server.origin, '', { 'x-forwarded-for': network, ...headers });
  }

  register(visitor: Visitor, email: string, more: Record<string, string> = {}) {
    return visitor.send('/en/account/register/', { email, displayName: 'Ming', ...more });
  }

  /** Somebody who has just made an account, and the address of it. */
  async aMember(): Promise<{ visitor: Visitor; email: string; id: string }> {
    const [visitor, email] = [this.aVisitor(), anAddress()];
    await this.register(visitor, email);
    const { status, body } = await visitor.send(await linkTo(email, 'account.confirm'), {
      password: PASSWORD,
    });
    if (status !== 303) throw new Error(`No account was made: ${String(status)} ${body}`);
    return { visitor, email, id: (await accountBy(email))?.id ?? '' };
  }

  /** Whether somebody is logged in there. */
  async isIn(visitor: Visitor): Promise<boolean> {
    return (await visitor.ask('/account/details/')).status === 200;
  }
}

export async function accountBy(email: string): Promise<Account | undefined> {
  const columns = 'id, email, display_name as "displayName", locale';
  const [found] = await rows<Account>(`select ${columns} from membership.account where email = $1`, [email]);
  return found;
}

export async function mailsTo(recipient: string): Promise<string[]> {
  const mails = await rows<{ kind: string }>('select kind from site.mail where recipient = $1 order by id', [
    recipient,
  ]);
  return mails.map(({ kind }) => kind);
}

/** The path to which the latest mail of this kind leads. */
export async function linkTo(recipient: string, kind: string): Promise<string> {
  const [mail] = await rows<{ link: string }>(
    "select data ->> 'link' as link from site.mail where recipient = $1 and kind = $2 order by id desc limit 1",
    [recipient, kind],
  );
  if (!mail) throw new Error(`${recipient} was mailed no ${kind}.`);
  return mail.link.replace(SITE_URL, '');
}

/** Opens an academy for the tests of one file; no test is limited by what another did. */
export function useAcademy(): Academy {
  const { site, server } = useServed();
  beforeEach(() => rows('delete from site.limit_bucket'));
  return new Academy(site, server);
}
