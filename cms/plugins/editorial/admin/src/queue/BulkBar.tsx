import type { ReviewAct } from '@lectern/shared-types';
import { Table } from '@strapi/strapi/admin';
import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';
import { splitBy } from '../rules/bulk';
import { useSay } from '../words';
import { ActOnManyDialog } from './ActOnManyDialog';
import type { Row } from './QueueTable';

const ACTS = ['approve', 'pass', 'take', 'return'] as const satisfies ReviewAct[];

/** What can be done with the selected texts at once. */
export function BulkBar({ rows, onDone }: { rows: Row[]; onDone: () => void }) {
  const say = useSay();
  const [act, setAct] = useState<ReviewAct | null>(null);
  if (rows.length === 0) return null;
  const close = (isDone: boolean) => {
    setAct(null);
    if (isDone) onDone();
  };
  return (
    <Box paddingBottom={4}>
      <Table.ActionBar>
        {ACTS.map((one) => {
          const { open } = splitBy(rows, one);
          return open.length === 0 ? null : (
            <Button
              key={one}
              size="S"
              variant={one === 'return' ? 'danger-light' : 'tertiary'}
              onClick={() => setAct(one)}
            >
              {say('bulk.act', { act: say(`act.${one}`), count: open.length })}
            </Button>
          );
        })}
      </Table.ActionBar>
      {act ? <ActOnManyDialog act={act} items={rows} onClose={close} /> : null}
    </Box>
  );
}
