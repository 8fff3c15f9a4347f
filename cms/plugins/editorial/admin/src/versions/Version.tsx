import type { RestoreAnswer, RevisionSummary } from '@lectern/shared-types';
import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, useIsDesktop } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useDifferenceQuery } from '../api';
import { Unavailable } from '../components/Unavailable';
import { Waiting } from '../components/Waiting';
import { useSay } from '../words';
import { CompareWith } from './CompareWith';
import { FieldChanges } from './FieldChanges';
import { LeftBehind } from './LeftBehind';
import type { Layout } from './TextChange';
import { useHistory } from './useHistory';
import { VersionHeader } from './VersionHeader';

interface Props {
  version: RevisionSummary;
  versions: RevisionSummary[];
  /** What stands between the heading and the changes. */
  above: ReactNode;
}

/** One version: what it changed, and what can be done with it. */
export function Version({ version, versions, above }: Props) {
  const navigate = useNavigate();
  const [{ address }, addressWith] = useHistory();
  const [restored, setRestored] = useState<RestoreAnswer | null>(null);
  const [layout, setLayout] = useState<Layout>('inline');
  const isWide = useIsDesktop();
  const showRestored = (answer: RestoreAnswer) => {
    setRestored(answer);
    navigate(addressWith({ version: null, with: null, page: null }));
  };
  return (
    <>
      <VersionHeader version={version} onRestored={showRestored} />
      <Layouts.Content>
        {above}
        {restored?.revision === version.number && <LeftBehind uid={address.uid} left={restored.left} />}
        <Flex gap={4} paddingBottom={6} wrap="wrap">
          <CompareWith versions={versions} shown={version.number} />
          {isWide && <ChooseLayout layout={layout} onChange={setLayout} />}
        </Flex>
        <Changes number={version.number} layout={isWide ? layout : 'inline'} />
      </Layouts.Content>
    </>
  );
}

function ChooseLayout({ layout, onChange }: { layout: Layout; onChange: (layout: Layout) => void }) {
  const say = useSay();
  return (
    <Field.Root width="20rem">
      <Field.Label>{say('versions.layout')}</Field.Label>
      <SingleSelect value={layout} onChange={(value) => onChange(value === 'beside' ? 'beside' : 'inline')}>
        <SingleSelectOption value="inline">{say('versions.layout.inline')}</SingleSelectOption>
        <SingleSelectOption value="beside">{say('versions.layout.beside')}</SingleSelectOption>
      </SingleSelect>
    </Field.Root>
  );
}

function Changes({ number, layout }: { number: number; layout: Layout }) {
  const [{ address, from }] = useHistory();
  const { data, error, isFetching } = useDifferenceQuery({ address, number, ...(from ? { from } : {}) });
  if (error) return <Unavailable error={error} />;
  if (!data || isFetching) return <Waiting />;
  return (
    <Box key={`${number} ${from}`}>
      <FieldChanges uid={address.uid} difference={data} layout={layout} />
    </Box>
  );
}
