import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Caller } from '@lectern/cms-editorial';
import {
  GIFT_CODE_LENGTH,
  GIFT_CODE_SIGNS,
  type GiftCodesAnswer,
  type GiftCodesRequest,
  type GiftLinkAnswer,
  type GiftLinkRequest,
  giftCodeToRead,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { ask } from './asking';

/** Makes codes and asks a worker to keep their hashes; the codes themselves are in the answer and nowhere else. */
export async function makeCodes(
  strapi: Core.Strapi,
  caller: Caller,
  { count, why, ...said }: GiftCodesRequest,
): Promise<GiftCodesAnswer> {
  const codes = Array.from({ length: count }, newCode);
  const answer = await ask(strapi, caller, {
    command: { kind: 'gift_codes.make', hashes: codes.map(hashOf), ...said },
    why,
  });
  const site = siteUrlOf(strapi);
  const told = codes.map(giftCodeToRead);
  return { ...answer, codes: told.map((code) => ({ code, url: `${site}/redeem/${code}/` })) };
}

/** The same for a link to one lesson. */
export async function makeLink(
  strapi: Core.Strapi,
  caller: Caller,
  { why, ...said }: GiftLinkRequest,
): Promise<GiftLinkAnswer> {
  const token = randomBytes(32).toString('base64url');
  const command = { kind: 'gift_link.make', hash: hashOf(token), ...said } as const;
  const answer = await ask(strapi, caller, { command, why });
  return { ...answer, url: `${siteUrlOf(strapi)}/gift/${token}/` };
}

const newCode = (): string =>
  Array.from({ length: GIFT_CODE_LENGTH }, () => GIFT_CODE_SIGNS[randomInt(GIFT_CODE_SIGNS.length)]).join('');

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The address that visitors type, as the configuration of the CMS says it. */
const siteUrlOf = (strapi: Core.Strapi): string => strapi.plugin('membership').config('siteUrl');
