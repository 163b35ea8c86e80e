import type { Channel } from './channel.ts';

/** planned → open → closed; reopening goes back to open with the next revision. */
export const waveStates = ['planned', 'open', 'closed'] as const;
export type WaveState = (typeof waveStates)[number];

export type Method = 'listening' | 'mystery-contact';

/** A wave (vague): one campaign of evaluations, usually a quarter's. */
export type Wave = {
  readonly code: string;
  /** `2026-Q4`; absent for a wave with free dates. */
  readonly quarter?: string | undefined;
  /** First and last day, inclusive, in the wave's time zone: `2026-10-01`. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly method: Method;
  readonly state: WaveState;
  /** 1 at first; raised by each reopening. */
  readonly revision: number;
  /** By channel, the grid used: `bq4@1.0.0`. */
  readonly grids: Readonly<Partial<Record<Channel, string>>>;
  readonly batches: readonly Batch[];
  /** Platforms evaluated in this wave. */
  readonly platforms: readonly string[];
  /** A reopened wave takes no new contacts. */
  readonly takesContacts: boolean;
  readonly snapshot?: SnapshotReference | undefined;
  /** The last one made for readers without rows; absent before the first. */
  readonly release?: ReleaseReference | undefined;
  /** What closes it, from when that is asked until it is closed. */
  readonly closing?: string | undefined;
};

/** A batch (lot): one frozen frame and one draw; its period is also the period of its volumes. */
export type Batch = {
  /** `2026-10` (month) or `2026-W41` (ISO week); of another period: `2026-10-01..2026-10-12`. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
};

/** What a closing froze: the figures of one revision, proved by their hash. */
export type SnapshotReference = {
  readonly revision: number;
  /** SHA-256, hex, over figures and certificate. */
  readonly contentHash: string;
  /** ISO instant. */
  readonly closedAt: string;
};

/** A release (publication): the figures that readers without rows have, proved by their hash. */
export type ReleaseReference = {
  /** 1 for the first of the wave. */
  readonly number: number;
  /** SHA-256, hex. */
  readonly contentHash: string;
  /** ISO instant. */
  readonly releasedAt: string;
  /** The first day of the next one, in the wave's time zone; absent when it was made by a closing. */
  readonly next?: string | undefined;
  readonly counts: ReleaseCounts;
};

/** How many figures a release gives, by what becomes of them. */
export type ReleaseCounts = {
  readonly released: number;
  /** With the value and date of an earlier release. */
  readonly repeated: number;
  readonly tooFew: number;
  readonly suppressed: number;
};
