import { Lines, Moment, Notice } from '@lectern/cms-editorial/admin';
import type { AccountSheet, DeskAccount } from '@lectern/shared-types';
import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Empty } from '../components/Empty';
import { RequestLine } from '../requests/RequestLine';
import { useSay } from '../words';
import { GrantLine } from './GrantLine';

/** What is known of an account, under headings. */
export function AccountDetails({ sheet: { account, grants, commands } }: { sheet: AccountSheet }) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      {account.deletedAt ? <Notice tone="info">{say('account.deleted.meaning')}</Notice> : null}
      {account.blockedAt ? <Notice tone="warning">{say('account.blocked.meaning')}</Notice> : null}
      <Figures account={account} />
      <Part title={say('grants.title')}>
        {grants.length === 0 ? <Empty words={say('grants.none')} /> : null}
        {grants.length > 0 ? (
          <Lines>
            {grants.map((grant) => (
              <GrantLine key={grant.id} grant={grant} />
            ))}
          </Lines>
        ) : null}
      </Part>
      {commands.length > 0 ? (
        <Part title={say('account.requests')}>
          <Lines>
            {commands.map((command) => (
              <RequestLine key={command.id} command={command} />
            ))}
          </Lines>
        </Part>
      ) : null}
    </Flex>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="delta" textColor="neutral800">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

function Figures({ account: { createdAt, seenAt, sessions, locale, id } }: { account: DeskAccount }) {
  const say = useSay();
  return (
    <Flex tag="dl" gap={6} wrap="wrap" alignItems="flex-start">
      <Figure name={say('account.since')}>
        <Moment at={createdAt} />
      </Figure>
      <Figure name={say('account.seen')}>{seenAt ? <Moment at={seenAt} /> : '–'}</Figure>
      <Figure name={say('account.sessions')}>{sessions}</Figure>
      <Figure name={say('account.language')}>{say(`locale.${locale}`)}</Figure>
      <Figure name={say('account.id')}>{id}</Figure>
    </Flex>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="dd" textColor="neutral800">
        {children}
      </Typography>
    </div>
  );
}
