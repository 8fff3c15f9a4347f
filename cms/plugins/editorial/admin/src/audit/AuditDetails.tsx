import type { AuditLine } from '@lectern/shared-types';
import { Flex, Grid, Typography } from '@strapi/design-system';
import { linesOf } from '../rules/audit';
import { useSay, type WordId } from '../words';

/** What was said, and what was before and after. */
export function AuditDetails({ line }: { line: AuditLine }) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3} paddingBottom={3}>
      {line.words && (
        <Typography>
          {say('audit.words')}: {line.words}
        </Typography>
      )}
      {line.label && line.subject && (
        <Typography variant="pi" textColor="neutral600">
          {line.subject}
        </Typography>
      )}
      <Grid.Root gap={4}>
        <Side title="audit.before" value={line.before} />
        <Side title="audit.after" value={line.after} />
      </Grid.Root>
    </Flex>
  );
}

function Side({ title, value }: { title: WordId; value: unknown }) {
  const say = useSay();
  const lines = linesOf(value);
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say(title)}
      </Typography>
      {lines.length === 0 && <Typography textColor="neutral500">{say('audit.nothing')}</Typography>}
      {lines.map(({ path, text }) => (
        <Typography key={path} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {path && (
            <Typography tag="span" textColor="neutral600">
              {path}:{' '}
            </Typography>
          )}
          {text}
        </Typography>
      ))}
    </Grid.Item>
  );
}
