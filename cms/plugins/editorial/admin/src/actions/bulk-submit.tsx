import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { type BulkActionComponent, useIsReviewed } from '../content-manager';
import { Concerned, useActOnMany } from '../queue/act-on-many';
import type { Subject } from '../queue/act-on-many';
import { splitBy } from '../rules/bulk';
import { useSay } from '../words';
import { useListed } from './useListed';

/** Hands several texts of Strapi's list in to the reviewers at once. */
export const SubmitMany: BulkActionComponent = (props) => {
  const say = useSay();
  const isReviewed = useIsReviewed();
  const listed = useListed(props);
  const key = JSON.stringify(listed ?? []);
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) => <SubmitForm items={JSON.parse(key)} onClose={onClose} />,
    [key],
  );
  if (!isReviewed || !listed || splitBy(listed, 'submit').open.length === 0) return null;
  return {
    label: say('act.submit'),
    variant: 'tertiary',
    dialog: { type: 'modal', title: say('act.submit'), content },
  };
};

function SubmitForm({ items, onClose }: { items: Subject[]; onClose: () => void }) {
  const say = useSay();
  const { open, closed } = splitBy(items, 'submit');
  const { perform, failures, isLoading } = useActOnMany('submit', onClose);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{say('submit.body')}</Typography>
          <Box>
            <Concerned open={open} closed={closed} failures={failures} />
          </Box>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('cancel')}
        </Button>
        <Button onClick={() => void perform(open, { reasons: [], words: '' })} loading={isLoading}>
          {say('act.submit')}
        </Button>
      </Modal.Footer>
    </>
  );
}
