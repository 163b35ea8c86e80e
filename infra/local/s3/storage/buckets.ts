import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Error } from '../wire/s3-error.ts';
import { Bucket } from './bucket.ts';
import { Turns } from './turns.ts';

export type OnArrival = (bucket: string, key: string) => void;

/** All buckets of one folder; a bucket's name is its folder's. */
export class Buckets {
  readonly #directory: string;
  readonly #byName = new Map<string, Bucket>();
  readonly #turns = new Turns();
  readonly #onArrival: OnArrival;

  private constructor(directory: string, onArrival: OnArrival) {
    this.#directory = directory;
    this.#onArrival = onArrival;
  }

  static async open(directory: string, onArrival: OnArrival = () => undefined): Promise<Buckets> {
    await mkdir(directory, { recursive: true });
    const buckets = new Buckets(directory, onArrival);
    for (const name of await readdir(directory)) {
      const folder = join(directory, name);
      if (existsSync(join(folder, 'bucket.json'))) buckets.#add(await Bucket.open(name, folder));
      else if (existsSync(join(folder, 'removed.json'))) await rm(folder, { recursive: true, force: true });
    }
    return buckets;
  }

  #add(bucket: Bucket): void {
    bucket.onArrival = (key) => this.#onArrival(bucket.name, key);
    this.#byName.set(bucket.name, bucket);
  }

  all(): Bucket[] {
    return [...this.#byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  find(name: string): Bucket | undefined {
    return this.#byName.get(name);
  }

  /** @throws S3Error NoSuchBucket */
  require(name: string): Bucket {
    const bucket = this.#byName.get(name);
    if (bucket === undefined) throw new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist');
    return bucket;
  }

  create(name: string, createdAt: number): Promise<void> {
    return this.#turns.take(name, async () => {
      requireBucketName(name);
      if (this.#byName.has(name)) {
        throw new S3Error(409, 'BucketAlreadyOwnedByYou', 'You already own a bucket of this name.');
      }
      const settings = { createdAt, versioning: null, lifecycle: null, cors: null };
      this.#add(await Bucket.create(name, join(this.#directory, name), settings));
    });
  }

  remove(name: string): Promise<void> {
    return this.#turns.take(name, async () => {
      if (!this.require(name).isEmpty) {
        throw new S3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty');
      }
      this.#byName.delete(name);
      // Without its bucket.json the folder is nobody's: a removal cut short is finished at the next start.
      await rename(join(this.#directory, name, 'bucket.json'), join(this.#directory, name, 'removed.json'));
      await rm(join(this.#directory, name), { recursive: true, force: true });
    });
  }
}

/** The rule also keeps folder names inside the folder. */
const requireBucketName = (name: string): void => {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || name.includes('..')) {
    throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.');
  }
};
