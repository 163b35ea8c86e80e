import { snapshotHash, type Json } from '../snapshot-hash.ts';
import type {
  Certificate,
  CertifiedPlan,
  CertifiedPlatform,
  CertifiedReplacement,
  CertifiedStratum,
  RedrawStratum,
} from './certificate.ts';
import { commitmentOf } from './draw-key.ts';
import { precisionOf } from './plan-precision.ts';
import { stratumKey, type StratumOf } from './stratum-key.ts';

/** What is known of one stratum of a frame that is drawn. */
export type DrawnOf = StratumOf & {
  readonly framed: number;
  readonly planned: number;
  /** Standard deviation that the plan expected, on the organisation's scale. */
  readonly deviation: number;
  readonly sample: number;
  readonly kept: number;
  readonly reserve: number;
  readonly sampleHash: string;
  readonly reserveHash: string;
  /** By the volumes; null when nobody recorded them. */
  readonly received: number | null;
  /** Evaluations submitted of the sample. */
  readonly achieved: number;
};

/** Everything a certificate rests on. */
export type CertificateGround = Pick<
  Certificate,
  'at' | 'organisation' | 'wave' | 'batch' | 'party' | 'frame'
> & {
  readonly plan: CertifiedPlan;
  readonly seed: {
    readonly brandString: string;
    readonly partyString: string;
    readonly partyStringAt: string;
    readonly disclosedAt: string | null;
  };
  readonly draw: Certificate['draw'];
  readonly strata: readonly DrawnOf[];
  readonly replacements: readonly CertifiedReplacement[];
  /** By platform, half of the interval of what was evaluated, on the organisation's scale. */
  readonly margins: ReadonlyMap<string, number | null>;
  /** By platform, contacts that the provider itself listened to. */
  readonly providerCounts: ReadonlyMap<string, number>;
};

/** Who reads it: seeds are for the quality team until they are disclosed, ids of contacts for it alone. */
export type CertificateReader = 'quality-team' | 'others';

/** The certificate of representativeness of a frame that is drawn: the same for the API, the sheet and the pack. */
export function certificateOf(ground: CertificateGround, reader: CertificateReader): Certificate {
  const { at, organisation, wave, batch, party, frame, plan } = ground;
  const seesSeeds = reader === 'quality-team' || ground.seed.disclosedAt !== null;
  const content = {
    version: 1,
    ...{ at, organisation, wave, batch, party, frame, plan },
    seed: seedFor(ground.seed, seesSeeds),
    draw: drawFor(ground.draw, seesSeeds),
    strata: ground.strata.map((stratum) => certifiedStratum(stratum, ground.replacements)),
    platforms: platformsOf(ground),
    replacements: ground.replacements.map((one) => (reader === 'quality-team' ? one : withoutIds(one))),
    redraw: { strata: ground.strata.map(redrawStratum) },
  } as const satisfies Omit<Certificate, 'contentHash'>;
  return { ...content, contentHash: snapshotHash(content satisfies Json) };
}

function seedFor(seed: CertificateGround['seed'], isSeen: boolean): Certificate['seed'] {
  const { brandString, partyString, partyStringAt, disclosedAt } = seed;
  return {
    commitment: commitmentOf(brandString),
    brandString: isSeen ? brandString : null,
    partyString: isSeen ? partyString : null,
    partyStringAt,
    disclosedAt,
  };
}

const drawFor = (draw: Certificate['draw'], isSeen: boolean): Certificate['draw'] => ({
  ...draw,
  earlier: draw.earlier.map((one) => ({ ...one, seed: isSeen ? one.seed : null })),
});

function certifiedStratum(stratum: DrawnOf, replacements: readonly CertifiedReplacement[]): CertifiedStratum {
  const { platform, channel, direction, received, framed, planned, sample, kept, reserve, achieved } =
    stratum;
  const own = replacements.filter((one) => stratumKey(one) === stratumKey(stratum));
  const used = own.filter(({ by }) => by !== null).length;
  return {
    ...{ platform, channel, direction, received, framed, planned, sample, kept, reserve, achieved },
    capture: received === null || received === 0 ? null : framed / received,
    replaced: own.length,
    empty: own.length - used,
    left: reserve - used,
  };
}

function platformsOf({
  strata,
  plan,
  margins,
  providerCounts,
}: CertificateGround): readonly CertifiedPlatform[] {
  const platforms = [...new Set(strata.map(({ platform }) => platform))];
  return platforms.map((platform) => {
    const own = strata.filter((stratum) => stratum.platform === platform);
    const achieved = total(own.map((stratum) => stratum.achieved));
    const providerCount = providerCounts.get(platform) ?? null;
    const coverage = providerCount === null || providerCount === 0 ? null : achieved / providerCount;
    return {
      ...{ platform, achieved, providerCount, coverage },
      sample: total(own.map(({ sample }) => sample)),
      marginPlanned: precisionOf(own.map(toPart), plan.confidence).margin,
      margin: margins.get(platform) ?? null,
      isBelowProvider: coverage !== null && coverage < 1,
    };
  });
}

/** A volume below what the frame holds cannot be: it is at least that. */
const toPart = ({ received, framed, sample, deviation }: DrawnOf) => ({
  received: Math.max(received ?? 0, framed),
  n: sample,
  variance: deviation ** 2,
});

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const withoutIds = (one: CertifiedReplacement): CertifiedReplacement => {
  const { platform, channel, direction, rank, by, reason, at } = one;
  return { platform, channel, direction, rank, by, reason, at };
};

/** Contacts kept from an earlier draw come from another seed: they are not drawn again. */
const redrawStratum = (stratum: DrawnOf): RedrawStratum => {
  const { platform, channel, direction, sample, kept, reserve, sampleHash, reserveHash } = stratum;
  return { platform, channel, direction, n: sample - kept, reserve, sampleHash, reserveHash };
};
