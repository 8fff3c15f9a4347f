import type { Finding } from '@lectern/shared-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { Section } from '../components/Section';
import { useFieldLabel } from '../content-manager';
import { useSay } from '../words';
import { placeOfLine } from './fields';
import { useShowField } from './useShowField';

interface FindingsProps {
  findings: Finding[];
  document: Record<string, unknown>;
}

/** What the machine found, errors first; a press shows the field it is about. */
export function Findings({ findings, document }: FindingsProps) {
  const say = useSay();
  const show = useShowField(document);
  if (findings.length === 0) return null;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return (
    <Section title={say('findings.title', { errors: errors.length, warnings: warnings.length })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {[...errors, ...warnings].map((finding) => (
          <li key={`${finding.code} ${finding.field} ${finding.line} ${finding.excerpt}`}>
            <Plain
              type="button"
              onClick={() => show(finding.field, (text) => placeOfLine(text, finding.line))}
            >
              <FindingWords finding={finding} />
            </Plain>
          </li>
        ))}
      </Flex>
    </Section>
  );
}

export function FindingWords({ finding: { code, severity, field, excerpt, line } }: { finding: Finding }) {
  const say = useSay();
  const name = useFieldLabel()(field);
  const where = line === null ? name : say('findings.line', { field: name, line });
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

/** A line of a list that can be pressed. */
export const Plain = styled.button`
  width: calc(100% + ${({ theme }) => theme.spaces[2]});
  margin-inline: -${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[1]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  border: none;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
