import { rows, type Transaction } from '#kernel/db/index.ts';

export async function storeAvatar(accountId: string, { hash, picture }: { hash: string; picture: Buffer }) {
  await rows(
    `insert into membership.avatar as kept (account_id, hash, picture) values ($1, $2, $3)
     on conflict (account_id) do update
       set hash = excluded.hash, picture = excluded.picture, created_at = clock_timestamp()
       where kept.hash <> excluded.hash`,
    [accountId, hash, picture],
  );
}

export async function deleteAvatar(trx: Transaction, accountId: string): Promise<void> {
  await trx.query('delete from membership.avatar where account_id = $1', [accountId]);
}

/** The name of an account's picture; null where there is none. */
export async function findAvatarHash(accountId: string): Promise<string | null> {
  const [found] = await rows<{ hash: string }>('select hash from membership.avatar where account_id = $1', [
    accountId,
  ]);
  return found?.hash ?? null;
}

/** A picture by its name; null where nobody has it, or has it no more. */
export async function findAvatar(hash: string): Promise<Buffer | null> {
  const [found] = await rows<{ picture: Buffer }>(
    'select picture from membership.avatar where hash = $1 limit 1',
    [hash],
  );
  return found?.picture ?? null;
}
