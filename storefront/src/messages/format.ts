import type { Currency, Locale } from '@lectern/shared-types';

/** Digits after the point of one major unit, by ISO 4217. */
const CURRENCY_EXPONENTS = { CNY: 2, USD: 2, EUR: 2, HKD: 2, JPY: 0 } as const satisfies Record<
  Currency,
  number
>;

/** The house's own days: prerendered pages must not depend on the clock of the machine that wrote them. */
const TIME_ZONE = 'Asia/Shanghai';

/** The amount in major units, as structured data writes it. @example majorUnits(19900, 'CNY') // '199.00' */
export function majorUnits(amount: number, currency: Currency): string {
  const exponent = CURRENCY_EXPONENTS[currency];
  return (amount / 10 ** exponent).toFixed(exponent);
}

/** Money as people write it; whole amounts without an empty fraction. `amount` in minor units. */
export function formatMoney(locale: Locale, amount: number, currency: Currency): string {
  const format = numberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: CURRENCY_EXPONENTS[currency],
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(amount / 10 ** CURRENCY_EXPONENTS[currency]);
}

/** Hours and minutes; rounded up to a minute, because a lesson of ten seconds is not of none. */
export function formatDuration(locale: Locale, seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const parts = [
    { value: Math.floor(minutes / 60), unit: 'hour' },
    { value: minutes % 60, unit: 'minute' },
  ].filter(({ value }) => value > 0);
  const words = parts.map(({ value, unit }) =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
  );
  return words.join(locale === 'zh-CN' ? '' : ' ');
}

/** ISO 8601 duration for structured data and `<time>`. @example isoDuration(3900) // 'PT1H5M' */
export function isoDuration(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const hours = Math.floor(minutes / 60);
  return `PT${hours ? `${hours}H` : ''}${minutes % 60 ? `${minutes % 60}M` : ''}`;
}

export function formatDate(locale: Locale, iso: string): string {
  return dateFormats[locale].format(new Date(iso));
}

/** A time of the day with its zone, for what is over soon. @example formatClock('en', …) // '22:51 GMT+8' */
export function formatClock(locale: Locale, iso: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: TIME_ZONE }).format(new Date(iso));
}

export function formatBytes(locale: Locale, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [Math.max(1, bytes / 1e3), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** The name of a language in the reader's; as given where the tag is not one. */
export function formatLanguage(locale: Locale, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(new Intl.Locale(tag).language) ?? tag;
  } catch {
    return tag;
  }
}

export function formatList(locale: Locale, items: string[]): string {
  return new Intl.ListFormat(locale).format(items);
}

/** A list in its parts, for names that are links: `literal` is what the language writes between them. */
export function listParts(locale: Locale, items: string[]) {
  return new Intl.ListFormat(locale).formatToParts(items);
}

const dateFormats = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: TIME_ZONE }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: TIME_ZONE }),
} satisfies Record<Locale, Intl.DateTimeFormat>;

/** Making a format takes far longer than using it, and pages use few. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, known);
  return known;
}
