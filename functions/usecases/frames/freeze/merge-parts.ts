import { createHash } from 'node:crypto';
import { QualityError } from '#contract/error';
import { channels, directions } from '#domain/channel';
import { stratumKey, type StratumOf } from '#domain/sampling/stratum-key';
import type { Files } from '../../ports/files.ts';
import type { StoredFrame } from '../../stored/frame.ts';
import { contactsPath, framePath, partPath, type FramePlace } from '../frame-paths.ts';
import { heldWriter } from '../lines/held-writer.ts';
import { keyEndOf, mergeLines } from '../lines/merge-lines.ts';
import { idDigest, type IdDigests } from './id-digests.ts';

/** The header of the frame's file, which its hash leaves out. */
const HEADER = Buffer.from('platform\tid\tchannel\tdirection\n');
const LINE_FEED = Buffer.from('\n');
const TAB = 9;

export type MergedFrame = {
  /** Hex, over lines platform, TAB, id. */
  readonly hash: string;
  readonly contacts: number;
  readonly strata: readonly (StratumOf & { readonly contacts: number })[];
  readonly firstStart: string;
  readonly digests: IdDigests;
};

/** Writes the two files of a frame from the parts of its lists, and says what they hold. */
export async function mergeParts(files: Files, place: FramePlace, frame: StoredFrame): Promise<MergedFrame> {
  const parts = await partsOf(files, place, frame);
  const contacts = heldWriter(files.writer(contactsPath(place)));
  const shown = heldWriter(files.writer(framePath(place)));
  const hash = createHash('sha256');
  const counted = counting(frame.lists.reduce((sum, { taken }) => sum + taken, 0));
  shown.add(HEADER, 0, HEADER.length);
  const seen = (bytes: Buffer, start: number, end: number): void => {
    const keyEnd = keyEndOf(bytes, start);
    const tokenStart = bytes.lastIndexOf(TAB, end - 1);
    const startStart = bytes.lastIndexOf(TAB, tokenStart - 1);
    contacts.add(bytes, start, end);
    contacts.add(LINE_FEED, 0, 1);
    shown.add(bytes, start, startStart);
    shown.add(LINE_FEED, 0, 1);
    hash.update(bytes.subarray(start, keyEnd)).update(LINE_FEED);
    counted.add(bytes, { start, keyEnd, startStart, tokenStart });
  };
  await mergeLines(parts, seen, async () => {
    await contacts.flush();
    await shown.flush();
  });
  await contacts.end();
  await shown.end();
  return { hash: hash.digest('hex'), ...counted.total() };
}

function partsOf(
  files: Files,
  place: FramePlace,
  { lists }: StoredFrame,
): Promise<AsyncIterable<Uint8Array>[]> {
  const paths = lists.flatMap(({ job, parts }) =>
    Array.from({ length: parts }, (_, part) => partPath(place, job, part)),
  );
  return Promise.all(
    paths.map(async (path) => {
      const pieces = await files.read(path);
      if (pieces === undefined) throw new QualityError('internal', { missing: 'part' });
      return pieces;
    }),
  );
}

type Columns = {
  readonly start: number;
  readonly keyEnd: number;
  readonly startStart: number;
  readonly tokenStart: number;
};

function counting(most: number) {
  const digests = new BigUint64Array(most);
  const strata = new Map<string, StratumOf & { contacts: number }>();
  let contacts = 0;
  let firstStart = '';
  return {
    add: (bytes: Buffer, { start, keyEnd, startStart, tokenStart }: Columns): void => {
      const idStart = bytes.indexOf(TAB, start) + 1;
      digests[contacts] = idDigest(bytes.subarray(idStart, keyEnd));
      contacts += 1;
      const platform = bytes.toString('latin1', start, idStart - 1);
      const flow = bytes.toString('latin1', keyEnd + 1, startStart);
      const at = bytes.toString('latin1', startStart + 1, tokenStart);
      if (firstStart === '' || at < firstStart) firstStart = at;
      const key = `${platform}\t${flow}`;
      const stratum = strata.get(key) ?? { ...stratumOf(platform, flow), contacts: 0 };
      stratum.contacts += 1;
      strata.set(key, stratum);
    },
    total: () => ({
      contacts,
      firstStart,
      strata: [...strata.values()].sort((a, b) => (stratumKey(a) < stratumKey(b) ? -1 : 1)),
      digests: digests.subarray(0, contacts).sort(),
    }),
  };
}

function stratumOf(platform: string, flow: string): StratumOf {
  const [named, way] = flow.split('\t');
  const channel = channels.find((one) => one === named);
  const direction = directions.find((one) => one === way);
  if (channel === undefined || direction === undefined)
    throw new QualityError('internal', { part: 'unreadable' });
  return { platform, channel, direction };
}
