import type { DeskAccount } from '@lectern/shared-types';
import { Button, Flex } from '@strapi/design-system';
import { AskDialog } from '../asking/AskDialog';
import { useMay } from '../rights';
import { useSay } from '../words';
import { GiveDialog } from './GiveDialog';

/** What the reader may do about an account. */
export function AccountActs({ account }: { account: DeskAccount }) {
  const mayBlock = useMay('block');
  const mayGive = useMay('give');
  return (
    <Flex gap={2} wrap="wrap">
      {mayBlock && account.sessions > 0 ? <EndSessions account={account} /> : null}
      {mayBlock ? <Block account={account} /> : null}
      {mayGive ? <GiveDialog accountId={account.id} /> : null}
    </Flex>
  );
}

function EndSessions({ account: { id, sessions } }: { account: DeskAccount }) {
  const say = useSay();
  return (
    <AskDialog
      title={say('sessions.end')}
      meaning={say('sessions.end.sure', { count: sessions })}
      confirm="sessions.end"
      command={{ kind: 'account.end_sessions', accountId: id }}
    >
      <Button variant="tertiary">{say('sessions.end')}</Button>
    </AskDialog>
  );
}

function Block({ account: { id, blockedAt } }: { account: DeskAccount }) {
  const say = useSay();
  const act = blockedAt ? 'unblock' : 'block';
  return (
    <AskDialog
      title={say(`${act}.title`)}
      meaning={say(`${act}.sure`)}
      confirm={`${act}.title`}
      isHarmless={blockedAt !== null}
      command={{ kind: `account.${act}`, accountId: id }}
    >
      <Button variant={blockedAt ? 'secondary' : 'danger-light'}>{say(`${act}.title`)}</Button>
    </AskDialog>
  );
}
