/**
 * Makes one query of what is asked at the same moment: every question waits until those of the moment are known,
 * and gets the answer to all of them.
 */
export function gathered<Key, Answer>(load: (keys: Key[]) => Promise<Answer>): (key: Key) => Promise<Answer> {
  let open: { keys: Key[]; answer: Promise<Answer> } | null = null;
  return (key) => {
    open ??= begin();
    open.keys.push(key);
    return open.answer;
  };
  function begin() {
    const keys: Key[] = [];
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      open = null;
      return load(keys);
    });
    return { keys, answer };
  }
}
