import { errors } from '@strapi/utils';
import { expect, test } from 'vitest';
import { refusalOf } from './refusals';

test('a taken address is a clash', () => {
  const error = new errors.ValidationError('“a” is already the address of “A”.', { code: 'SLUG_REFUSED' });
  expect(refusalOf(error)).toMatchObject({ status: 409, code: 'SLUG_TAKEN', message: error.message });
});

test('what Strapi finds wrong with fields is said line by line', () => {
  const fault = (path: string, message: string) => ({
    path: path.split('.'),
    message,
    name: 'ValidationError',
  });
  const faults = [fault('title', 'is too long'), fault('seo.title', 'is too long')];
  const refusal = refusalOf(new errors.ValidationError('2 errors occurred', { errors: faults }));
  expect(refusal).toMatchObject({ status: 422, message: 'title: is too long\nseo.title: is too long' });
});

test('a value that Postgres cannot hold is refused without the statement', () => {
  const error = Object.assign(new Error('insert into "x" values ($1) - value too long for type'), {
    code: '22001',
  });
  expect(refusalOf(error)).toMatchObject({ status: 422, message: 'value too long for type' });
});

test('a fault is no refusal', () => {
  expect(refusalOf(new Error('the disk is on fire'))).toBeNull();
  expect(refusalOf(Object.assign(new Error('deadlock'), { code: '40P01' }))).toBeNull();
});
