/** For what stands outside the pages and their styles: bars of browsers, cards, icons. As `tokens.css` has them. */
export const COLOURS = {
  paper: '#fbf9f4',
  paperAtNight: '#191816',
  ink: '#211e1a',
  inkSoft: '#635c51',
  line: '#e0dace',
  accent: '#a8321f',
} as const;
