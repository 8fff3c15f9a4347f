/** The meanings of colours in styles/tokens.css, in its order; tokens.css of this folder paints them. */
export const COLOURS = [
  'paper',
  'paper-raised',
  'paper-sunk',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'accent',
  'accent-pale',
  'on-accent',
  'marker',
  'free',
  'note',
  'tip',
  'warning',
  'caution',
];

export const SIZES = ['size-0', 'size-1', 'size-2', 'size-3', 'size-4', 'size-5', 'size-6'];

export const SPACES = [
  'space-1',
  'space-2',
  'space-3',
  'space-4',
  'space-5',
  'space-6',
  'space-7',
  'space-8',
];
