import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What is known about something: names and values, one pair a line. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2} width="100%">
      {children}
    </Flex>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
      <Typography tag="dt" variant="pi" textColor="neutral600" shrink={0}>
        {name}
      </Typography>
      <Typography tag="dd" variant="pi" textColor="neutral800" textAlign="right">
        {children}
      </Typography>
    </Flex>
  );
}
