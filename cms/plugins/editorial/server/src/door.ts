/* What the rest of the CMS may use of the editors' desk. */

export { type Actor, actingAs, nameOf, type Override } from './services/acting';
export { asked } from './services/asked';
export { audit, recordEvent } from './services/audit';
export { type Caller, callerOf, type PanelContext, permits } from './services/caller';
export { readVersionRow } from './services/version-rows';
