import type { Finding } from '@lectern/shared-types';
import { Section } from '../components/Section';
import { useSay } from '../words';
import { FindingList } from './FindingList';
import { useShowFinding } from './useShowField';

interface FindingsProps {
  uid: string;
  findings: Finding[];
  document: Record<string, unknown>;
}

/** What the machine found when the text was last handed in. */
export function Findings({ uid, findings, document }: FindingsProps) {
  const say = useSay();
  const show = useShowFinding(document);
  if (findings.length === 0) return null;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Section title={say('findings.title', { errors, warnings: findings.length - errors })}>
      <FindingList uid={uid} findings={findings} onPress={show} />
    </Section>
  );
}
