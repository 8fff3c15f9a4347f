import type { Reviewer, Standing } from '@lectern/shared-types';
import {
  Button,
  DateTimePicker,
  Field,
  Modal,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { useState } from 'react';
import { useAssignMutation, useReviewersQuery } from '../api';
import { DialogFrame } from '../components/DialogFrame';
import { useFeedback } from '../feedback';
import { useSay } from '../words';

/** Opens a dialog in which the text is given to somebody, with a time. */
export function Assignment({ standing }: { standing: Standing }) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" width="100%">
          {say('assign.open')}
        </Button>
      </Modal.Trigger>
      {isOpen ? <AssignmentForm standing={standing} onDone={() => setIsOpen(false)} /> : null}
    </Modal.Root>
  );
}

function AssignmentForm({ standing, onDone }: { standing: Standing; onDone: () => void }) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [assign, { isLoading }] = useAssignMutation();
  const [assigneeId, setAssigneeId] = useState(standing.assignee?.id ?? null);
  const [dueAt, setDueAt] = useState(standing.dueAt);
  const save = async () => {
    const { address, version } = standing;
    const answer = await assign({ address, assignment: { version, assigneeId, dueAt } });
    if ('error' in answer) return fail(answer.error);
    succeed(say('assign.done'));
    onDone();
  };
  return (
    <DialogFrame title={say('assign.title')} confirm={say('save')} onConfirm={save} isBusy={isLoading}>
      <AssigneeField standing={standing} value={assigneeId} onChange={setAssigneeId} />
      <Field.Root>
        <Field.Label>{say('people.due')}</Field.Label>
        <DateTimePicker
          value={dueAt ? new Date(dueAt) : null}
          onChange={(date) => setDueAt(date?.toISOString() ?? null)}
          onClear={() => setDueAt(null)}
          clearLabel={say('assign.no-due')}
        />
      </Field.Root>
    </DialogFrame>
  );
}

interface AssigneeFieldProps {
  standing: Standing;
  value: number | null;
  onChange: (id: number | null) => void;
}

function AssigneeField({ standing, value, onChange }: AssigneeFieldProps) {
  const say = useSay();
  const { data = [], isLoading } = useReviewersQuery({ uid: standing.address.uid });
  return (
    <Field.Root hint={say('assign.hint')}>
      <Field.Label>{say('people.assignee')}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(id) => onChange(Number(id))}
        onClear={() => onChange(null)}
        clearLabel={say('assign.nobody')}
        placeholder={say('people.nobody')}
        loading={isLoading}
      >
        {data.filter(isFitFor(standing)).map(({ id, name }) => (
          <SingleSelectOption key={id} value={id ?? 0}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}

/** Who may do the review that comes now: nobody reviews their own text, and the second is not the first. */
const isFitFor =
  ({ state, stages, authors, firstReviewer }: Standing) =>
  ({ id, first, second }: Reviewer): boolean => {
    if (id === null || authors.some((author) => author.id === id)) return false;
    if (state !== 'second-review') return first || (stages === 1 && second);
    return second && firstReviewer?.id !== id;
  };
