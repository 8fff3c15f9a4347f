import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** Some settings that belong together. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box
      tag="section"
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}
