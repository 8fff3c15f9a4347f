import type { PreviewedType, PreviewReader, TextAddress } from '@lectern/shared-types';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useState } from 'react';
import { useIsUnsaved } from '../content-manager';
import { useSay } from '../words';
import { ReaderSelect } from './ReaderSelect';
import { useOpenPreview } from './useOpenPreview';

interface OpenPreviewProps {
  type: PreviewedType;
  /** Null while nothing was saved. */
  address: TextAddress | null;
}

/** Asks as whom, and opens the draft in a tab of its own. */
export function OpenPreview({ type, address }: OpenPreviewProps) {
  const say = useSay();
  const isUnsaved = useIsUnsaved();
  const [reader, setReader] = useState<PreviewReader>('guest');
  const { openPreview, isLoading } = useOpenPreview();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <ReaderSelect type={type} locale={address?.locale ?? null} value={reader} onChange={setReader} />
      <Button
        variant="secondary"
        fullWidth
        startIcon={<Eye />}
        disabled={!address}
        loading={isLoading}
        onClick={() => address && void openPreview({ address, as: reader })}
      >
        {say('preview.open')}
      </Button>
      <Typography variant="pi" textColor={address && isUnsaved ? 'warning700' : 'neutral600'}>
        {address ? say(isUnsaved ? 'preview.save-first' : 'preview.hint') : say('preview.never-saved')}
      </Typography>
    </Flex>
  );
}
