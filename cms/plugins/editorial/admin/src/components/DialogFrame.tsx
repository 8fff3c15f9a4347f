import { Button, Flex, Modal, type ButtonProps } from '@strapi/design-system';
import type { CSSProperties, ReactNode } from 'react';
import { useSay } from '../words';

interface DialogFrameProps {
  title: string;
  /** What the button says that does it. */
  confirm: string;
  onConfirm: () => void;
  variant?: ButtonProps['variant'];
  isBusy: boolean;
  isBlocked?: boolean;
  style?: CSSProperties;
  children: ReactNode;
}

/** What every dialog of the desk has: a title, a way out and a button that does it. */
export function DialogFrame(props: DialogFrameProps) {
  const { title, confirm, onConfirm, variant, isBusy, isBlocked = false, style, children } = props;
  const say = useSay();
  return (
    <Modal.Content style={style}>
      <Modal.Header closeLabel={say('close')}>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {children}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('cancel')}</Button>
        </Modal.Close>
        <Button variant={variant ?? 'default'} onClick={onConfirm} loading={isBusy} disabled={isBlocked}>
          {confirm}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
}
