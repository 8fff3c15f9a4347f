import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of a side panel, under a small heading. */
export function Section({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex justifyContent="space-between" gap={2}>
        <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
        {action}
      </Flex>
      {children}
    </Flex>
  );
}
