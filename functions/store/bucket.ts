import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** The bucket of this deployment and who speaks to it. */
export type Bucket = { readonly client: S3Client; readonly name: string };

/** Longer than a computation keeps this process from seeing that a connection was made. */
const CONNECTION_TIMEOUT_MS = 5_000;

/** A client of the S3 that the environment names (region, credentials, AWS_ENDPOINT_URL_S3). */
export const openBucket = (name: string, config: S3ClientConfig = {}): Bucket => ({
  client: new S3Client({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS },
    // Addresses given to browsers would carry the checksum of an empty body otherwise.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    ...config,
  }),
  name,
});
