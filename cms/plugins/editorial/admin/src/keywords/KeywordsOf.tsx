import type { TextAddress } from '@lectern/shared-types';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useKeywordsQuery } from '../api';
import { useSay } from '../words';
import { KeywordsForm } from './KeywordsForm';
import { Standings } from './Standings';

/** The keywords of one text, to read and to change. */
export function KeywordsOf({ address }: { address: TextAddress }) {
  const say = useSay();
  const { data } = useKeywordsQuery(address);
  const [isChanging, setChanging] = useState(false);
  if (!data) return null;
  const { keywords, mayChange } = data;
  const words = keywords.map(({ word }) => word);
  const done = () => setChanging(false);
  if (isChanging) return <KeywordsForm address={address} words={words} onDone={done} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {keywords.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('keywords.none')}
        </Typography>
      )}
      <Standings keywords={keywords} locale={address.locale} />
      {mayChange && (
        <Button variant="tertiary" onClick={() => setChanging(true)}>
          {say('keywords.change')}
        </Button>
      )}
    </Flex>
  );
}
