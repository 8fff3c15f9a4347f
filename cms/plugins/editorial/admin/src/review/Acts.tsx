import type { Standing } from '@lectern/shared-types';
import { Button, Flex, Modal, Typography, type ButtonProps } from '@strapi/design-system';
import { useState } from 'react';
import { useIsUnsaved } from '../content-manager';
import { openActs, refusalToTell, type OpenAct } from '../rules/acts';
import { useSay } from '../words';
import { DecisionDialog } from './DecisionDialog';
import { HandInDialog } from './HandInDialog';
import type { DraftRemark } from './Reading';
import { useAct } from './useAct';

interface ActsProps {
  standing: Standing;
  document: Record<string, unknown>;
}

/** What is open to the reader now, as buttons, the way forward first. */
export function Acts({ standing, document }: ActsProps) {
  const say = useSay();
  const isUnsaved = useIsUnsaved();
  // Kept here, so that closing a dialog by accident loses no remark.
  const [remarks, setRemarks] = useState<DraftRemark[]>([]);
  const acts = openActs(standing.acts);
  const refusal = refusalToTell(standing.acts);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {acts.map((open, index) => (
        <ActButton
          key={open.act}
          {...{ open, standing, document, remarks, setRemarks }}
          variant={index === 0 && FORWARD.includes(open.act) ? 'default' : VARIANTS[open.act]}
          isBlocked={isUnsaved}
        />
      ))}
      {isUnsaved && acts.length > 0 ? <Small>{say('act.save-first')}</Small> : null}
      {refusal ? <Small>{say(`refusal.${refusal}`)}</Small> : null}
    </Flex>
  );
}

function Small({ children }: { children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}

/** What brings a text nearer to its readers. */
const FORWARD: OpenAct['act'][] = ['submit', 'pass', 'approve', 'take'];

const VARIANTS: Record<OpenAct['act'], ButtonProps['variant']> = {
  submit: 'secondary',
  take: 'secondary',
  pass: 'secondary',
  approve: 'secondary',
  return: 'danger-light',
  withdraw: 'tertiary',
};

interface ActButtonProps extends ActsProps {
  open: OpenAct;
  variant: ButtonProps['variant'];
  isBlocked: boolean;
  remarks: DraftRemark[];
  setRemarks: (remarks: DraftRemark[]) => void;
}

function ActButton({ open, variant, isBlocked, ...rest }: ActButtonProps) {
  const say = useSay();
  const { perform, isLoading } = useAct(rest.standing.address);
  const [isOpen, setIsOpen] = useState(false);
  const isSimple = open.act === 'take' && !open.isOverride;
  const press = () =>
    isSimple ? void perform({ act: open.act, version: rest.standing.version }) : setIsOpen(true);
  const isDecision = open.act === 'pass' || open.act === 'approve' || open.act === 'return';
  const Dialog = isDecision ? DecisionDialog : HandInDialog;
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Button variant={variant} fullWidth disabled={isBlocked} loading={isLoading} onClick={press}>
        {open.isOverride ? say('act.override', { act: say(`act.${open.act}`) }) : say(`act.${open.act}`)}
      </Button>
      {isOpen ? <Dialog {...rest} open={open} onDone={() => setIsOpen(false)} /> : null}
    </Modal.Root>
  );
}
