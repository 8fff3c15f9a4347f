import { Layouts, Page } from '@strapi/strapi/admin';
import { Accounts } from '../accounts/Accounts';
import { useSay } from '../words';

/** Who has an account. */
export default function AccountsPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('accounts.title')}</Page.Title>
      <Layouts.Header title={say('accounts.title')} subtitle={say('accounts.subtitle')} />
      <Layouts.Content>
        <Accounts />
      </Layouts.Content>
    </Page.Main>
  );
}
