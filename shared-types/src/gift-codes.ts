/** Crockford's base 32: no letter that is taken for a digit or another letter. */
export const GIFT_CODE_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 signs of 32 are 80 bits. */
export const GIFT_CODE_LENGTH = 16;

const CODE = new RegExp(`^[${GIFT_CODE_SIGNS}]{${GIFT_CODE_LENGTH}}$`);

/**
 * What a typed code means, whichever case, spaces, hyphens and look-alikes it was typed with: 16 signs, whose
 * SHA-256 is what is kept of a code. Null for what can be none.
 *
 * @example canonicalGiftCode('7k2m-oooi-llll-9xyz') // '7K2M000111119XYZ'
 */
export function canonicalGiftCode(typed: string): string | null {
  const said = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return CODE.test(said) ? said : null;
}

/** A code as people read it: in groups of four, as in `7K2M-0001-1111-9XYZ`. */
export const giftCodeToRead = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');
