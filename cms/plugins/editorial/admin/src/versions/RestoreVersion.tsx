import type { RestoreAnswer, RevisionSummary, Standing, TextAddress } from '@lectern/shared-types';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useRestoreMutation, useStandingQuery } from '../api';
import { useTypeNames } from '../components/type-names';
import { useFeedback } from '../feedback';
import { endsReview } from '../rules/publishing';
import { useSay } from '../words';

interface Props {
  address: TextAddress;
  version: RevisionSummary;
  onRestored: (answer: RestoreAnswer) => void;
}

/** Writes an old version into the draft, after saying what that does. */
export function RestoreVersion({ address, version, onRestored }: Props) {
  const say = useSay();
  const { data: standing } = useStandingQuery(address);
  const { allowedActions } = useRBAC([
    { action: 'plugin::content-manager.explorer.update', subject: address.uid },
  ]);
  const { restore, isLoading } = useRestoring({ address, version, onRestored });
  const [isOpen, setOpen] = useState(false);
  const isNewest = standing?.revision?.number === version.number;
  if (!allowedActions.canUpdate || !standing) return null;
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button startIcon={<ArrowsCounterClockwise />} disabled={isNewest} loading={isLoading}>
          {say('versions.restore')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        variant="default"
        title={say('versions.restore.sure', { number: version.number })}
        onConfirm={() => restore(standing.version)}
      >
        <Consequences number={version.number} standing={standing} />
      </ConfirmDialog>
    </Dialog.Root>
  );
}

function Consequences({ number, standing }: { number: number; standing: Standing }) {
  const say = useSay();
  const { reviewed } = useTypeNames();
  const hasDraft = reviewed.some(({ uid }) => uid === standing.address.uid);
  if (!hasDraft) return <Typography>{say('versions.restore.at-once', { number })}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography>{say('versions.restore.draft', { number })}</Typography>
      {standing.isLive && <Typography>{say('versions.restore.live')}</Typography>}
      {endsReview(standing) && (
        <Typography textColor="danger600">{say('versions.restore.review')}</Typography>
      )}
    </Flex>
  );
}

function useRestoring({ address, version, onRestored }: Props) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [send, { isLoading }] = useRestoreMutation();
  const restore = async (standing: number) => {
    const answer = await send({ address, number: version.number, version: standing });
    if ('error' in answer) return fail(answer.error);
    const message = say('versions.restored', { number: version.number });
    succeed(message);
    onRestored(answer.data);
  };
  return { restore, isLoading };
}
