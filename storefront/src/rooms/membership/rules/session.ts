/** How long a session lasts that nobody uses, in days. */
export const IDLE_DAYS = 30;
/** How long a session lasts at most, in days. */
export const MOST_DAYS = 180;
/** How long it may take until a use is written down, in minutes. */
export const USED_AFTER_MINUTES = 5;

const BROWSERS: readonly [RegExp, string][] = [
  [/MicroMessenger\//, 'WeChat'],
  [/\bEdgi?A?(?:OS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bHarmonyOS\b|\bOpenHarmony\b/, 'HarmonyOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const nameIn = (list: readonly [RegExp, string][], agent: string) =>
  list.find(([pattern]) => pattern.test(agent))?.[1];

/**
 * With what somebody came, in names that are the same in all languages; nothing where they cannot be told.
 * @param agent the User-Agent that was sent
 * @example deviceOf('Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0') // 'Firefox · Linux'
 */
export function deviceOf(agent: string | null | undefined): string {
  const told = (agent ?? '').slice(0, 500);
  return [nameIn(BROWSERS, told), nameIn(SYSTEMS, told)].filter(Boolean).join(' · ');
}
