import type { NewRemark, Standing } from '@lectern/shared-types';
import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useLabel } from '../components/useLabel';
import { useSay } from '../words';
import { textAt, textFields } from './fields';
import { NewRemarkForm } from './NewRemarkForm';
import { RemarkList } from './RemarkList';
import { Sheet } from './Sheet';

/** A remark that is not sent yet; `key` tells it from the others. */
export interface DraftRemark extends NewRemark {
  key: number;
}

interface ReadingProps {
  standing: Standing;
  document: Record<string, unknown>;
  remarks: DraftRemark[];
  setRemarks: (remarks: DraftRemark[]) => void;
}

const NO_PASSAGE = { quote: '', start: 0 };

/** The text as it was submitted, field by field; a passage that is selected can be remarked on. */
export function Reading({ standing, document, remarks, setRemarks }: ReadingProps) {
  const say = useSay();
  const fields = textFields(document);
  const [field, setField] = useState(fields.includes('body') ? 'body' : (fields[0] ?? ''));
  const [passage, setPassage] = useState(NO_PASSAGE);
  const text = textAt(document, field);
  const add = (remark: NewRemark) => {
    setRemarks([...remarks, { ...remark, key: Date.now() }]);
    setPassage(NO_PASSAGE);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <FieldChoice uid={standing.address.uid} {...{ fields, field }} onChange={setField} />
      <Typography variant="pi" textColor="neutral600">
        {say('reading.hint')}
      </Typography>
      <Sheet
        text={text}
        language={standing.address.locale}
        marks={remarks.filter((remark) => remark.field === field)}
        onSelect={setPassage}
      />
      <NewRemarkForm key={`${field} ${remarks.length}`} {...{ field, text, passage }} onAdd={add} />
      <RemarkList
        uid={standing.address.uid}
        remarks={remarks}
        onRemove={(key) => setRemarks(remarks.filter((one) => one.key !== key))}
      />
    </Flex>
  );
}

interface FieldChoiceProps {
  uid: string;
  fields: string[];
  field: string;
  onChange: (field: string) => void;
}

function FieldChoice({ uid, fields, field, onChange }: FieldChoiceProps) {
  const say = useSay();
  const labelOf = useLabel(uid);
  return (
    <SingleSelect aria-label={say('reading.field')} value={field} onChange={(name) => onChange(String(name))}>
      {fields.map((name) => (
        <SingleSelectOption key={name} value={name}>
          {labelOf(name)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
