import { Box, Button, Modal } from '@strapi/design-system';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { useCallback, type ComponentType } from 'react';
import { Notice } from '../components/Notice';
import { Titles } from '../components/Titles';
import { type BulkActionComponent, titleOf } from '../content-manager';
import { useReviewsAreOn } from '../review/useStandingOf';
import { useSay } from '../words';
import { useListed } from './useListed';

type Content = ComponentType<{ onClose: () => void }>;

/** Strapi's Publish for many, which takes the approved ones and names the others. */
export function onlyApprovedOfMany(publish: BulkActionComponent): BulkActionComponent {
  const PublishApproved: BulkActionComponent = (props) => {
    const say = useSay();
    const isOn = useReviewsAreOn();
    const canPublish = useDocumentRBAC('PublishApproved', (rights) => rights.canPublish);
    const approved = useListed(props)?.filter(({ state }) => state === 'approved') ?? [];
    const isApproved = ({ documentId }: { documentId: string }) =>
      approved.some((one) => one.documentId === documentId);
    const open = isOn ? props.documents.filter(isApproved) : props.documents;
    const description = publish({ ...props, documents: open });
    const closed = props.documents.filter((one) => !open.includes(one) && one.status !== 'published');
    const dialog = description?.dialog?.type === 'modal' ? description.dialog : null;
    const content = useNaming(closed.map(titleOf), contentOf(dialog?.content));
    if (!canPublish || closed.length === 0) return description;
    const title = dialog?.title ?? say('publish.many');
    return {
      variant: 'tertiary',
      label: say('publish.many'),
      ...description,
      dialog: { ...dialog, type: 'modal', title, content },
    };
  };
  PublishApproved.type = 'publish';
  return PublishApproved;
}

const contentOf = (content: unknown): Content | null =>
  typeof content === 'function' ? (content as Content) : null; // as Strapi's own modals have it

/** Strapi's dialog, if there is something to publish, under the names of what is not approved. */
function useNaming(titles: string[], Inner: Content | null): Content {
  const names = JSON.stringify(titles);
  return useCallback(
    ({ onClose }) => (
      <>
        <Closed titles={JSON.parse(names)} isAll={Inner === null} />
        {Inner ? <Inner onClose={onClose} /> : <OnlyClose onClose={onClose} />}
      </>
    ),
    [names, Inner],
  );
}

function Closed({ titles, isAll }: { titles: string[]; isAll: boolean }) {
  const say = useSay();
  return (
    <Box padding={6} paddingBottom={isAll ? 6 : 0}>
      <Notice tone="warning">
        {say(isAll ? 'bulk.publish-none' : 'bulk.publish-closed')}
        <Titles titles={titles} />
      </Notice>
    </Box>
  );
}

function OnlyClose({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Modal.Footer>
      <Button variant="tertiary" onClick={onClose}>
        {say('close')}
      </Button>
    </Modal.Footer>
  );
}
