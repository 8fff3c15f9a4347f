import { expect, test } from 'vitest';
import { deviceOf } from './session.ts';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', 'Firefox · Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    'Edge · Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari · iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 16; M2102) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0.55',
    'WeChat · Android',
  ],
  ['curl/8.9.1', ''],
  [null, ''],
])('%s is %j', (agent, device) => {
  expect(deviceOf(agent)).toBe(device);
});

test('a User-Agent without end is read to a measure', () => {
  expect(deviceOf(`${'x'.repeat(1_000_000)} Firefox/146.0`)).toBe('');
});
