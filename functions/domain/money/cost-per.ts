import type { Counting } from '../activity/count-activity.ts';
import type { Span } from '../activity/span.ts';
import type { ChannelFilter } from '../channel.ts';
import type { Fraction } from '../fraction.ts';

/** What a cost is per: a contact handled, a case, a unit of revenue, or a contact of one reason. */
export type CostPer = 'contact' | 'case' | 'revenue' | { readonly reason: string };

/** A cost that is asked for; the span is a quarter, since ledgers are. */
export type CostQuestion = { readonly channel: ChannelFilter; readonly per: CostPer; readonly span: Span };

/** Both sides of a cost per something, at one platform. */
export type CostPart = {
  /** In smallest units of the organisation's currency. */
  readonly cost: bigint;
  /** What stands below the line; undefined when nobody counted it. */
  readonly below: Fraction | undefined;
  /** What it was counted in. */
  readonly countings: readonly Counting[];
  /** Of a reason: what was spent without any reason noted, in smallest units. */
  readonly unattributed?: bigint;
  /** Of a reason: contacts stood in for handling. */
  readonly isByContacts?: boolean;
};
