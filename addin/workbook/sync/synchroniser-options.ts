import type { TextGuard } from './hold-back.ts';
import type { Remote } from './remote.ts';
import type { RowStatus } from './row-status.ts';
import type { SheetPort } from './sheet-port.ts';
import type { SheetReport } from './sheet-report.ts';
import type { SheetSpecification } from './specification.ts';

/** A sheet, the server of its rows, and what is said of them. */
export type SynchroniserOptions = {
  readonly specification: SheetSpecification;
  readonly sheet: SheetPort;
  readonly remote: Remote;
  /** Absent where nobody writes free texts. */
  readonly guard?: TextGuard;
  readonly statusText: (status: RowStatus) => string;
  readonly newKey: () => string;
  /** ISO instant. */
  readonly now: () => string;
  readonly onReport: (report: SheetReport) => void;
};
