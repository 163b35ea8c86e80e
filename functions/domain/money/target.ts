import type { ChannelFilter } from '../channel.ts';

/** What a contract, or the brand itself, promises of an indicator from a day on. */
export type Target = {
  /** Code of a platform, a provider or a country, or `*`. */
  readonly entity: string;
  /** As `readTargetIndicator` writes it. */
  readonly indicator: string;
  readonly channel: ChannelFilter;
  readonly fromDay: string;
  /** Null: until another begins. */
  readonly toDay: string | null;
  /** In the unit of the indicator: shares are in [0,1]. */
  readonly target: number;
  /** How far beyond or short of the target counts once; null: being there or not counts once. */
  readonly step: number | null;
  /** In the organisation's currency, for each step beyond, and each step short. */
  readonly bonus: number | null;
  readonly malus: number | null;
  /** The most that one quarter pays or takes; null for no limit. */
  readonly cap: number | null;
};

/** Whether something is paid or taken by it. */
export const paysSomething = ({ bonus, malus }: Pick<Target, 'bonus' | 'malus'>): boolean =>
  bonus !== null || malus !== null;
