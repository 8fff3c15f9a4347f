import { Badge, Box, Flex } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

/** A page of a plugin that has several. */
export interface Place {
  to: string;
  label: string;
  /** How much waits there; nothing is shown of none. */
  count?: number;
}

interface SideNavProps {
  title: string;
  /** What the list of places is called. */
  section: string;
  places: Place[];
}

/** The places, beside which one of them stands. */
export function SideNav({ title, section, places }: SideNavProps) {
  return (
    <SubNav.Main aria-label={title}>
      <SubNav.Header label={title} />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="places" label={section}>
              {places.map(({ to, label, count }) => (
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
export function TopNav({ title, places }: Pick<SideNavProps, 'title' | 'places'>) {
  return (
    <Box display={{ initial: 'block', medium: 'none' }} paddingTop={4} paddingLeft={4} paddingRight={4}>
      <Flex tag="nav" aria-label={title} gap={2} wrap="wrap">
        {places.map(({ to, label, count }) => (
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
