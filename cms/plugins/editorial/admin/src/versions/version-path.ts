import type { TextAddress } from '@lectern/shared-types';
import { historyPath } from '../content-manager';

/** Where one version of a text is shown. */
export function versionPath(address: TextAddress, number: number): string {
  return `${historyPath(address)}${address.locale ? '&' : '?'}version=${number}`;
}
