/** What the machine tells the journeys, read in this one place. */
export const env = {
  /** A browser to use instead of the one found or unpacked. */
  browserPath: process.env.BROWSER_PATH,
  /** Folder of real courses to import. */
  CORPUS_DIR: process.env.CORPUS_DIR,
  /** Set by `npm run test:long`. */
  longWalks: process.env.LONG_JOURNEYS === '1',
  /** Keeps the looks of pages as the new references. */
  renewsLooks: process.env.RENEW_LOOKS === '1',
  /** How long the long storm blows. */
  stormMinutes: Number(process.env.STORM_MINUTES ?? 1),
  searchPath: process.env.PATH ?? '',
  /** Handed on to the browser. */
  inherited: Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
};
