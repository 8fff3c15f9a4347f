import { beforeAll, expect, test } from 'vitest';
import { AT_DESK, DOORS, MATRIX, ON_SITE, TEXT } from './kit/doors.ts';
import { call } from './kit/index.ts';
import type { DeskRole } from './kit/reviewing.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
beforeAll(async () => {
  const settings = { locale: 'zh-CN', data: { name: '讲台', description: '一个网站' } } as const;
  await desk.cms.strapi.documents('api::editorial.site-setting').create(settings);
});

const ROLES = [
  'administrator',
  'content-creator',
  'first-reviewer',
  'second-reviewer',
  'moderator',
  'finance',
] as const satisfies DeskRole[];

interface Door {
  door: string;
  method: string;
  path: string;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Every door of the content manager and of the desk’s plugins that Strapi knows. */
function doors(): Door[] {
  return desk.cms.strapi.server
    .listRoutes()
    .filter(({ path }) => /^\/(content-manager|editorial|publishing|membership)\//.test(path))
    .flatMap(({ methods, path }) =>
      methods
        .filter((method) => METHODS.includes(method))
        .map((method) => ({ door: `${method} ${path}`, method, path })),
    );
}

const isOfType = ({ path }: Door) =>
  /-types\/:model/.test(path) || path.startsWith(TEXT) || path === ON_SITE || path.endsWith('/standings');

/** Whether a type has such a door: single types have their own, and no single type has drafts. */
function has(type: string, { path }: Door): boolean {
  const { kind } = desk.cms.strapi.contentType(type as 'api::editorial.tag'); // a type of the matrix
  if (kind !== 'singleType') return !path.includes('/single-types/');
  return !path.includes('/collection-types/') && !/actions\/(publish|unpublish|discard)$/.test(path);
}

/** Asks at a door for what is not there: whoever may pass hears so, and nothing is changed. */
async function isRefused({ method, path }: Door, role: DeskRole, type = ''): Promise<boolean> {
  const uid = type || 'api::editorial.tag';
  const places: Record<string, string> = { model: uid, uid, contentType: uid, targetField: 'none' };
  const address = path.replaceAll(/:(\w+)/g, (_whole, place: string) => places[place] ?? 'a'.repeat(24));
  // Of a single type nothing is there in English.
  const locale = method === 'DELETE' ? 'en' : 'zh-CN';
  const query = path.endsWith('/standings') ? `?uid=${type}` : `?locale=${locale}`;
  const body = method === 'GET' ? undefined : {};
  const { status } = await call(desk.cms, address + query, { method, token: desk.tokens[role], body });
  if (status >= 500) throw new Error(`${method} ${address} answered ${status}`);
  if (status === 401) throw new Error(`${role} is not logged in any more`);
  return status === 403;
}

/** The doors that refuse somebody but should not, and those that do not but should. */
async function wrongDoors(
  list: Door[],
  { role, type = '' }: { role: DeskRole; type?: string },
  may: (needs: string) => boolean,
) {
  const wrong: string[] = [];
  for (const each of list) {
    const isOpen = !(await isRefused(each, role, type));
    if (isOpen !== may(DOORS[each.door] ?? 'nothing'))
      wrong.push(`${each.door} ${isOpen ? 'opens' : 'refuses'}`);
  }
  return wrong;
}

test('E10: every door of the content manager and of the desk stands in the table above', () => {
  const known = doors().map(({ door }) => door);
  expect(known.filter((door) => !(door in DOORS))).toEqual([]);
  expect(Object.keys(DOORS).filter((door) => !known.includes(door))).toEqual([]);
});

test('every type that people write in stands in the table above', () => {
  const types = Object.keys(desk.cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  expect(MATRIX.flatMap((row) => row.types).toSorted()).toEqual(types.toSorted());
});

test.each(ROLES.flatMap((role) => MATRIX.map((row) => ({ role, row, what: row.types[0] }))))(
  'E10: $role passes the doors of what is like $what that they may, and no other',
  async ({ role, row }) => {
    const rights = row.may[role].split(' ');
    const may = (needs: string) => needs.split('+').every((right) => rights.includes(right));
    for (const type of row.types) {
      const list = doors().filter((each) => isOfType(each) && has(type, each));
      expect([type, await wrongDoors(list, { role, type }, may)]).toEqual([type, []]);
    }
  },
);

test.each(ROLES)('E10: %s passes the doors of no type that they may, and no other', async (role) => {
  const rights = ['anybody', ...AT_DESK[role].split(' ')];
  const list = doors().filter((each) => !isOfType(each));
  expect(await wrongDoors(list, { role }, (needs) => rights.includes(needs))).toEqual([]);
});
