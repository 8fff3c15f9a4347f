import type { RevisionSummary } from '@lectern/shared-types';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { useSay } from '../words';
import { useHistory } from './useHistory';

/** Stands for the version before the one that is shown. */
const BEFORE = 'before';

interface Props {
  versions: RevisionSummary[];
  shown: number;
}

/** Chooses what the version is compared with. */
export function CompareWith({ versions, shown }: Props) {
  const say = useSay();
  const navigate = useNavigate();
  const [{ from }, addressWith] = useHistory();
  const choose = (value: string | number) =>
    navigate(addressWith({ with: value === BEFORE ? null : Number(value) }));
  const numbers = new Set(versions.map(({ number }) => number).filter((number) => number !== shown));
  if (from) numbers.add(from);
  return (
    <Field.Root width="28rem">
      <Field.Label>{say('versions.compare')}</Field.Label>
      <SingleSelect value={from ? String(from) : BEFORE} onChange={choose}>
        <SingleSelectOption value={BEFORE}>{say('versions.compare.before')}</SingleSelectOption>
        {[...numbers].map((number) => (
          <SingleSelectOption key={number} value={String(number)}>
            {say('version', { number })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
