import { styled } from 'styled-components';

/** A line of a list that can be pressed. */
export const Pressable = styled.button`
  width: calc(100% + ${({ theme }) => theme.spaces[2]});
  margin-inline: -${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[1]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  border: none;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
