import type { FieldDifference } from '@lectern/shared-types';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useSay } from '../words';
import { Added, Removed } from './Marked';

/** What is no text: as it was, and as it is. Lists have a line for each entry. */
export function ValueChange({ before, after }: Pick<FieldDifference, 'before' | 'after'>) {
  const say = useSay();
  return (
    <Sides>
      <Side title={say('versions.before')}>{before === null ? null : <Removed>{before}</Removed>}</Side>
      <Side title={say('versions.after')}>{after === null ? null : <Added>{after}</Added>}</Side>
    </Sides>
  );
}

function Side({ title, children }: { title: string; children: React.ReactNode }) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      {children ?? (
        <Typography variant="omega" textColor="neutral500">
          {say('versions.nothing')}
        </Typography>
      )}
    </Flex>
  );
}

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
