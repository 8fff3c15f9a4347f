import { boundConnection } from './bound.ts';

interface Open<Key, Answer> {
  keys: Key[];
  answer: Promise<Answer>;
}

/**
 * Makes one query of what is asked at the same moment: every question waits until those of the moment are known,
 * and gets the answer to all of them. Work that is bound to a connection of its own asks by itself: what it sees
 * is not what others may see.
 */
export function gathered<Key, Answer>(load: (keys: Key[]) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const open = new Map<object | undefined, Open<Key, Answer>>();
  return (key) => {
    const connection = boundConnection();
    const questions = open.get(connection) ?? begin(connection);
    questions.keys.push(key);
    return questions.answer;
  };
  function begin(connection: object | undefined) {
    const keys: Key[] = [];
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      open.delete(connection);
      return load(keys);
    });
    const questions = { keys, answer };
    open.set(connection, questions);
    return questions;
  }
}
