import type { RevisionSummary } from '@lectern/shared-types';
import { Badge, Flex } from '@strapi/design-system';
import { useSay } from '../words';

/** What is to be known of a version at first sight. */
export function VersionBadges({ version }: { version: RevisionSummary }) {
  const say = useSay();
  const { isLive, isApproved, publishedAt, origin, restoredFrom } = version;
  if (origin === 'saved' && !isLive && !isApproved && !publishedAt) return null;
  return (
    <Flex gap={1} wrap="wrap">
      {isLive && <Badge variant="success">{say('versions.live')}</Badge>}
      {!isLive && publishedAt && <Badge variant="neutral">{say('versions.wasLive')}</Badge>}
      {isApproved && !isLive && <Badge variant="primary">{say('versions.approved')}</Badge>}
      {origin !== 'saved' && (
        <Badge variant="secondary">{say(`versions.origin.${origin}`, { number: restoredFrom ?? 0 })}</Badge>
      )}
    </Flex>
  );
}
