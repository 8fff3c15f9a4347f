import { boundConnection, type Bound } from './bound.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Open<Key, Answer> {
  keys: Key[];
  answer: Promise<Answer>;
}

/**
 * Makes one query of what is asked at the same moment: every question waits until those of the moment are known,
 * and gets the answer to all of them. Work that is bound to a connection of its own asks by itself: what it sees
 * is not what others may see. Its questions are gathered until that one connection can take the next.
 */
export function gathered<Key, Answer>(load: (keys: Key[]) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const open = new Map<Bound | undefined, Open<Key, Answer>>();
  return (key) => {
    const connection = boundConnection();
    const questions = open.get(connection) ?? begin(connection);
    questions.keys.push(key);
    return questions.answer;
  };
  function begin(connection: Bound | undefined) {
    const keys: Key[] = [];
    const answer = turn()
      .then(() => connection?.idle())
      .then(() => {
        open.delete(connection);
        return load(keys);
      });
    const questions = { keys, answer };
    open.set(connection, questions);
    return questions;
  }
}
