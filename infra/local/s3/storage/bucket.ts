import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Blobs } from './blobs.ts';
import { readJson, writeJson } from './json-file.ts';
import type { Shape } from './json-shape.ts';
import { isBucketSettings, isStoredKey, isUpload } from './records.ts';
import type { BucketSettings, StoredKey, Upload } from './records.ts';
import { Turns } from './turns.ts';

/**
 * One bucket: its records are held in memory and each change is on disk before it is seen.
 * Layout: `bucket.json`, `keys/<hash of key>.json`, `uploads/<id>.json`, `blobs/<id>`.
 */
export class Bucket {
  readonly name: string;
  readonly blobs: Blobs;
  /** By key, or by upload id. */
  readonly turns = new Turns();
  /** Told of each file that arrives, once it is there. */
  onArrival: (key: string) => void = () => undefined;
  readonly #directory: string;
  readonly #keys = new Map<string, StoredKey>();
  readonly #uploads = new Map<string, Upload>();
  #settings: BucketSettings;

  private constructor(name: string, directory: string, settings: BucketSettings) {
    this.name = name;
    this.#directory = directory;
    this.#settings = settings;
    this.blobs = new Blobs(join(directory, 'blobs'));
  }

  static async create(name: string, directory: string, settings: BucketSettings): Promise<Bucket> {
    await mkdir(directory, { recursive: true });
    await writeJson(join(directory, 'bucket.json'), settings);
    return Bucket.open(name, directory);
  }

  static async open(name: string, directory: string): Promise<Bucket> {
    const settings = await readJson(join(directory, 'bucket.json'), isBucketSettings);
    const bucket = new Bucket(name, directory, settings);
    const keys = await readRecords(join(directory, 'keys'), isStoredKey);
    const uploads = await readRecords(join(directory, 'uploads'), isUpload);
    for (const stored of keys) bucket.#keys.set(stored.key, stored);
    for (const upload of uploads) bucket.#uploads.set(upload.uploadId, upload);
    await bucket.blobs.open(namedBlobs(keys, uploads));
    return bucket;
  }

  get settings(): BucketSettings {
    return this.#settings;
  }

  async configure(change: Partial<BucketSettings>): Promise<void> {
    const settings = { ...this.#settings, ...change };
    await writeJson(join(this.#directory, 'bucket.json'), settings);
    this.#settings = settings;
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  /** In the order S3 lists keys: that of their UTF-8 bytes. */
  sortedKeys(): StoredKey[] {
    const bytes = [...this.#keys.values()].map((stored) => ({ stored, order: Buffer.from(stored.key) }));
    return bytes.sort((one, other) => Buffer.compare(one.order, other.order)).map(({ stored }) => stored);
  }

  stored(key: string): StoredKey | undefined {
    return this.#keys.get(key);
  }

  /** A key without any version left is forgotten. */
  async keep(stored: StoredKey): Promise<void> {
    const path = join(
      this.#directory,
      'keys',
      `${createHash('sha256').update(stored.key).digest('hex')}.json`,
    );
    if (stored.versions.length === 0) {
      await rm(path, { force: true });
      this.#keys.delete(stored.key);
    } else {
      await writeJson(path, stored);
      this.#keys.set(stored.key, stored);
    }
  }

  uploads(): Upload[] {
    return [...this.#uploads.values()];
  }

  upload(uploadId: string): Upload | undefined {
    return this.#uploads.get(uploadId);
  }

  async keepUpload(upload: Upload): Promise<void> {
    await writeJson(this.#uploadPath(upload.uploadId), upload);
    this.#uploads.set(upload.uploadId, upload);
  }

  /** The blobs of its parts are left to the caller. */
  async forgetUpload(uploadId: string): Promise<void> {
    await rm(this.#uploadPath(uploadId), { force: true });
    this.#uploads.delete(uploadId);
  }

  #uploadPath(uploadId: string): string {
    return join(this.#directory, 'uploads', `${uploadId}.json`);
  }
}

/** Drafts a kill left behind are removed. */
const readRecords = async <T>(directory: string, isExpected: Shape<T>): Promise<T[]> => {
  await mkdir(directory, { recursive: true });
  const records: T[] = [];
  for (const file of await readdir(directory)) {
    if (file.endsWith('.json')) records.push(await readJson(join(directory, file), isExpected));
    else await rm(join(directory, file));
  }
  return records;
};

const namedBlobs = (keys: readonly StoredKey[], uploads: readonly Upload[]): Set<string> => {
  const versions = keys.flatMap((stored) => stored.versions);
  const parts = uploads.flatMap((upload) => Object.values(upload.parts));
  const contents = versions.flatMap((version) => version.content ?? []);
  return new Set([...contents, ...parts].map((content) => content.blob));
};
