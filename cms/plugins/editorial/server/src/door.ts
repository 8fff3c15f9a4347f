/* What the rest of the CMS may use of the editors' desk. */

export { type Actor, actingAs, nameOf, type Override } from './services/acting';
export { recordEvent } from './services/audit';
export { readVersionRow } from './services/version-rows';
