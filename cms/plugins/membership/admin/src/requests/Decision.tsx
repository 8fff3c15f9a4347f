import { useFeedback } from '@lectern/cms-editorial/admin';
import type { DeskCommand } from '@lectern/shared-types';
import { Button, Dialog, Flex } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useDecideMutation } from '../api';
import { useSay } from '../words';
import { useDetails } from './useDetails';

/** What a second administrator says of a request: neither can be taken back, so both ask first. */
export function Decision({ command }: { command: DeskCommand }) {
  return (
    <Flex gap={2} wrap="wrap">
      <Saying command={command} agrees={false} />
      <Saying command={command} agrees />
    </Flex>
  );
}

function Saying({ command, agrees }: { command: DeskCommand; agrees: boolean }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { decide, isDeciding } = useDeciding(command.id);
  const act = agrees ? 'agree' : 'refuse';
  const what = useWhat(command);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button size="S" variant={agrees ? 'default' : 'tertiary'} loading={isDeciding}>
          {say(`decide.${act}`)}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={say(`decide.${act}`)}
        variant={agrees ? 'default' : 'danger-light'}
        onConfirm={() => decide(agrees)}
      >
        {say(`decide.${act}.sure`, { who: command.who, why: command.why, what })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}

function useDeciding(id: number) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [send, { isLoading }] = useDecideMutation();
  const decide = async (agrees: boolean): Promise<void> => {
    const answer = await send({ id, agrees });
    if ('error' in answer) fail(answer.error);
    else succeed(say(agrees ? 'decided.agreed' : 'decided.refused'));
  };
  return { decide, isDeciding: isLoading };
}

/** All of a request in one line: whoever agrees answers for it. */
function useWhat(command: DeskCommand): string {
  const say = useSay();
  const details = useDetails(command);
  const { kind, target, account } = command;
  return [say(`kind.${kind}`), target?.title, account?.name, details].filter(Boolean).join(' · ');
}
