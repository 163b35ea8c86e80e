import type { IneligibleReason } from './ineligible.ts';
import type { Plan } from './plan.ts';
import type { ReplacementReason } from './replacement-reason.ts';
import type { StratumOf } from './stratum-key.ts';

/** What the draw of one stratum is made again from, and what it must give. */
export type RedrawStratum = StratumOf & {
  /** Contacts of the sample: the first so many keys. */
  readonly n: number;
  /** Contacts of the reserve: the next ones. */
  readonly reserve: number;
  /** SHA-256 of the ids of the sample in the order of their ranks, one a line (LF). */
  readonly sampleHash: string;
  readonly reserveHash: string;
};

/** How a stratum stands, from what was received to what was evaluated. */
export type CertifiedStratum = StratumOf & {
  /** By the recorded volumes; null when nobody recorded them. */
  readonly received: number | null;
  /** Contacts of the frame. */
  readonly framed: number;
  /** framed ÷ received; null without volumes. */
  readonly capture: number | null;
  /** Of the whole wave, by the plan at the draw. */
  readonly planned: number;
  /** Places of the sample. */
  readonly sample: number;
  /** Of them, those held by contacts of an earlier draw whose evaluation had begun. */
  readonly kept: number;
  readonly reserve: number;
  readonly replaced: number;
  /** Places of the sample that nobody could take: the reserve was exhausted. */
  readonly empty: number;
  /** Contacts of the reserve that are left. */
  readonly left: number;
  /** Evaluations submitted. */
  readonly achieved: number;
};

export type CertifiedPlatform = {
  readonly platform: string;
  readonly sample: number;
  readonly achieved: number;
  /** Half of the interval that the sample promises, from the plan's deviations; null when nothing can be promised. */
  readonly marginPlanned: number | null;
  /** Half of the interval of what was evaluated; null while that is too little. */
  readonly margin: number | null;
  /** Contacts that the provider itself listened to in the same period; null when nobody said. */
  readonly providerCount: number | null;
  /** achieved ÷ providerCount. */
  readonly coverage: number | null;
  /** Coverage below 1: the provider knows more of it than the brand. */
  readonly isBelowProvider: boolean;
};

/** A contact that left the sample and who took its place. Ids are for the quality team only. */
export type CertifiedReplacement = StratumOf & {
  readonly rank: number;
  /** Of the one that took its place; null when the reserve was exhausted. */
  readonly by: number | null;
  readonly reason: ReplacementReason;
  readonly at: string;
  readonly contact?: string | undefined;
  readonly replacement?: string | undefined;
};

/** A draw that another one replaced. */
export type EarlierDraw = {
  readonly revision: number;
  readonly drawnAt: string;
  /** Null to whoever may not see it yet. */
  readonly seed: string | null;
  /** When and why it was given up. */
  readonly at: string;
  readonly reason: string;
};

/** What the plan said. */
export type CertifiedPlan = Omit<Plan, 'strata' | 'doubleShare' | 'minutes'>;

/** The certificate of representativeness of one batch and party. */
export type Certificate = {
  /** Of this form; raised when a reader must know of a change. */
  readonly version: 1;
  /** ISO instant at which it was made. */
  readonly at: string;
  readonly organisation: string;
  readonly wave: {
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly timeZone: string;
  };
  readonly batch: { readonly period: string; readonly from: string; readonly to: string };
  readonly party: { readonly code: string; readonly name: string };
  readonly frame: {
    /** `LC_ALL=C sort -u | sha256sum` over lines platform, TAB, id. */
    readonly hash: string;
    readonly frozenAt: string;
    readonly contacts: number;
    /** Left out before the draw. */
    readonly ineligible: readonly { readonly reason: IneligibleReason; readonly contacts: number }[];
    /** Contacts by whether their callers were told of the recording, and how they are. */
    readonly notice: { readonly yes: number; readonly unknown: number; readonly how: string };
  };
  /** As it was when the frame was drawn. */
  readonly plan: CertifiedPlan;
  readonly seed: {
    /** SHA-256 of the brand's string, said at the freeze. */
    readonly commitment: string;
    /** Null to whoever may not see them yet. */
    readonly brandString: string | null;
    readonly partyString: string | null;
    readonly partyStringAt: string | null;
    readonly disclosedAt: string | null;
  };
  readonly draw: {
    /** 1 for a draw that was never made again. */
    readonly revision: number;
    readonly at: string;
    readonly earlier: readonly EarlierDraw[];
  };
  readonly strata: readonly CertifiedStratum[];
  readonly platforms: readonly CertifiedPlatform[];
  readonly replacements: readonly CertifiedReplacement[];
  readonly redraw: { readonly strata: readonly RedrawStratum[] };
  /** SHA-256 of everything else said here, as RFC 8785 writes JSON. */
  readonly contentHash: string;
};
