import type { Remark, Standing } from '@lectern/shared-types';
import { Box, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { useResolveRemarkMutation } from '../api';
import { Pressable } from '../components/Pressable';
import { Section } from '../components/Section';
import { useLabel } from '../components/useLabel';
import { useFeedback } from '../feedback';
import { placeOf } from '../rules/passage';
import { useSay } from '../words';
import { textAt } from './fields';
import { useShowField } from './useShowField';

interface RemarksProps {
  standing: Standing;
  document: Record<string, unknown>;
}

/** What reviewers noted on passages; a press shows the passage, and a tick says that it is done. */
export function Remarks({ standing, document }: RemarksProps) {
  const say = useSay();
  const [withResolved, setWithResolved] = useState(false);
  const open = standing.remarks.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = standing.remarks.length - open.length;
  if (standing.remarks.length === 0) return null;
  const toggle =
    resolved > 0 ? (
      <TextButton onClick={() => setWithResolved(!withResolved)}>
        {say(withResolved ? 'remarks.hide-resolved' : 'remarks.show-resolved', { count: resolved })}
      </TextButton>
    ) : null;
  return (
    <Section title={say('remarks.title', { count: open.length })} action={toggle}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {(withResolved ? standing.remarks : open).map((remark) => (
          <OneRemark key={remark.id} remark={remark} standing={standing} document={document} />
        ))}
      </Flex>
    </Section>
  );
}

function OneRemark({ remark, standing, document }: RemarksProps & { remark: Remark }) {
  const say = useSay();
  const labelOf = useLabel(standing.address.uid);
  const show = useShowField(document);
  const { field, quote, start, note, by, resolvedAt } = remark;
  const isGone = quote !== '' && placeOf(textAt(document, field), quote, start) === null;
  return (
    <Flex tag="li" alignItems="flex-start" gap={1}>
      <Pressable type="button" onClick={() => show(field, (text) => placeOf(text, quote, start))}>
        {quote ? <Quote>{quote}</Quote> : null}
        <Typography tag="p" variant="pi" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
          {note}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {by.name} · {labelOf(field)}
          {isGone ? ` · ${say('remarks.gone')}` : null}
          {resolvedAt ? ` · ${say('remarks.resolved')}` : null}
        </Typography>
      </Pressable>
      {resolvedAt ? null : <Resolve remark={remark} standing={standing} />}
    </Flex>
  );
}

function Resolve({ remark, standing }: { remark: Remark; standing: Standing }) {
  const say = useSay();
  const { fail } = useFeedback();
  const [resolve, { isLoading }] = useResolveRemarkMutation();
  const press = async () => {
    const answer = await resolve({ address: standing.address, remark: remark.id });
    if ('error' in answer) fail(answer.error);
  };
  return (
    <IconButton label={say('remarks.resolve')} variant="ghost" size="XS" disabled={isLoading} onClick={press}>
      <Check />
    </IconButton>
  );
}

/** A passage of the text, as it stood. */
export function Quote({ children }: { children: string }) {
  return (
    <Box
      borderColor="neutral300"
      borderStyle="solid"
      borderWidth="0 0 0 3px"
      paddingLeft={2}
      marginBottom={1}
    >
      <Typography
        tag="blockquote"
        variant="pi"
        textColor="neutral600"
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
      >
        {children}
      </Typography>
    </Box>
  );
}
