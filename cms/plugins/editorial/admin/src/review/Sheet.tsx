import type { Locale } from '@lectern/shared-types';
import { Box } from '@strapi/design-system';
import { useRef } from 'react';
import { styled } from 'styled-components';
import { piecesOf, placeOf } from '../rules/passage';
import { selectionIn } from './selection';

interface SheetProps {
  text: string;
  language: Locale | null;
  /** Passages that were remarked on. */
  marks: { quote: string; start: number | null }[];
  onSelect: (passage: { quote: string; start: number }) => void;
}

/** A text to read, of which a passage can be selected. */
export function Sheet({ text, language, marks, onSelect }: SheetProps) {
  const page = useRef<HTMLDivElement>(null);
  const choose = () => {
    const passage = page.current && selectionIn(page.current);
    if (passage) onSelect(passage);
  };
  const places = marks.map(({ quote, start }) => placeOf(text, quote, start));
  return (
    <Page
      ref={page}
      tabIndex={0}
      lang={language ?? undefined}
      onMouseUp={choose}
      onKeyUp={choose}
      onTouchEnd={choose}
    >
      {piecesOf(text, places).map((piece) =>
        piece.mark === null ? piece.text : <mark key={piece.start}>{piece.text}</mark>,
      )}
    </Page>
  );
}

const Page = styled(Box)`
  max-height: 46vh;
  min-height: 16rem;
  overflow: auto;
  padding: ${({ theme }) => theme.spaces[4]};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.5rem;
  line-height: 1.7;
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  mark {
    background: ${({ theme }) => theme.colors.warning200};
    color: inherit;
  }
`;
