export function withLock<Result>(
  file: string,
  work: () => Promise<Result>,
  onWait?: (holder: string) => void,
): Promise<Result>;
