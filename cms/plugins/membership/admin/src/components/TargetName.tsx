import type { DeskTarget } from '@lectern/shared-types';
import { Typography } from '@strapi/design-system';
import { useSay } from '../words';

/** What something opens: its title, and whether that is a lesson, a course, a bundle or a tier. */
export function TargetName({ target: { documentId, type, title } }: { target: DeskTarget }) {
  const say = useSay();
  return (
    <>
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {title ?? documentId}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {type ? say(`type.${type}`) : say('type.gone')}
      </Typography>
    </>
  );
}
