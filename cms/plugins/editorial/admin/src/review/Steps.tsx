import type { Standing, TransitionRecord } from '@lectern/shared-types';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Section } from '../components/Section';
import { RelativeTime } from '../content-manager';
import { useSay } from '../words';

const SHOWN = 4;

/** The steps that the text has taken, newest first. */
export function Steps({ standing: { history } }: { standing: Standing }) {
  const say = useSay();
  const [isWhole, setIsWhole] = useState(false);
  if (history.length === 0) return null;
  const more =
    history.length > SHOWN ? (
      <TextButton onClick={() => setIsWhole(!isWhole)}>{say(isWhole ? 'show.less' : 'show.all')}</TextButton>
    ) : null;
  return (
    <Section title={say('steps.title')} action={more}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {(isWhole ? history : history.slice(0, SHOWN)).map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </Flex>
    </Section>
  );
}

function Step({ step: { act, by, at, revision, isOverride, words } }: { step: TransitionRecord }) {
  const say = useSay();
  return (
    <Flex tag="li" direction="column" alignItems="stretch">
      <Typography variant="pi" textColor="neutral800">
        {say(`step.${act}`, { name: by.name })}
        {isOverride ? ` · ${say('step.override')}` : null}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        <RelativeTime timestamp={new Date(at)} />
        {revision === null ? null : ` · ${say('version', { number: revision })}`}
      </Typography>
      {isOverride && words ? (
        <Typography variant="pi" textColor="neutral600">
          “{words}”
        </Typography>
      ) : null}
    </Flex>
  );
}
