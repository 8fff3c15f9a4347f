import { Notice, saveFile } from '@lectern/cms-editorial/admin';
import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { csvOfCodes } from '../rules/codes-csv';
import { useSay } from '../words';
import type { Made } from './MakeCodes';

/** A key or a click beside it must not throw the codes away. */
const stay = (event: Event) => event.preventDefault();

/** The codes, which nobody can read again once this is closed. */
export function MadeCodes({ made, onDone }: { made: Made; onDone: () => void }) {
  const say = useSay();
  return (
    <Modal.Content onEscapeKeyDown={stay} onInteractOutside={stay}>
      <Modal.Header closeLabel={say('close')}>
        <Modal.Title>{say('codes.made', { count: made.codes.length })}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Notice tone="warning">{say('codes.once')}</Notice>
          {made.needsSecond ? <Notice tone="info">{say('asked.second')}</Notice> : null}
          <Field.Root>
            <Field.Label>{say('codes.title')}</Field.Label>
            <Textarea readOnly rows={10} value={made.codes.map(({ code }) => code).join('\n')} />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onDone}>
          {say('codes.kept')}
        </Button>
        <SaveCsv made={made} />
      </Modal.Footer>
    </Modal.Content>
  );
}

function SaveCsv({ made }: { made: Made }) {
  const say = useSay();
  const save = () => {
    const head = [say('csv.code'), say('csv.address'), say('csv.opens'), say('csv.note')];
    const file = new Blob([csvOfCodes(made, head)], { type: 'text/csv;charset=utf-8' });
    saveFile(file, `gift-codes-${made.commandId}.csv`);
  };
  return (
    <Button startIcon={<Download />} onClick={save}>
      {say('codes.csv')}
    </Button>
  );
}
