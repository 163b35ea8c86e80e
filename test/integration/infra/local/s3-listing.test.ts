import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { s3Engine } from '../../../support/engines.ts';

let client: S3Client;

beforeAll(async () => {
  client = new S3Client({ ...(await s3Engine()).connection, maxAttempts: 1 });
});

describe('what is listed', () => {
  beforeAll(async () => {
    await client.send(new CreateBucketCommand({ Bucket: 'listed' }));
    const keys = [
      'l/0/x',
      'l/0/y',
      'l/1/x',
      'l/2/x',
      'l/3',
      'l/4/x',
      'other',
      'l/é',
      'l/\u{1F600}',
      'l/\uFFFD',
    ];
    for (const Key of keys) await client.send(new PutObjectCommand({ Bucket: 'listed', Key, Body: Key }));
  });

  const pages = async (MaxKeys: number, Delimiter?: string): Promise<string[][]> => {
    const found: string[][] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: 'listed', Prefix: 'l/', Delimiter, MaxKeys, ContinuationToken }),
      );
      const prefixes = (page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix!);
      found.push([...prefixes, ...(page.Contents ?? []).map(({ Key }) => Key!)].sort());
      expect(page.KeyCount).toBe(found.at(-1)!.length);
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    return found;
  };

  test('comes page by page, folded at the delimiter', async () => {
    expect((await pages(3, '/')).slice(0, 2)).toEqual([
      ['l/0/', 'l/1/', 'l/2/'],
      ['l/3', 'l/4/', 'l/é'],
    ]);
  });

  test('comes in the order of its bytes, each key once', async () => {
    const keys = (await pages(1)).flat();

    expect(keys).toEqual([
      'l/0/x',
      'l/0/y',
      'l/1/x',
      'l/2/x',
      'l/3',
      'l/4/x',
      'l/é',
      'l/\uFFFD',
      'l/\u{1F600}',
    ]);
  });

  test('starts after a key', async () => {
    const page = await client.send(new ListObjectsV2Command({ Bucket: 'listed', StartAfter: 'l/\uFFFD' }));

    expect(page.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([
      ['l/\u{1F600}', 6],
      ['other', 5],
    ]);
  });
});
