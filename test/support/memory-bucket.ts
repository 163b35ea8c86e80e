import { NotFound } from '@aws-sdk/client-s3';
import type { Bucket } from '../../functions/store/bucket.ts';
import { noBucket } from './store.ts';

type Asked = {
  readonly Key?: string;
  readonly Delete?: { readonly Objects: readonly { readonly Key: string }[] };
};

/**
 * A bucket in this process for a store whose files nobody reads: it knows what lies there, tells of what arrives, and
 * deletes. For the starts of jobs; whoever asks for more gets no answer.
 */
export class MemoryBucket implements Bucket {
  readonly name = noBucket.name;
  readonly client: Bucket['client'];
  readonly #keys = new Set<string>();

  constructor(arrived: (key: string) => void) {
    const send = (command: { readonly input: Asked }): Promise<object> =>
      Promise.resolve().then(() => this.#answer(command.constructor.name, command.input, arrived));
    this.client = Object.assign(Object.create(noBucket.client) as Bucket['client'], { send });
  }

  #answer(command: string, { Key = '', Delete }: Asked, arrived: (key: string) => void): object {
    switch (command) {
      case 'PutObjectCommand':
        this.#keys.add(Key);
        arrived(Key);
        return {};
      case 'DeleteObjectsCommand':
        Delete?.Objects.forEach((one) => this.#keys.delete(one.Key));
        return {};
      case 'HeadObjectCommand':
        if (this.#keys.has(Key)) return { ContentLength: 5 };
        throw new NotFound({ message: 'not found', $metadata: {} });
      default:
        throw new Error(`${command}: this bucket gives nothing back`);
    }
  }
}
