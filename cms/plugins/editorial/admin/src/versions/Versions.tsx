import { Box, EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useIsDesktop } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useRevisionQuery, useRevisionsQuery } from '../api';
import { Unavailable } from '../components/Unavailable';
import { Waiting } from '../components/Waiting';
import { editPath } from '../content-manager';
import { useSay } from '../words';
import { useHistory } from './useHistory';
import { Version } from './Version';
import { PAGE_SIZE } from './VersionList';
import { VersionsAbove, VersionsBeside } from './VersionsAside';

/** All versions of a text, and one of them in full. */
export function Versions() {
  const isWide = useIsDesktop();
  const [{ address, number, page }] = useHistory();
  const { data: list, error } = useRevisionsQuery({ address, page, pageSize: PAGE_SIZE });
  const listed = number === null ? list?.items[0] : list?.items.find((each) => each.number === number);
  const isElsewhere = list !== undefined && number !== null && !listed;
  const elsewhere = useRevisionQuery({ address, number: number ?? 0 }, { skip: !isElsewhere });
  const shown = listed ?? (isElsewhere ? elsewhere.data?.summary : undefined);
  const failure = error ?? (isElsewhere ? elsewhere.error : undefined);
  if (failure) return <Unavailable error={failure} />;
  if (list?.total === 0) return <NoVersions />;
  if (!list || !shown) return <Waiting />;
  return (
    <Flex alignItems="flex-start">
      <Box flex={1} minWidth={0}>
        <Version
          version={shown}
          versions={list.items}
          above={isWide ? null : <VersionsAbove list={list} shown={shown.number} />}
        />
      </Box>
      {isWide && <VersionsBeside list={list} shown={shown.number} />}
    </Flex>
  );
}

function NoVersions() {
  const say = useSay();
  const [{ address }] = useHistory();
  const back = (
    <Link tag={NavLink} to={editPath(address)}>
      {say('versions.back')}
    </Link>
  );
  return (
    <Box padding={8}>
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={say('versions.none')}
        action={back}
      />
    </Box>
  );
}
