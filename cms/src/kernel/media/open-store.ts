import { env } from '../env';
import { diskStore } from './disk-store';
import { mediaFolder } from './folders';
import type { MediaStore } from './store';

let store: Promise<MediaStore> | undefined;

/** The store that the configuration names: S3 where a bucket is given, else a folder under DATA_DIR. */
export function mediaStore(): Promise<MediaStore> {
  store ??= env.MEDIA_S3_BUCKET ? s3StoreOf(env.MEDIA_S3_BUCKET) : Promise.resolve(diskStore(mediaFolder()));
  return store;
}

async function s3StoreOf(bucket: string): Promise<MediaStore> {
  // Loaded on demand: the SDK is large, and most installations keep their files on disk.
  const { s3Store } = await import('./s3-store');
  const { MEDIA_S3_ACCESS_KEY_ID: accessKeyId, MEDIA_S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  return s3Store({
    bucket,
    region: env.MEDIA_S3_REGION,
    endpoint: env.MEDIA_S3_ENDPOINT,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
  });
}
