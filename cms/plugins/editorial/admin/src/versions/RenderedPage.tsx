import { previewedType, type TextAddress } from '@lectern/shared-types';
import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useOpenPreview } from '../preview/useOpenPreview';
import { useSay } from '../words';

/** Opens the page as it would be with this version; a lesson for somebody who may read all of it. */
export function RenderedPage({ address, number }: { address: TextAddress; number: number }) {
  const say = useSay();
  const { openPreview, isLoading } = useOpenPreview();
  const type = previewedType(address.uid);
  if (!type) return null;
  const as = type === 'lesson' ? 'buyer' : 'guest';
  return (
    <Button
      variant="secondary"
      startIcon={<Eye />}
      loading={isLoading}
      onClick={() => void openPreview({ address, as, revision: number })}
    >
      {say('versions.show')}
    </Button>
  );
}
