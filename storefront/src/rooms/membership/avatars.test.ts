import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { useSite } from '../../testing/site.ts';
import { avatarBy, avatarOf, keepAvatar, madeAvatar, mayUpload, removeAvatar } from './avatars.ts';
import { anAccount } from './testing.ts';

useSite();

const plain = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: { r: randomInt(256), g: randomInt(256), b: randomInt(256) },
    },
  });
const small = () => plain(40, 30).png().toBuffer();

/** A PNG that says it is as large as this, and holds far less. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const png = await small();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

const hashIn = (address: string | null) => /^\/avatars\/([0-9a-f]{64})\.webp$/.exec(address ?? '')?.[1] ?? '';

beforeEach(() => rows('delete from site.limit_bucket'));

test('a picture becomes a square WebP at an address of its own, which is the account’s', async () => {
  const { id } = await anAccount();
  expect(await avatarOf(id)).toBeNull();
  expect(await keepAvatar(id, await small())).toBeNull();
  const made = await avatarBy(hashIn(await avatarOf(id)));
  expect(await sharp(made ?? undefined).metadata()).toMatchObject({
    format: 'webp',
    width: 256,
    height: 256,
  });
});

test('another picture has another address, and the first is gone', async () => {
  const { id } = await anAccount();
  await keepAvatar(id, await small());
  const first = hashIn(await avatarOf(id));
  await keepAvatar(
    id,
    await sharp(await small())
      .negate()
      .png()
      .toBuffer(),
  );
  expect(hashIn(await avatarOf(id))).not.toBe(first);
  expect(await avatarBy(first)).toBeNull();
});

test('a picture that is removed is found no more', async () => {
  const { id } = await anAccount();
  await keepAvatar(
    id,
    await sharp(await small())
      .rotate(90)
      .png()
      .toBuffer(),
  );
  const hash = hashIn(await avatarOf(id));
  await removeAvatar(id);
  expect([await avatarOf(id), await avatarBy(hash)]).toEqual([null, null]);
});

test('F07: where and by what a picture was taken is not in what we show', async () => {
  const exif = {
    IFD0: { Make: 'Camera of Wang' },
    IFD3: { GPSLatitude: '31/1 13/1 0/1', GPSLatitudeRef: 'N' },
  };
  const photo = await plain(60, 60).jpeg().withExif(exif).toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const made = await madeAvatar(photo);
  const { exif: kept, icc, xmp } = await sharp(made ?? undefined).metadata();
  expect([kept, icc, xmp]).toEqual([undefined, undefined, undefined]);
  expect(made?.toString('latin1')).not.toContain('Camera of Wang');
});

test('F07: what hides behind the end of a picture is not in what we show', async () => {
  const polyglot = Buffer.concat([
    await plain(20, 20).jpeg().toBuffer(),
    Buffer.from('<script>alert(1)</script>'),
  ]);
  const made = await madeAvatar(polyglot);
  expect(made).not.toBeNull();
  expect(made?.toString('latin1')).not.toContain('<script>');
});

test('F07: drawings, pages and moving pictures are refused, whatever they are called', async () => {
  const gif = await plain(10, 10).gif().toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  for (const bytes of [
    svg,
    gif,
    Buffer.from('<!doctype html><script>1</script>'),
    Buffer.from('\x89PNG\r\n\x1a\nnot', 'latin1'),
  ])
    expect(await madeAvatar(bytes)).toBeNull();
});

test('F08: a picture of 30,000 by 30,000 pixels is refused before it is unpacked', async () => {
  const { id } = await anAccount();
  expect(await keepAvatar(id, await claiming(30_000, 30_000))).toEqual({
    complaints: { picture: 'picture' },
  });
  expect(await keepAvatar(id, await claiming(40, 30))).toBeNull();
  await removeAvatar(id);
  expect(await avatarOf(id)).toBeNull();
});

test('F08: an account has one picture, and may send ten an hour', async () => {
  const { id } = await anAccount();
  const answers = [];
  for (let sent = 0; sent < 12; sent += 1) answers.push(await mayUpload(id));
  expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => null));
  expect(answers[10]).toBeGreaterThan(0);
});
