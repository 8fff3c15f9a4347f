import type { Standing, TransitionRecord } from '@lectern/shared-types';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Notice } from '../components/Notice';
import { RelativeTime } from '../content-manager';
import { useSay } from '../words';

/** What the reviewers said last, while it is what the author should know. */
export function LastDecision({ standing }: { standing: Standing }) {
  const decision = decisionOf(standing);
  if (!decision) return null;
  return (
    <Notice tone={decision.act === 'return' ? 'danger' : 'info'}>
      <Words decision={decision} />
    </Notice>
  );
}

function Words({ decision }: { decision: TransitionRecord }) {
  const say = useSay();
  const { act, by, at, reasons, words } = decision;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" textColor="inherit">
        {say(act === 'return' ? 'decision.returned' : 'decision.passed', { name: by.name })}{' '}
        <RelativeTime timestamp={new Date(at)} />
      </Typography>
      {reasons.length > 0 ? (
        <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </Box>
      ) : null}
      {words ? <span style={{ whiteSpace: 'pre-wrap' }}>{words}</span> : null}
    </Flex>
  );
}

/** A return until the text is submitted again; words that came with a decision while the review goes on. */
function decisionOf({ history, state }: Standing): TransitionRecord | undefined {
  const last = history.find(({ act }) => act !== 'take' && act !== 'assign');
  if (!last) return undefined;
  if (state === 'returned' || state === 'draft') {
    const returned = history.find(({ act }) => act === 'return' || act === 'submit' || act === 'publish');
    return returned?.act === 'return' ? returned : undefined;
  }
  return (last.act === 'pass' || last.act === 'approve') && last.words ? last : undefined;
}
