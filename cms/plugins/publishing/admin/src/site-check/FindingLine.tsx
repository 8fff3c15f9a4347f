import { editPath, Line } from '@lectern/cms-editorial/admin';
import type { SiteFinding } from '@lectern/shared-types';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { addressToRead } from '../rules/findings';
import { useSay } from '../words';

/** What is wrong, on which page, and where it is mended. */
export function FindingLine({ item }: { item: SiteFinding }) {
  const say = useSay();
  const { url, path } = item;
  return (
    <Line $columns="minmax(0, 1fr) minmax(0, 1fr) 8rem">
      <What item={item} />
      <Where item={item} />
      <Link href={url} isExternal aria-label={say('check.open', { path: addressToRead(path) })}>
        {say('line.open')}
      </Link>
    </Line>
  );
}

function What({ item: { kind, subject, other, locale } }: { item: SiteFinding }) {
  const say = useSay();
  return (
    <Box maxWidth="100%">
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
        {say(`finding.${kind}`)}
      </Typography>
      <Typography
        tag="p"
        variant="pi"
        textColor="neutral600"
        lang={locale}
        style={{ overflowWrap: 'anywhere' }}
      >
        {say(`finding.${kind}.about`, { subject: addressToRead(subject), other: addressToRead(other ?? '') })}
      </Typography>
    </Box>
  );
}

function Where({ item: { address, title, path, locale } }: { item: SiteFinding }) {
  const say = useSay();
  const name = title ?? addressToRead(path);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="100%">
      {address ? (
        <Link tag={NavLink} to={editPath(address)}>
          {name}
        </Link>
      ) : (
        <Typography textColor="neutral800">{name}</Typography>
      )}
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {[say(`locale.${locale}`), ...(title ? [addressToRead(path)] : [])].join(' · ')}
      </Typography>
    </Flex>
  );
}
