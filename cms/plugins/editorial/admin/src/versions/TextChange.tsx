import type { DifferencePart } from '@lectern/shared-types';
import { Box, Button } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { foldUnchanged, rowsOf, sideOf, type ComparedRow } from '../rules/comparison';
import { useSay } from '../words';
import { Marked } from './Marked';

export type Layout = 'inline' | 'beside';

interface Props {
  parts: DifferencePart[];
  layout: Layout;
}

/** A text, word by word; long stretches without a change open when they are asked for. */
export function TextChange({ parts, layout }: Props) {
  const stretches = useMemo(() => foldUnchanged(rowsOf(parts)), [parts]);
  return (
    <Text>
      <tbody>
        {stretches.map(({ isFolded, rows }, index) =>
          isFolded ? (
            <Folded key={index} rows={rows} layout={layout} />
          ) : (
            rows.map((row, line) => <Row key={`${index}.${line}`} row={row} layout={layout} />)
          ),
        )}
      </tbody>
    </Text>
  );
}

function Row({ row, layout }: { row: ComparedRow; layout: Layout }) {
  const cells = layout === 'inline' ? [row.parts] : [sideOf(row, 'before'), sideOf(row, 'after')];
  return (
    <tr>
      {cells.map((parts, index) => (
        <td key={index}>
          <Marked parts={parts} />
        </td>
      ))}
    </tr>
  );
}

function Folded({ rows, layout }: { rows: ComparedRow[]; layout: Layout }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return rows.map((row, index) => <Row key={index} row={row} layout={layout} />);
  return (
    <tr>
      <td colSpan={layout === 'inline' ? 1 : 2}>
        <Box background="neutral100" hasRadius marginTop={2} marginBottom={2}>
          <Button variant="ghost" size="S" fullWidth onClick={() => setOpen(true)}>
            {say('versions.unchanged', { count: rows.length })}
          </Button>
        </Box>
      </td>
    </tr>
  );
}

const Text = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};

  td {
    padding: 0;
    vertical-align: top;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  td + td {
    padding-inline-start: ${({ theme }) => theme.spaces[4]};
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  td:first-child:not(:last-child) {
    padding-inline-end: ${({ theme }) => theme.spaces[4]};
  }
`;
