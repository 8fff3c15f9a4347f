import type { RevisionSummary } from '@lectern/shared-types';
import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { RelativeTime } from '../content-manager';
import { useSay } from '../words';
import { ChangedFields } from './ChangedFields';
import { VersionBadges } from './VersionBadges';

interface Props {
  uid: string;
  version: RevisionSummary;
  to: string;
  isShown: boolean;
}

/** One version in the list: a link that shows it. */
export function VersionCard({ uid, version, to, isShown }: Props) {
  const say = useSay();
  return (
    <Card to={to} aria-current={isShown ? 'true' : undefined}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="h3" fontWeight="semiBold" textColor="neutral800">
          {say('version', { number: version.number })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          <RelativeTime timestamp={new Date(version.at)} /> · {version.by.name}
        </Typography>
        <ChangedFields uid={uid} version={version} />
      </Flex>
      <VersionBadges version={version} />
    </Card>
  );
}

const Card = styled(Link)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
