import { SubNav, useRBAC } from '@strapi/strapi/admin';
import { Badge, Box, Flex } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useNotificationsQuery } from '../api';
import { RIGHTS } from '../rights';
import { useSay } from '../words';

/** The desk's pages that are open to the reader. */
function useDeskPages() {
  const say = useSay();
  const { data } = useNotificationsQuery({ page: 1, pageSize: 1 });
  const { allowedActions } = useRBAC(RIGHTS.audit);
  const unread = data?.unread ?? 0;
  return [
    { to: '/plugins/editorial/queue', label: say('queue.title') },
    { to: '/plugins/editorial/calendar', label: say('calendar.title') },
    { to: '/plugins/editorial/keywords', label: say('keywords.title') },
    { to: '/plugins/editorial/notifications', label: say('notifications.title'), count: unread },
    ...(allowedActions.canRead ? [{ to: '/plugins/editorial/audit', label: say('audit.title') }] : []),
  ];
}

/** The desk's pages, beside which one of them stands. */
export function DeskNav() {
  const say = useSay();
  const pages = useDeskPages();
  return (
    <SubNav.Main aria-label={say('desk.title')}>
      <SubNav.Header label={say('desk.title')} />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="desk" label={say('desk.pages')}>
              {pages.map(({ to, label, count }) => (
                <SubNav.Link
                  key={to}
                  to={to}
                  label={label}
                  endAction={count ? <Badge active>{count}</Badge> : undefined}
                />
              ))}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}

/** The same above the page, where the screen has no room for it beside. */
export function DeskTabs() {
  const say = useSay();
  const pages = useDeskPages();
  return (
    <Box display={{ initial: 'block', medium: 'none' }} paddingTop={4} paddingLeft={4} paddingRight={4}>
      <Flex tag="nav" aria-label={say('desk.title')} gap={2} wrap="wrap">
        {pages.map(({ to, label, count }) => (
          <Tab key={to} to={to}>
            {label}
            {count ? <Badge active>{count}</Badge> : null}
          </Tab>
        ))}
      </Flex>
    </Box>
  );
}

const Tab = styled(NavLink)`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[3]};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  text-decoration: none;

  &.active {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 500;
  }
`;
