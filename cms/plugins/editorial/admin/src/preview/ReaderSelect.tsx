import { type Locale, type PreviewedType, PreviewReader } from '@lectern/shared-types';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useTiersQuery } from '../api';
import { useSay } from '../words';

interface ReaderSelectProps {
  type: PreviewedType;
  /** The language of the draft, in which the tiers are named; null while it is not known. */
  locale: Locale | null;
  value: PreviewReader;
  onChange: (reader: PreviewReader) => void;
}

/** As whom a draft is looked at; the tiers are those that are live. */
export function ReaderSelect({ type, locale, value, onChange }: ReaderSelectProps) {
  const say = useSay();
  // Whoever may not read tiers looks at it as the others.
  const { data: tiers = [] } = useTiersQuery(locale ? { locale } : {}, { skip: !locale });
  return (
    <Field.Root>
      <Field.Label>{say('preview.as')}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(PreviewReader.parse(chosen))}>
        <SingleSelectOption value="guest">{say('preview.guest')}</SingleSelectOption>
        <SingleSelectOption value="member">{say('preview.member')}</SingleSelectOption>
        {type === 'lesson' ? (
          <SingleSelectOption value="buyer">{say('preview.buyer')}</SingleSelectOption>
        ) : null}
        {tiers.map(({ documentId, name }) => (
          <SingleSelectOption key={documentId} value={`tier:${documentId}`}>
            {say('preview.tier', { name })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
