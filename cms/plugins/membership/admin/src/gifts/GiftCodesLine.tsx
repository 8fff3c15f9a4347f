import { DialogFrame, Line, Moment, useFeedback } from '@lectern/cms-editorial/admin';
import type { DeskGiftCodes } from '@lectern/shared-types';
import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useRevokeCodesMutation } from '../api';
import { WhyField } from '../asking/AskDialog';
import { TargetName } from '../components/TargetName';
import { useSay } from '../words';

/** What some codes open, how many can still be redeemed, who made them, and a button that takes them back. */
export function GiftCodesLine({ codes }: { codes: DeskGiftCodes }) {
  const say = useSay();
  const { target, note, days, live, claims, mostClaims, who, createdAt } = codes;
  return (
    <Line $columns="minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr) 12rem">
      <Box maxWidth="100%">
        <TargetName target={target} />
        {note ? <Typography style={{ overflowWrap: 'anywhere' }}>{note}</Typography> : null}
      </Box>
      <Box>
        <Typography tag="p" textColor="neutral800">
          {say('codes.live', { live, codes: codes.codes })}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('codes.claims', { claims, most: mostClaims * codes.codes })}
        </Typography>
      </Box>
      <Box>
        <Typography tag="p" textColor="neutral800">
          {days ? say('details.days', { days }) : say('details.for-ever')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {who} · <Moment at={createdAt} />
        </Typography>
      </Box>
      <div>{live > 0 ? <Revoke codes={codes} /> : null}</div>
    </Line>
  );
}

function Revoke({ codes }: { codes: DeskGiftCodes }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="danger-light" size="S">
          {say('codes.revoke')}
        </Button>
      </Modal.Trigger>
      <RevokeForm codes={codes} onDone={() => setOpen(false)} />
    </Modal.Root>
  );
}

function RevokeForm({ codes, onDone }: { codes: DeskGiftCodes; onDone: () => void }) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [send, { isLoading }] = useRevokeCodesMutation();
  const [why, setWhy] = useState('');
  const revoke = async () => {
    const answer = await send({ commandId: codes.commandId, why });
    if ('error' in answer) return fail(answer.error);
    succeed(say('codes.revoked', { count: answer.data.revoked }));
    onDone();
  };
  return (
    <DialogFrame
      title={say('codes.revoke')}
      confirm={say('codes.revoke')}
      variant="danger"
      onConfirm={() => void revoke()}
      isBusy={isLoading}
      isBlocked={why.trim() === ''}
    >
      <Typography>{say('codes.revoke.sure', { live: codes.live })}</Typography>
      <WhyField why={why} setWhy={setWhy} />
    </DialogFrame>
  );
}
