import { editPath, RelativeTime, useTypeNames } from '@lectern/cms-editorial/admin';
import type { Held, ListedPublication } from '@lectern/shared-types';
import { Flex, Link, LinkButton, Td, Tr, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { RetryButton } from '../retrying/RetryButton';
import { faceOf } from '../rules/face';
import { Reason } from '../trouble/Reason';
import { useSay } from '../words';
import { FaceBadge } from './FaceBadge';

interface PublicationRowProps {
  item: ListedPublication;
  held: Held | null;
}

/** One publication: of what, how it stands, since when, and what can be done about it. */
export function PublicationRow({ item, held }: PublicationRowProps) {
  const say = useSay();
  const { id, url, mayRetry, createdAt, tookMs } = item;
  return (
    <Tr>
      <Td>
        <Document item={item} />
      </Td>
      <Td>
        <FaceBadge
          face={faceOf({ publication: item, held, isPublished: item.isPublished })}
          tookMs={tookMs}
        />
      </Td>
      <Td>
        <Typography textColor="neutral800">
          <RelativeTime timestamp={new Date(createdAt)} />
        </Typography>
      </Td>
      <Td>
        <Flex justifyContent="flex-end">
          {mayRetry && <RetryButton ids={[id]} />}
          {url && (
            <LinkButton href={url} isExternal variant="ghost" startIcon={<ExternalLink />}>
              {say('row.open')}
            </LinkButton>
          )}
        </Flex>
      </Td>
    </Tr>
  );
}

function Document({ item: { address, title, state, trouble } }: { item: ListedPublication }) {
  const say = useSay();
  const { nameOf } = useTypeNames();
  const about = [nameOf(address.uid), ...(address.locale ? [say(`locale.${address.locale}`)] : [])];
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={1}
      paddingTop={2}
      paddingBottom={2}
      maxWidth="44rem"
    >
      <Link tag={NavLink} to={editPath(address)}>
        <Typography
          ellipsis
          maxWidth="32rem"
          textColor="neutral800"
          fontWeight="semiBold"
          title={title ?? ''}
        >
          {title ?? say('row.untitled')}
        </Typography>
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
      {trouble && state !== 'live' && (
        <Sentence variant="pi" textColor={state === 'set_aside' ? 'danger700' : 'warning700'}>
          <Reason uid={address.uid} trouble={trouble} />
        </Sentence>
      )}
    </Flex>
  );
}

/** Strapi's tables break no lines. */
const Sentence = styled(Typography)`
  white-space: normal;
`;
