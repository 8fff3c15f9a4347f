import { expect, test } from 'vitest';
import { linkTo, PASSWORD, useAcademy } from './kit/members.ts';

const academy = useAcademy();
const PAGE = '/en/account/log-in/';

/** Tries wrong passwords at an address, each from a network of its own. @returns the status of each try */
async function guess(email: string, times: number): Promise<number[]> {
  const statuses = [];
  for (let at = 0; at < times; at += 1)
    statuses.push((await academy.aVisitor().send(PAGE, { email, password: `a wrong guess ${at}` })).status);
  return statuses;
}

test('E04: after ten wrong passwords nobody guesses on, and the right one is told from a wrong one no more', async () => {
  const { email } = await academy.aMember();
  expect(await guess(email, 12)).toEqual([...Array<number>(10).fill(422), 429, 429]);
  const right = await academy.aVisitor().send(PAGE, { email, password: PASSWORD });
  expect(right.status).toBe(429);
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(right.headers.getSetCookie().join()).not.toMatch(/session=\w/);
});

test('E04: an address without an account is limited as one with an account is', async () => {
  expect(await guess('nobody@academy.example', 11)).toEqual([...Array<number>(10).fill(422), 429]);
});

test('E04: while others guess, the owner logs in where he has logged in before, and elsewhere by a mailed link', async () => {
  const { visitor, email } = await academy.aMember();
  await visitor.send('/en/account/log-out/');
  await guess(email, 11);
  expect((await visitor.send(PAGE, { email, password: PASSWORD })).status).toBe(303);
  expect(await academy.isIn(visitor)).toBe(true);
  const elsewhere = academy.aVisitor();
  await elsewhere.send(PAGE, { email, act: 'link', password: '' });
  await elsewhere.send(await linkTo(email, 'account.log_in'));
  expect(await academy.isIn(elsewhere)).toBe(true);
});

test('E04: one network that tries one password at many addresses is stopped, whatever it says of itself', async () => {
  const sprayer = academy.aVisitor();
  const statuses = [];
  for (let at = 0; at < 32; at += 1)
    statuses.push(
      (await sprayer.send(PAGE, { email: `many-${at}@academy.example`, password: PASSWORD })).status,
    );
  expect(statuses).toEqual([...Array<number>(30).fill(422), 429, 429]);
});
