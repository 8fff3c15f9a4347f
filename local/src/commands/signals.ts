/** A terminal's Ctrl-C reaches us twice, from it and from npm: what comes so soon is the same one. */
const SAME_MOMENT = 1000;

interface Told {
  signal: AbortSignal;
  stopped: Promise<void>;
}

/**
 * Waits to be told to stop: by Ctrl-C, a signal, or the end of the program that started us. Told a second time, we
 * end at once; what we started then ends by itself.
 */
export function untilTold(): Told {
  const controller = new AbortController();
  let first = 0;
  const stop = () => {
    if (first && Date.now() - first > SAME_MOMENT) process.exit(130);
    first ||= Date.now();
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  process.once('disconnect', stop);
  process.channel?.unref();
  const stopped = new Promise<void>((resolve) =>
    controller.signal.addEventListener('abort', () => resolve()),
  );
  return { signal: controller.signal, stopped };
}
