import type { Finding, Standing } from '@lectern/shared-types';
import { Box, Loader, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { usePreflightMutation } from '../api';
import { DialogFrame } from '../components/DialogFrame';
import { Notice } from '../components/Notice';
import type { OpenAct } from '../rules/acts';
import { useSay } from '../words';
import { FindingList } from './FindingList';
import { useAct } from './useAct';
import { useShowFinding } from './useShowField';
import { WordsField } from './WordsField';

interface HandInProps {
  standing: Standing;
  document: Record<string, unknown>;
  open: OpenAct;
  onDone: () => void;
}

/** As long as a dialog takes to close. */
const CLOSING = 300;

/** Hands a text in to the reviewers, after a look of the machine; or takes it back, or over. */
export function HandInDialog({ standing, document, open, onDone }: HandInProps) {
  const say = useSay();
  const { act, isOverride } = open;
  const { perform, isLoading } = useAct(standing.address);
  const { findings, isLooking } = usePreflightOf(standing, act === 'submit');
  const [words, setWords] = useState('');
  const isStopped = findings.some(({ severity }) => severity === 'error');
  const showFinding = useShowFinding(document);
  const leaveFor = (finding: Finding) => {
    onDone();
    // Only once the dialog is gone can the page behind it scroll and take the focus.
    window.setTimeout(() => showFinding(finding), CLOSING);
  };
  const confirm = async () => {
    if (await perform({ act, version: standing.version, words, override: isOverride })) onDone();
  };
  return (
    <DialogFrame
      title={say(`act.${act}`)}
      confirm={say(`act.${act}`)}
      onConfirm={confirm}
      isBusy={isLoading}
      isBlocked={isLooking || isStopped || (isOverride && words.trim() === '')}
    >
      {act === 'take' ? null : (
        <Typography>{say(act === 'submit' ? 'submit.body' : 'withdraw.body')}</Typography>
      )}
      {isOverride ? <Notice tone="danger">{say('decision.override')}</Notice> : null}
      {isLooking ? <Loader small>{say('preflight.looking')}</Loader> : null}
      {act === 'submit' && !isLooking ? (
        <Looked uid={standing.address.uid} {...{ findings, isStopped }} onPress={leaveFor} />
      ) : null}
      <WordsField
        label={say(isOverride ? 'words.why' : 'words.note')}
        {...{ words, setWords }}
        isRequired={isOverride}
      />
    </DialogFrame>
  );
}

function usePreflightOf({ address }: Standing, isWanted: boolean) {
  const [look, { data, isLoading, isUninitialized }] = usePreflightMutation();
  const { uid, documentId, locale } = address;
  useEffect(() => {
    if (isWanted) void look({ uid, documentId, locale });
  }, [look, isWanted, uid, documentId, locale]);
  return { findings: data ?? [], isLooking: isWanted && (isLoading || isUninitialized) };
}

interface LookedProps {
  uid: string;
  findings: Finding[];
  isStopped: boolean;
  onPress: (finding: Finding) => void;
}

function Looked({ uid, findings, isStopped, onPress }: LookedProps) {
  const say = useSay();
  if (findings.length === 0) return <Notice tone="info">{say('preflight.clean')}</Notice>;
  return (
    <>
      <Notice tone={isStopped ? 'danger' : 'warning'}>
        {say(isStopped ? 'preflight.errors' : 'preflight.warnings')}
      </Notice>
      <Box maxHeight="26rem" overflow="auto" padding={1}>
        <FindingList {...{ uid, findings, onPress }} />
      </Box>
    </>
  );
}
