import { Accordion, Box, Flex } from '@strapi/design-system';
import type { RevisionList } from '@lectern/shared-types';
import { useSay } from '../words';
import { VersionList, VersionListTitle } from './VersionList';

interface Props {
  list: RevisionList;
  shown: number;
}

/** The list beside the version that is shown. */
export function VersionsBeside({ list, shown }: Props) {
  return (
    <Flex
      tag="aside"
      direction="column"
      alignItems="stretch"
      shrink={0}
      width="32rem"
      height="100dvh"
      position="sticky"
      top={0}
      background="neutral0"
      borderColor="neutral200"
      borderStyle="solid"
      borderWidth="0 0 0 1px"
    >
      <Box padding={4} borderColor="neutral200" borderStyle="solid" borderWidth="0 0 1px">
        <VersionListTitle total={list.total} />
      </Box>
      <Box flex={1} overflow="auto">
        <VersionList list={list} shown={shown} />
      </Box>
    </Flex>
  );
}

/** The list on a narrow screen: above what the version changed, and folded. */
export function VersionsAbove({ list, shown }: Props) {
  const say = useSay();
  return (
    <Box tag="aside" paddingBottom={4}>
      <Accordion.Root>
        <Accordion.Item value="versions">
          <Accordion.Header>
            <Accordion.Trigger>{say('versions.all', { total: list.total })}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <VersionList list={list} shown={shown} />
          </Accordion.Content>
        </Accordion.Item>
      </Accordion.Root>
    </Box>
  );
}
