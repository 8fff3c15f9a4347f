import type { Difference, FieldDifference } from '@lectern/shared-types';
import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useLabel } from '../components/useLabel';
import { useSay } from '../words';
import { TextChange, type Layout } from './TextChange';
import { ValueChange } from './ValueChange';

interface Props {
  uid: string;
  difference: Difference;
  layout: Layout;
}

/** Every field that differs between two versions. */
export function FieldChanges({ uid, difference, layout }: Props) {
  const say = useSay();
  if (difference.fields.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('versions.same')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {difference.fields.map((field) => (
        <FieldChange key={field.field} uid={uid} field={field} layout={layout} />
      ))}
    </Flex>
  );
}

function FieldChange({ uid, field, layout }: { uid: string; field: FieldDifference; layout: Layout }) {
  const labelOf = useLabel(uid);
  return (
    <Box
      tag="section"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Box paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {labelOf(field.field)}
        </Typography>
      </Box>
      {field.parts ? <TextChange parts={field.parts} layout={layout} /> : <ValueChange {...field} />}
    </Box>
  );
}
