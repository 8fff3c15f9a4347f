/** Only resolves what is relative; nothing is ever asked there. */
const HERE = 'https://here.invalid';

/**
 * Where somebody wanted to go before he was asked to log in; null for what is not a page of ours.
 * @param next as it stood in an address, where anybody may have put it
 * @example ownPath('/learn/writing/paid/') // the same; ownPath('//evil.example/') and ownPath('https://…') are null
 */
export function ownPath(next: string | null | undefined): string | null {
  if (!next?.startsWith('/') || next.length > 500 || !URL.canParse(next, HERE)) return null;
  const { origin, pathname, search } = new URL(next, HERE);
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}` : null;
}
