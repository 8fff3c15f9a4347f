import { Line, Lines, Moment, Pages, Unavailable, useAskedPage, Waiting } from '@lectern/cms-editorial/admin';
import type { DeskGiftLink } from '@lectern/shared-types';
import { Box, Button, Typography } from '@strapi/design-system';
import { useGiftLinksQuery } from '../api';
import { AskDialog } from '../asking/AskDialog';
import { Empty } from '../components/Empty';
import { StateBadge } from '../components/StateBadge';
import { TargetName } from '../components/TargetName';
import { useSay } from '../words';

/** The links that were made. */
export function GiftLinks() {
  const say = useSay();
  const { data, error } = useGiftLinksQuery(useAskedPage(), { refetchOnMountOrArgChange: true });
  if (error) return <Unavailable error={error} />;
  if (!data) return <Waiting />;
  if (data.items.length === 0) return <Empty words={say('links.none')} />;
  return (
    <>
      <Lines>
        {data.items.map((link) => (
          <GiftLinkLine key={link.id} link={link} />
        ))}
      </Lines>
      <Pages total={data.total} />
    </>
  );
}

function GiftLinkLine({ link }: { link: DeskGiftLink }) {
  const say = useSay();
  const { lesson, note, readers, mostReaders, who, createdAt, state } = link;
  return (
    <Line $columns="minmax(0, 1.2fr) 14rem minmax(0, 1fr) 10rem 9rem">
      <Box maxWidth="100%">
        <TargetName target={lesson} />
        {note ? <Typography style={{ overflowWrap: 'anywhere' }}>{note}</Typography> : null}
      </Box>
      <Typography textColor="neutral800">
        {say('links.readers', { readers, limit: mostReaders === null ? 'no' : 'yes', most: mostReaders })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {who} · <Moment at={createdAt} />
      </Typography>
      <StateBadge state={state} />
      <div>{state === 'live' || state === 'used_up' ? <Revoke link={link} /> : null}</div>
    </Line>
  );
}

function Revoke({ link: { id, lesson } }: { link: DeskGiftLink }) {
  const say = useSay();
  return (
    <AskDialog
      title={say('links.revoke')}
      meaning={say('links.revoke.sure', { title: lesson.title ?? lesson.documentId })}
      confirm="links.revoke"
      command={{ kind: 'gift_link.revoke', linkId: id }}
    >
      <Button variant="danger-light" size="S">
        {say('links.revoke')}
      </Button>
    </AskDialog>
  );
}
