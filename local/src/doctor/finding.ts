/** One thing that was looked at: what it is, and what to do when it is not as it should be. */
export interface Finding {
  ok: boolean;
  text: string;
  remedy?: string;
}

export const good = (text: string): Finding => ({ ok: true, text });
export const bad = (text: string, remedy: string): Finding => ({ ok: false, text, remedy });

/** As a person reads it: one line, and one more with the remedy. */
export const lineOf = ({ ok, text, remedy }: Finding) =>
  `  ${ok ? '✓' : '✗'} ${text}${remedy ? `\n    → ${remedy}` : ''}`;
