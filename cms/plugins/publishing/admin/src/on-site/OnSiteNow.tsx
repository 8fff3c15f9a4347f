import { Notice } from '@lectern/cms-editorial/admin';
import type { OnSite, Publication } from '@lectern/shared-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { faceOf } from '../rules/face';
import { RetryButton } from '../retrying/RetryButton';
import { Reason } from '../trouble/Reason';
import { useSay } from '../words';
import { FaceSign } from './FaceSign';
import { useHeadline } from './useHeadline';

interface OnSiteNowProps {
  uid: string;
  onSite: OnSite & { publication: Publication };
}

/** How the newest publication goes; its words are told to screen readers when they change. */
export function OnSiteNow({ uid, onSite }: OnSiteNowProps) {
  const face = faceOf(onSite);
  const { headline, detail } = useHeadline(face, onSite);
  const { publication, mayRetry, liveUrl } = onSite;
  const hasFailed = face === 'set_aside' || face === 'retrying';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex role="status" direction="column" alignItems="stretch" gap={1}>
        <Flex gap={2}>
          <FaceSign face={face} />
          <Typography fontWeight="bold" textColor="neutral800">
            {headline}
          </Typography>
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {detail}
        </Typography>
        {hasFailed && publication.trouble && (
          <Notice tone={face === 'set_aside' ? 'danger' : 'warning'}>
            <Reason uid={uid} trouble={publication.trouble} />
          </Notice>
        )}
      </Flex>
      {face === 'set_aside' && mayRetry && <RetryButton ids={[publication.id]} fullWidth />}
      {liveUrl && face !== 'gone' && <PageLink url={liveUrl} />}
    </Flex>
  );
}

function PageLink({ url }: { url: string }) {
  const say = useSay();
  return (
    <Link href={url} isExternal>
      {say('panel.open')}
    </Link>
  );
}
