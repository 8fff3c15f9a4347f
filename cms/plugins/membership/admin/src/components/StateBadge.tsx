import type { DeskCommand, DeskGiftLink, DeskGrant } from '@lectern/shared-types';
import { Badge } from '@strapi/design-system';
import { useSay } from '../words';

type State = DeskGrant['state'] | DeskGiftLink['state'] | DeskCommand['state'];

const TONES = {
  live: { backgroundColor: 'success100', textColor: 'success700' },
  done: { backgroundColor: 'success100', textColor: 'success700' },
  coming: { backgroundColor: 'primary100', textColor: 'primary700' },
  waiting: { backgroundColor: 'primary100', textColor: 'primary700' },
  waits_for_second: { backgroundColor: 'warning100', textColor: 'warning700' },
  used_up: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  ended: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  revoked: { backgroundColor: 'danger100', textColor: 'danger700' },
  refused: { backgroundColor: 'danger100', textColor: 'danger700' },
  failed: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const satisfies Record<State, object>;

/** How something stands, in a word. */
export function StateBadge({ state }: { state: State }) {
  const say = useSay();
  return <Badge {...TONES[state]}>{say(`state.${state}`)}</Badge>;
}
