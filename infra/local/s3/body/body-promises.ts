import { S3Error } from '../wire/s3-error.ts';
import type { Fields } from '../wire/s3-request.ts';
import { checksumAlgorithm, checksumAlgorithms } from './checksum.ts';
import type { ChecksumAlgorithm } from './checksum.ts';

/** What a client said of its body before sending it. */
export type BodyPromises = {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64, when announced in a header; a trailer may bring it later. */
  readonly checksum: string | undefined;
  /** The trailer that must follow the body. */
  readonly trailer: string | undefined;
  readonly sha256Hex: string | undefined;
  readonly md5: string | undefined;
  readonly decodedLength: number | undefined;
};

/** Without any word from the client S3 keeps a CRC64NVME. */
const fallback: ChecksumAlgorithm = 'crc64nvme';

/** Query strings promise nothing: S3 ignores checksums there, and presigned links of the SDK carry a useless one. */
export const bodyPromises = (fields: Fields): BodyPromises => {
  const announced = announcedAlgorithm(fields);
  const trailer = fields.get('x-amz-trailer')?.toLowerCase();
  const length = fields.get('x-amz-decoded-content-length');
  return {
    algorithm: announced ?? namedAlgorithm(fields, trailer) ?? fallback,
    checksum: announced && fields.get(`x-amz-checksum-${announced}`),
    trailer,
    sha256Hex: /^[0-9a-f]{64}$/.exec(fields.get('x-amz-content-sha256') ?? '')?.[0],
    md5: fields.get('content-md5'),
    decodedLength: length === undefined ? undefined : Number(length),
  };
};

const announcedAlgorithm = (fields: Fields): ChecksumAlgorithm | undefined => {
  const announced = checksumAlgorithms.filter((algorithm) => fields.has(`x-amz-checksum-${algorithm}`));
  if (announced.length > 1)
    throw new S3Error(400, 'InvalidRequest', 'Expecting a single x-amz-checksum- header.');
  return announced[0];
};

const namedAlgorithm = (fields: Fields, trailer: string | undefined): ChecksumAlgorithm | undefined =>
  checksumAlgorithm(trailer?.replace('x-amz-checksum-', '')) ??
  checksumAlgorithm(fields.get('x-amz-sdk-checksum-algorithm') ?? fields.get('x-amz-checksum-algorithm'));
