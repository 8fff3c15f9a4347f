import type { PublishingState } from '@lectern/shared-types';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useDuration } from '../useDuration';
import { useSay } from '../words';

/** How long it takes from Publish to readers, and what has not got there. */
export function Figures({ state }: { state: PublishingState }) {
  const say = useSay();
  const duration = useDuration();
  const { waiting, setAside, oldestMs, lastDay } = state;
  const time = (milliseconds: number | null) => (milliseconds === null ? '–' : duration(milliseconds));
  const figures = [
    {
      name: 'waiting',
      value: String(waiting),
      about: oldestMs === null ? '' : say('figure.oldest', { time: time(oldestMs) }),
    },
    { name: 'setAside', value: String(setAside), about: '' },
    { name: 'p50', value: time(lastDay.p50Ms), about: say('figure.of', { count: lastDay.count }) },
    { name: 'p95', value: time(lastDay.p95Ms), about: say('figure.of', { count: lastDay.count }) },
  ] as const;
  return (
    <Grid.Root tag="dl" gap={4} paddingBottom={6}>
      {figures.map(({ name, value, about }) => (
        <Grid.Item key={name} col={3} s={6} xs={6} direction="column" alignItems="stretch">
          <Figure name={say(`figure.${name}`)} value={value} about={about} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

function Figure({ name, value, about }: { name: string; value: string; about: string }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} height="100%">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="dt" variant="pi" textColor="neutral600">
          {name}
        </Typography>
        <Typography tag="dd" variant="beta" textColor="neutral800">
          {value}
        </Typography>
        <Typography tag="dd" variant="pi" textColor="neutral600">
          {about}
        </Typography>
      </Flex>
    </Box>
  );
}
