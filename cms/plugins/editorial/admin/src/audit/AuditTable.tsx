import type { AuditLine } from '@lectern/shared-types';
import {
  EmptyStateLayout,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useSay, type WordId } from '../words';
import { AuditRow } from './AuditRow';

const HEADS: WordId[] = ['audit.when', 'audit.actor', 'audit.action', 'audit.subject', 'audit.ip'];

export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const say = useSay();
  if (lines.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('audit.none')} />;
  return (
    <Table colCount={HEADS.length + 1} rowCount={lines.length + 1}>
      <Thead>
        <Tr>
          {HEADS.map((head) => (
            <Th key={head}>
              <Typography variant="sigma" textColor="neutral600">
                {say(head)}
              </Typography>
            </Th>
          ))}
          <Th>
            <VisuallyHidden>{say('audit.open')}</VisuallyHidden>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <AuditRow key={line.id} line={line} columns={HEADS.length + 1} />
        ))}
      </Tbody>
    </Table>
  );
}
