import { createHash } from 'node:crypto';
import { byteOrder } from '#domain/sampling/byte-order';
import { idsHash } from '#domain/sampling/draw-key';
import { splitDrawn, type Ranked } from '#domain/sampling/draw-stratum';
import { smallestKeys } from '#domain/sampling/smallest-keys';
import { stratumKey, type StratumOf } from '#domain/sampling/stratum-key';
import type { FramedContact } from './read-frame.ts';
import type { AskedStratum } from './read-plan.ts';

/** One stratum drawn again. */
export type RedrawnStratum = StratumOf & {
  readonly framed: number;
  readonly sample: readonly Ranked[];
  readonly reserve: readonly Ranked[];
  readonly sampleHash: string;
  readonly reserveHash: string;
};

export type Redrawn = {
  /** `LC_ALL=C sort -u | sha256sum` over lines platform, TAB, id. */
  readonly frameHash: string;
  readonly contacts: number;
  readonly strata: readonly RedrawnStratum[];
  /** Strata of the frame of which nothing is asked. */
  readonly notAsked: readonly string[];
};

/** Draws again what is asked, from the contacts of a frame and its seed alone. */
export function redrawFrame(
  contacts: readonly FramedContact[],
  seed: string,
  asked: readonly AskedStratum[],
): Redrawn {
  const byStratum = new Map<string, string[]>();
  for (const contact of contacts) {
    const ids = byStratum.get(stratumKey(contact));
    if (ids === undefined) byStratum.set(stratumKey(contact), [contact.id]);
    else ids.push(contact.id);
  }
  const strata = asked.map((stratum) =>
    redrawStratum(stratum, seed, byStratum.get(stratumKey(stratum)) ?? []),
  );
  const drawn = new Set(asked.map(stratumKey));
  const notAsked = [...byStratum.keys()].filter((key) => !drawn.has(key)).sort();
  return { frameHash: frameHashOf(contacts), contacts: contacts.length, strata, notAsked };
}

function redrawStratum(asked: AskedStratum, seed: string, ids: readonly string[]): RedrawnStratum {
  const smallest = smallestKeys(asked.n + asked.reserve);
  for (const id of ids) smallest.offer({ id, key: sha256(`${seed}|${id}`) });
  const { sample, reserve } = splitDrawn(smallest.ascending(), asked.n);
  const { platform, channel, direction } = asked;
  const hashes = {
    sampleHash: idsHash(sample.map(({ id }) => id)),
    reserveHash: idsHash(reserve.map(({ id }) => id)),
  };
  return { platform, channel, direction, framed: ids.length, sample, reserve, ...hashes };
}

/** The same as `drawKey` of the domain, twice as quick: a frame may have a million contacts. */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function frameHashOf(contacts: readonly FramedContact[]): string {
  const lines = contacts.map(({ platform, id }) => `${platform}\t${id}`).sort(byteOrder);
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}
