import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type GetObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { MediaName } from '@lectern/shared-types';
import { rangeHeader, type AskedRange, type ByteRange } from './rules/range';
import { servedType } from './rules/types';
import type { MediaStore, OpenedFile } from './store';

export interface S3Settings {
  bucket: string;
  region: string;
  /** The address of a store other than Amazon's. */
  endpoint?: string;
  /** Without it the SDK looks where it always looks: environment, profile, instance role. */
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** Keeps files in a private bucket of S3 or of a store that speaks like it. */
export function s3Store({ bucket, region, endpoint, credentials }: S3Settings): MediaStore {
  const client = new S3Client({
    region,
    endpoint,
    credentials,
    // Stores other than Amazon's seldom know virtual hosts or the newer checksums.
    forcePathStyle: endpoint !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (name: string) => ({ Bucket: bucket, Key: MediaName.parse(name) });
  return {
    put: async ({ name, bytes, body }) => {
      const object = { ...at(name), Body: body, ContentLength: bytes, ContentType: servedType(name) };
      await client.send(new PutObjectCommand(object));
    },
    open: async (name, asked) => {
      try {
        const range = asked ? rangeHeader(asked) : undefined;
        return opened(await client.send(new GetObjectCommand({ ...at(name), Range: range })), asked);
      } catch (error) {
        return refusal(error);
      }
    },
    remove: async (name) => {
      await client.send(new DeleteObjectCommand(at(name)));
    },
  };
}

function refusal(error: unknown): 'no such file' | 'no such range' {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status === 404) return 'no such file';
  if (status === 416) return 'no such range';
  throw error;
}

function opened(answer: GetObjectCommandOutput, asked: AskedRange | null): OpenedFile {
  const part = asked ? contentRange(answer.ContentRange) : null;
  const size = part?.size ?? answer.ContentLength;
  if (!(answer.Body instanceof Readable) || size === undefined) {
    throw new Error('The media store answered without a body or without its length.');
  }
  return {
    body: answer.Body,
    size,
    range: part?.range ?? null,
    version: (answer.ETag ?? '').replaceAll('"', ''),
  };
}

/** @example contentRange('bytes 0-9/100') // { range: { start: 0, end: 9 }, size: 100 } */
function contentRange(header = ''): { range: ByteRange; size: number } | null {
  const [start, end, size] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(header) ?? []).slice(1).map(Number);
  if (start === undefined || end === undefined || size === undefined) return null;
  return { range: { start, end }, size };
}
