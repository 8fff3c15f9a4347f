import { SingleBar } from 'cli-progress';

/** How far an import has come. */
export interface Progress {
  begin(what: string, total: number): void;
  step(): void;
  end(): void;
}

/** A bar on a terminal, a line per stage elsewhere. */
export function progressOn(output: NodeJS.WriteStream): Progress {
  return output.isTTY ? barOn(output) : linesOn(output);
}

function barOn(stream: NodeJS.WriteStream): Progress {
  const format = '{what} [{bar}] {value}/{total}';
  const bar = new SingleBar({
    format,
    stream,
    hideCursor: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  return {
    begin: (what, total) => bar.start(total, 0, { what }),
    step: () => bar.increment(),
    end: () => bar.stop(),
  };
}

function linesOn(stream: NodeJS.WritableStream): Progress {
  return {
    begin: (what, total) => void stream.write(`${what}: ${total}\n`),
    step: () => undefined,
    end: () => undefined,
  };
}
