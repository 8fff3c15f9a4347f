import { editPath, Line, RelativeTime, useTypeNames } from '@lectern/cms-editorial/admin';
import type { Held, ListedPublication } from '@lectern/shared-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { RetryButton } from '../retrying/RetryButton';
import { faceOf } from '../rules/face';
import { Reason } from '../trouble/Reason';
import { useSay } from '../words';
import { FaceBadge } from './FaceBadge';

interface PublicationLineProps {
  item: ListedPublication;
  held: Held | null;
}

/** One publication: of what, how it stands, since when, and what can be done about it. */
export function PublicationLine({ item, held }: PublicationLineProps) {
  const say = useSay();
  const { id, url, mayRetry, createdAt, tookMs, isPublished } = item;
  return (
    <Line $columns="minmax(0, 1fr) 18rem 12rem 14rem">
      <Document item={item} />
      <FaceBadge face={faceOf({ publication: item, held, isPublished })} tookMs={tookMs} />
      <Typography textColor="neutral600">
        <RelativeTime timestamp={new Date(createdAt)} />
      </Typography>
      <div>
        {mayRetry && <RetryButton ids={[id]} />}
        {url && (
          <Link href={url} isExternal>
            {say('line.open')}
          </Link>
        )}
      </div>
    </Line>
  );
}

function Document({ item: { address, title, state, trouble } }: { item: ListedPublication }) {
  const say = useSay();
  const { nameOf } = useTypeNames();
  const about = [nameOf(address.uid), ...(address.locale ? [say(`locale.${address.locale}`)] : [])];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Link tag={NavLink} to={editPath(address)}>
        <Typography textColor="neutral800" fontWeight="semiBold">
          {title ?? nameOf(address.uid)}
        </Typography>
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
      {trouble && state !== 'live' && (
        <Typography variant="pi" textColor={state === 'set_aside' ? 'danger700' : 'warning700'}>
          <Reason uid={address.uid} trouble={trouble} />
        </Typography>
      )}
    </Flex>
  );
}
