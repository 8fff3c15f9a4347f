import type { Finding } from '@lectern/shared-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Pressable } from '../components/Pressable';
import { useLabel } from '../components/useLabel';
import { useSay } from '../words';

interface FindingListProps {
  uid: string;
  findings: Finding[];
  /** Shows what the finding is about. */
  onPress: (finding: Finding) => void;
}

/** Findings in words, errors first; each can be pressed. */
export function FindingList({ uid, findings, onPress }: FindingListProps) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {[...errors, ...warnings].map((finding) => (
        <li key={`${finding.code} ${finding.field} ${finding.line} ${finding.excerpt}`}>
          <Pressable type="button" onClick={() => onPress(finding)}>
            <FindingWords uid={uid} finding={finding} />
          </Pressable>
        </li>
      ))}
    </Flex>
  );
}

function FindingWords({ uid, finding }: { uid: string; finding: Finding }) {
  const say = useSay();
  const { code, severity, excerpt, line } = finding;
  const field = useLabel(uid)(finding.field);
  const where = line === null ? field : say('findings.line', { field, line });
  return (
    <Flex gap={2} alignItems="flex-start">
      <Box paddingTop="2px" shrink={0}>
        <WarningCircle
          fill={severity === 'error' ? 'danger600' : 'warning600'}
          aria-label={say(`severity.${severity}`)}
        />
      </Box>
      <Box minWidth={0}>
        <Typography tag="p" variant="pi" textColor="neutral800">
          {say(`finding.${code}`)}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {excerpt ? `${where} · ${excerpt}` : where}
        </Typography>
      </Box>
    </Flex>
  );
}
