import type { ReportAsk } from '#contract/figure';
import type { Report } from '#domain/reports/report';
import type { Wave } from '#domain/wave';
import type { AskRefusal } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import type { Session } from '../session.ts';

/** What every report is made from. */
export type ReportSource = {
  readonly session: Session;
  readonly register: Register;
  readonly wave: Wave;
  readonly ask: ReportAsk;
};

export type MadeReport = {
  readonly report: Report;
  /** The other waves it rests on. */
  readonly waves: readonly string[];
  /** ISO instant. */
  readonly asOf: string;
};

export type ReportMaker = (source: ReportSource) => Promise<MadeReport | AskRefusal>;

export const isRefusal = (made: object): made is AskRefusal => 'answer' in made;
