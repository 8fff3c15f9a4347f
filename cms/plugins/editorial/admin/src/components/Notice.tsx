import { Box, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

const TONES = {
  info: { background: 'primary100', border: 'primary200', colour: 'primary700' },
  warning: { background: 'warning100', border: 'warning200', colour: 'warning700' },
  danger: { background: 'danger100', border: 'danger200', colour: 'danger700' },
} as const;

/** Some sentences that stand out of a panel or a dialog. */
export function Notice({ tone, children }: { tone: keyof typeof TONES; children: ReactNode }) {
  const { background, border, colour } = TONES[tone];
  const Icon = tone === 'info' ? Information : WarningCircle;
  return (
    <Box background={background} borderColor={border} hasRadius padding={3} width="100%" role="note">
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px" shrink={0}>
          <Icon fill={colour} aria-hidden />
        </Box>
        <Typography tag="div" variant="pi" textColor={colour}>
          {children}
        </Typography>
      </Flex>
    </Box>
  );
}
