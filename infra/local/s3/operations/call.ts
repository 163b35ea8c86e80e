import type { IncomingBody } from '../body/incoming-body.ts';
import type { Clock } from '../lifecycle/clock.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Buckets } from '../storage/buckets.ts';
import type { Answer } from '../wire/answer.ts';
import type { S3Request } from '../wire/s3-request.ts';

/** A request whose signature holds. */
export type Call = {
  readonly request: S3Request;
  readonly body: IncomingBody;
  readonly buckets: Buckets;
  readonly clock: Clock;
};

/** A call on a bucket that exists, or on a key of it. */
export type BucketCall = Call & { readonly bucket: Bucket };

export type Operation<T extends Call = BucketCall> = (call: T) => Promise<Answer>;
