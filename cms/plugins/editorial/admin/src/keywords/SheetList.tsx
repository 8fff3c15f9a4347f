import type { KeywordSheet } from '@lectern/shared-types';
import { Box, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { NavLink } from 'react-router-dom';
import { useTypeNames } from '../components/type-names';
import { editPath } from '../content-manager';
import { useSay } from '../words';
import { Standings } from './Standings';

type Item = KeywordSheet['items'][number];

/** Text by text, each with the way to where it is written. */
export function SheetList({ items, nothing }: { items: Item[]; nothing: string }) {
  if (items.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={nothing} />;
  return (
    <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
      {items.map((item) => (
        <SheetLine key={Object.values(item.address).join(' ')} item={item} />
      ))}
    </Box>
  );
}

function SheetLine({ item: { address, title, keywords } }: { item: Item }) {
  const say = useSay();
  const { nameOf } = useTypeNames();
  const about = [nameOf(address.uid), ...(address.locale ? [say(`locale.${address.locale}`)] : [])];
  return (
    <Box tag="li" padding={5} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px">
      <Flex direction="column" alignItems="flex-start" gap={1} paddingBottom={keywords.length > 0 ? 3 : 0}>
        <Link tag={NavLink} to={editPath(address)} lang={address.locale ?? undefined}>
          {title}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          {about.join(' · ')}
        </Typography>
      </Flex>
      <Standings keywords={keywords} locale={address.locale} />
    </Box>
  );
}
