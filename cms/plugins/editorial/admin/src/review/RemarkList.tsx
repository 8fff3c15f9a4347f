import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useLabel } from '../components/useLabel';
import { useSay } from '../words';
import type { DraftRemark } from './Reading';
import { Quote } from './Remarks';

interface RemarkListProps {
  uid: string;
  remarks: DraftRemark[];
  onRemove: (key: number) => void;
}

/** The remarks that go with the decision. */
export function RemarkList({ uid, remarks, onRemove }: RemarkListProps) {
  const say = useSay();
  const labelOf = useLabel(uid);
  if (remarks.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={say('remark.list')}>
      {remarks.map(({ key, quote, note, field }) => (
        <Flex tag="li" key={key} justifyContent="space-between" alignItems="flex-start" gap={2}>
          <Box minWidth={0}>
            {quote ? <Quote>{quote}</Quote> : null}
            <Typography tag="p" variant="pi" style={{ whiteSpace: 'pre-wrap' }}>
              {note}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {labelOf(field)}
            </Typography>
          </Box>
          <IconButton label={say('remark.remove')} variant="ghost" onClick={() => onRemove(key)}>
            <Trash />
          </IconButton>
        </Flex>
      ))}
    </Flex>
  );
}
