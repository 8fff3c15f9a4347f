import type { RevisionList } from '@lectern/shared-types';
import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSay } from '../words';
import { useHistory } from './useHistory';
import { VersionCard } from './VersionCard';

/** Versions on one page of the list. */
export const PAGE_SIZE = 20;

interface Props {
  list: RevisionList;
  shown: number;
}

export function VersionList({ list, shown }: Props) {
  const [{ address }, addressWith] = useHistory();
  return (
    <Box padding={4}>
      <Turn by={-1} total={list.total} />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {list.items.map((version) => (
          <li key={version.number}>
            <VersionCard
              uid={address.uid}
              version={version}
              to={addressWith({ version: version.number, with: null })}
              isShown={version.number === shown}
            />
          </li>
        ))}
      </Flex>
      <Turn by={1} total={list.total} />
    </Box>
  );
}

/** Leads to newer or older versions, where there are any. */
function Turn({ by, total }: { by: 1 | -1; total: number }) {
  const say = useSay();
  const [{ page }, addressWith] = useHistory();
  const next = page + by;
  if (next < 1 || next > Math.ceil(total / PAGE_SIZE)) return null;
  return (
    <Flex justifyContent="center" paddingTop={by > 0 ? 4 : 0} paddingBottom={by > 0 ? 0 : 4}>
      <Link tag={NavLink} to={addressWith({ page: next, version: null, with: null })}>
        {say(by > 0 ? 'versions.older' : 'versions.newer')}
      </Link>
    </Flex>
  );
}

/** The list's name and how many versions there are. */
export function VersionListTitle({ total }: { total: number }) {
  const say = useSay();
  return (
    <Flex justifyContent="space-between" gap={2} width="100%">
      <Typography tag="h2" variant="omega" fontWeight="semiBold">
        {say('history.title')}
      </Typography>
      <Badge>{total}</Badge>
    </Flex>
  );
}
