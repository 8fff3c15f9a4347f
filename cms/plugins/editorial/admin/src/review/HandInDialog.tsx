import type { Finding, Standing } from '@lectern/shared-types';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { usePreflightMutation } from '../api';
import { DialogFrame } from '../components/DialogFrame';
import { Notice } from '../components/Notice';
import type { OpenAct } from '../rules/acts';
import { useSay } from '../words';
import { FindingWords } from './Findings';
import { useAct } from './useAct';
import { WordsField } from './WordsField';

interface HandInProps {
  standing: Standing;
  open: OpenAct;
  onDone: () => void;
}

/** Hands a text in to the reviewers, after a look of the machine; or takes it back, or over. */
export function HandInDialog({ standing, open: { act, isOverride }, onDone }: HandInProps) {
  const say = useSay();
  const { perform, isLoading } = useAct(standing.address);
  const { findings, isLooking } = usePreflightOf(standing, act === 'submit');
  const [words, setWords] = useState('');
  const isStopped = findings.some(({ severity }) => severity === 'error');
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
      {act === 'submit' && !isLooking ? <Looked findings={findings} isStopped={isStopped} /> : null}
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

function Looked({ findings, isStopped }: { findings: Finding[]; isStopped: boolean }) {
  const say = useSay();
  if (findings.length === 0) return <Notice tone="info">{say('preflight.clean')}</Notice>;
  return (
    <>
      <Notice tone={isStopped ? 'danger' : 'warning'}>
        {say(isStopped ? 'preflight.errors' : 'preflight.warnings')}
      </Notice>
      <Box maxHeight="26rem" overflow="auto">
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.field} ${finding.line} ${finding.excerpt}`}>
              <FindingWords finding={finding} />
            </li>
          ))}
        </Flex>
      </Box>
    </>
  );
}
