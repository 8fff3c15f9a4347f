/** All that the audit trail tells of: things, and what happens to them. As in `entry.publish`. */
const ACTIONS = {
  entry: ['create', 'publish', 'unpublish', 'discard', 'delete'],
  review: ['submit', 'withdraw', 'take', 'pass', 'approve', 'return', 'edit', 'assign'],
  schedule: ['create', 'cancel', 'failed'],
  price: ['create', 'update'],
  media: ['update', 'delete'],
  admin: ['login', 'login-failed', 'logout'],
  user: ['create', 'update', 'delete'],
  role: ['create', 'update', 'delete', 'permissions'],
  'api-token': ['create', 'update', 'delete'],
  'transfer-token': ['create', 'update', 'delete'],
  settings: ['update'],
  versions: ['prune'],
  publishing: ['export', 'retry'],
  audit: ['export'],
  membership: [
    'command',
    'opinion',
    'grant.give',
    'grant.revoke',
    'gift_codes.make',
    'gift_code.revoke',
    'gift_link.make',
    'gift_link.revoke',
    'account.block',
    'account.unblock',
    'account.end_sessions',
  ],
  mail: ['failed'],
  site: ['rollback', 'resume', 'drift'],
} as const;

export type Thing = keyof typeof ACTIONS;
export type Act = (typeof ACTIONS)[Thing][number];

const OVERRIDE = '-override';

/** What an action is made of; null for one that is not known here, which must be told as it is. */
export function partsOf(action: string): { thing: Thing; act: Act; isOverride: boolean } | null {
  const isOverride = action.endsWith(OVERRIDE);
  const plain = isOverride ? action.slice(0, -OVERRIDE.length) : action;
  for (const thing of THINGS) {
    const act = actsOf(thing).find((act) => `${thing}.${act}` === plain);
    if (act) return { thing, act, isOverride };
  }
  return null;
}

export const THINGS = Object.keys(ACTIONS) as Thing[]; // its own keys

export const actsOf = (thing: Thing): readonly Act[] => ACTIONS[thing];
