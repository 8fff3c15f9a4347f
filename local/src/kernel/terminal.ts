/** Where a command tells what it does: lines that stay, and on a terminal one line that moves. */
export interface Terminal {
  line(text: string): void;
  moving(text: string): void;
}

export const terminal: Terminal = {
  line: (text) => process.stdout.write(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${text}\n`),
  moving: (text) => {
    if (process.stdout.isTTY)
      process.stdout.write(`\r\u001b[K${text.slice(0, (process.stdout.columns || 80) - 1)}`);
  },
};

export const silent: Terminal = { line: () => undefined, moving: () => undefined };

/** Seconds since a moment of `performance.now()`, as in `3.2 s`. */
export const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
