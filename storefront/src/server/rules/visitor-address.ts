import { BlockList, isIP } from 'node:net';

/** Where a reverse proxy of ours may stand: this machine, or a private network (RFC 1918, RFC 4193). */
const near = new BlockList();
near.addSubnet('127.0.0.0', 8, 'ipv4');
near.addSubnet('10.0.0.0', 8, 'ipv4');
near.addSubnet('172.16.0.0', 12, 'ipv4');
near.addSubnet('192.168.0.0', 16, 'ipv4');
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

const isNear = (address: string) => near.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** IPv4 as it looks on a socket of both families. */
const bare = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/, '');

/**
 * The network address that a request comes from. What a proxy says is believed if that proxy stands near, and of
 * a list the last entry, because all before it could have been sent by the visitor.
 */
export function visitorAddress(peer: string | undefined, forwardedFor: string | undefined): string {
  const direct = bare(peer ?? '');
  const told = bare(forwardedFor?.split(',').at(-1) ?? '');
  return isIP(told) !== 0 && isIP(direct) !== 0 && isNear(direct) ? told : direct;
}
