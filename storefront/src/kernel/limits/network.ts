/** The first four groups of an IPv6 address: what a household or a host has of its own (RFC 6177). */
function prefixOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const groups = [...(before ?? [])];
  if (tail !== undefined) while (groups.length + (after?.length ?? 0) < 8) groups.push('0');
  return [...groups, ...(after ?? [])]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Whom a network address stands for where something is counted: itself, or with IPv6 its network of 64 bits, in
 * which one machine has as many addresses as it likes.
 * @example networkOf('2001:db8:0:1:aa::7') // '2001:db8:0:1::/64'
 */
export function networkOf(address: string): string {
  return address.includes(':') ? `${prefixOf(address)}::/64` : address;
}
