import type { ReviewAct, Standing } from '@lectern/shared-types';
import { Flex, Grid, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DialogFrame } from '../components/DialogFrame';
import { Notice } from '../components/Notice';
import type { OpenAct } from '../rules/acts';
import { useSay } from '../words';
import { Reading, type DraftRemark } from './Reading';
import { Reasons } from './Reasons';
import { useAct } from './useAct';
import { WordsField } from './WordsField';

interface DecisionProps {
  standing: Standing;
  document: Record<string, unknown>;
  open: OpenAct;
  remarks: DraftRemark[];
  setRemarks: (remarks: DraftRemark[]) => void;
  onDone: () => void;
}

/** A reviewer's decision: the text to read and to remark on, and beside it what is said about it. */
export function DecisionDialog({ standing, document, open, remarks, setRemarks, onDone }: DecisionProps) {
  const say = useSay();
  const { perform, isLoading } = useAct(standing.address);
  const [reasons, setReasons] = useState<string[]>([]);
  const [words, setWords] = useState('');
  const { act, isOverride } = open;
  const needsWords = isOverride || (act === 'return' && reasons.length === 0);
  const decide = async () => {
    const { version } = standing;
    const sent = remarks.map(({ field, quote, start, note }) => ({ field, quote, start, note }));
    if (!(await perform({ act, version, reasons, words, remarks: sent, override: isOverride }))) return;
    setRemarks([]);
    onDone();
  };
  return (
    <DialogFrame
      title={say('decision.title', { act: say(`act.${act}`), title: standing.title })}
      confirm={say(`act.${act}`)}
      variant={act === 'return' ? 'danger' : 'default'}
      onConfirm={decide}
      isBusy={isLoading}
      isBlocked={needsWords && words.trim() === ''}
      style={{ maxWidth: '120rem', width: '94vw' }}
    >
      <Grid.Root gap={6}>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <Reading {...{ standing, document, remarks, setRemarks }} />
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Verdict {...{ open, reasons, setReasons, words, setWords }} isRequired={needsWords} />
        </Grid.Item>
      </Grid.Root>
    </DialogFrame>
  );
}

interface VerdictProps {
  open: OpenAct;
  reasons: string[];
  setReasons: (reasons: string[]) => void;
  words: string;
  setWords: (words: string) => void;
  isRequired: boolean;
}

function Verdict({
  open: { act, isOverride },
  reasons,
  setReasons,
  words,
  setWords,
  isRequired,
}: VerdictProps) {
  const say = useSay();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>{say(meaningOf(act))}</Typography>
      {isOverride ? <Notice tone="danger">{say('decision.override')}</Notice> : null}
      {act === 'return' ? <Reasons chosen={reasons} onChange={setReasons} /> : null}
      <WordsField
        label={say(isOverride ? 'words.why' : act === 'return' ? 'words.author' : 'words.note')}
        hint={act === 'return' ? say('words.return-hint') : undefined}
        {...{ words, setWords, isRequired }}
      />
    </Flex>
  );
}

function meaningOf(act: ReviewAct) {
  if (act === 'return') return 'decision.return';
  return act === 'pass' ? 'decision.pass' : 'decision.approve';
}
