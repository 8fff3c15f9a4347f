import type { AuditLine } from '@lectern/shared-types';
import { Badge, Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import { Moment } from '../components/Moment';
import { useSay } from '../words';
import { AuditDetails } from './AuditDetails';
import { useActionName } from './useActionName';

interface Props {
  line: AuditLine;
  columns: number;
}

/** One line of the trail; what was before and after opens below it. */
export function AuditRow({ line, columns }: Props) {
  const say = useSay();
  const { nameOfAction } = useActionName();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tr>
        <Cell>
          <Moment at={line.at} />
        </Cell>
        <Td>
          <Who line={line} />
        </Td>
        <Cell>{nameOfAction(line.action)}</Cell>
        <Cell>{line.label ?? line.subject ?? '—'}</Cell>
        <Cell>{line.ip ?? '—'}</Cell>
        <Td>
          <IconButton
            label={say(isOpen ? 'audit.close' : 'audit.open')}
            aria-expanded={isOpen}
            variant="ghost"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronUp /> : <ChevronDown />}
          </IconButton>
        </Td>
      </Tr>
      {isOpen && (
        <Tr>
          <Td colSpan={columns}>
            <AuditDetails line={line} />
          </Td>
        </Tr>
      )}
    </>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <Td>
      <Typography tag="p" ellipsis maxWidth="30rem" textColor="neutral800">
        {children}
      </Typography>
    </Td>
  );
}

function Who({ line }: { line: AuditLine }) {
  const say = useSay();
  return (
    <Flex gap={2}>
      <Typography>{line.actor.name}</Typography>
      {line.actorKind !== 'person' && <Badge>{say(`audit.kind.${line.actorKind}`)}</Badge>}
    </Flex>
  );
}
