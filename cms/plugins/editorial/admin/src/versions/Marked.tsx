import type { DifferencePart } from '@lectern/shared-types';
import { styled } from 'styled-components';

/** What came in: coloured, underlined, and said to be so to whoever listens. */
export const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
  text-underline-offset: 0.2em;
`;

/** What went out: coloured and struck through. */
export const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

/** Pieces of a text with what came and went marked in it. */
export function Marked({ parts }: { parts: DifferencePart[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'added') return <Added key={index}>{text}</Added>;
    return kind === 'removed' ? <Removed key={index}>{text}</Removed> : <span key={index}>{text}</span>;
  });
}
