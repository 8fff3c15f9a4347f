import { Moment, Notice } from '@lectern/cms-editorial/admin';
import type { Held } from '@lectern/shared-types';
import { Box } from '@strapi/design-system';
import { useSay } from '../words';

/** That nothing new goes live, since when and why. */
export function HeldNotice({ held }: { held: Held }) {
  const say = useSay();
  return (
    <Box paddingBottom={4}>
      <Notice tone="warning">
        <strong>{say('held.title')}</strong> (<Moment at={held.since} />){say('held.colon')}
        {held.because}
        <br />
        {say('held.resume')}
      </Notice>
    </Box>
  );
}
