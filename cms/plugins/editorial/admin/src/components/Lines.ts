import { styled } from 'styled-components';

/** A list whose lines are set in columns where the screen has room for them, and one below the other where not. */
export const Lines = styled.ul`
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

/** `$columns` as in `grid-template-columns`. */
export const Line = styled.li<{ $columns: string }>`
  display: grid;
  align-items: center;
  justify-items: start;
  gap: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[6]};
  padding: ${({ theme }) => theme.spaces[4]} ${({ theme }) => theme.spaces[6]};

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: ${({ $columns }) => $columns};

    & > :last-child {
      justify-self: end;
    }
  }
`;
