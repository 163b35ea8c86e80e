import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Crc } from './crc.ts';

export const checksumAlgorithms = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;
export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];

/** A running checksum; `digest` may be asked once. */
export type Checksum = {
  readonly update: (bytes: Uint8Array) => void;
  readonly digest: () => Buffer;
};

export const startChecksum = (algorithm: ChecksumAlgorithm): Checksum => {
  switch (algorithm) {
    case 'crc32':
      return startCrc32();
    case 'crc32c':
    case 'crc64nvme':
      return new Crc(algorithm);
    case 'sha1':
    case 'sha256': {
      const hash = createHash(algorithm);
      return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
    }
  }
};

export const checksumAlgorithm = (name: string | undefined): ChecksumAlgorithm | undefined =>
  checksumAlgorithms.find((algorithm) => algorithm === name?.toLowerCase());

const startCrc32 = (): Checksum => {
  let value = 0;
  return {
    update: (bytes) => {
      value = crc32(bytes, value);
    },
    digest: () => {
      const result = Buffer.alloc(4);
      result.writeUInt32BE(value);
      return result;
    },
  };
};
