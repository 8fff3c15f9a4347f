import { Typography } from '@strapi/design-system';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { useEditedText, useIsReviewed } from '../content-manager';
import { useStandingOf } from '../review/useStandingOf';
import { localesInTheWay } from '../rules/publishing';
import { useSay } from '../words';
import { usePublishBlock } from './publish';

/** Under Strapi's buttons: why Publish is not open now. */
export function PublishNote() {
  const isReviewed = useIsReviewed();
  return isReviewed ? <Note /> : null;
}

function Note() {
  const say = useSay();
  const address = useEditedText();
  const standing = useStandingOf(address);
  const block = usePublishBlock(address);
  const mayPublish = useDocumentRBAC('PublishNote', ({ canPublish }) => canPublish);
  // What readers already see needs no reason, and who may never publish waits for no button.
  if (!block || block === 'published' || !mayPublish) return null;
  const locales = standing ? localesInTheWay(standing).map((locale) => say(`locale.${locale}`)) : [];
  return (
    <Typography variant="pi" textColor="neutral600" role="status">
      {say(`publish.${block}`, { locales: locales.join(', ') })}
    </Typography>
  );
}
