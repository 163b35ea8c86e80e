import type { ChannelFilter } from '#domain/channel';
import type { ReportId } from '#domain/reports/report';

/** What the cells of a report's sheet start with: what a person may change in it afterwards. */
export type ReportSubject = {
  /** A quarter (`2026-Q4`) or the code of a wave. */
  readonly quarter: string;
  /** Empty: the wave's, when it has only one. */
  readonly channel: ChannelFilter;
  /** Empty: the whole score. */
  readonly part: string;
  /** Empty: every platform that this person sees. */
  readonly platform: string;
};

/** A report and what it is about. */
export type ReportAsked = ReportSubject & { readonly report: ReportId };
