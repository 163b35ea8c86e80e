import type { RequestUnits } from './request-units.ts';

/** What an activity asks of the system; averages, so they need not be whole. */
export type MeasuredUse = RequestUnits & {
  readonly requests: number;
  /** Of the answers, before compression. */
  readonly answerBytes: number;
};

/**
 * Measured over the real handlers by test/integration/infra/aws/measured-use.test.ts, which fails when the product has
 * moved away by more than a fifth and then says the new figures.
 */
export const measured = {
  /** The pane and a sheet of 100 rows, in the morning. */
  opening: { requests: 3, calls: 14, readUnits: 134, writeUnits: 0, tableBytes: 0, answerBytes: 76800 },
  /** A workbook that is open asks whether it may exchange rows, and whether figures moved. */
  minute: { requests: 2, calls: 5, readUnits: 7, writeUnits: 1, tableBytes: 0, answerBytes: 97 },
  /** One of 100 taken as the sample from a log. */
  importedContact: {
    requests: 0.01,
    calls: 0.22,
    readUnits: 2.15,
    writeUnits: 6.52,
    tableBytes: 988,
    answerBytes: 0.36,
  },
  /** A list of 80 contacts becomes a frame, is frozen and drawn. */
  batch: { requests: 7, calls: 84, readUnits: 111, writeUnits: 162, tableBytes: 17000, answerBytes: 2780 },
  /** 20 recordings sent together. */
  recording: {
    requests: 2,
    calls: 18,
    readUnits: 234,
    writeUnits: 144,
    tableBytes: 15400,
    answerBytes: 25000,
  },
  /** One row sent, and what changed since taken. */
  evaluation: {
    requests: 2.05,
    calls: 18.4,
    readUnits: 28.3,
    writeUnits: 14,
    tableBytes: 783,
    answerBytes: 5900,
  },
  /** A link to a recording. */
  hearing: { requests: 1, calls: 6, readUnits: 9, writeUnits: 10, tableBytes: 1380, answerBytes: 651 },
  /** 13 formulas of a workbook, of which nothing moved. */
  refresh: { requests: 1, calls: 21, readUnits: 30, writeUnits: 0, tableBytes: 0, answerBytes: 6760 },
  /** Besides, of each evaluation of a platform and quarter that is computed again. */
  recomputedRow: {
    requests: 0,
    calls: 0.59,
    readUnits: 0.64,
    writeUnits: 0.43,
    tableBytes: 0,
    answerBytes: 0,
  },
  /** Of each of 100 evaluations whose wave closes. */
  closedEvaluation: {
    requests: 0.03,
    calls: 0.44,
    readUnits: 2.24,
    writeUnits: 1.1,
    tableBytes: 15.8,
    answerBytes: 23.1,
  },
  /** What runs by itself, one organisation. */
  hourly: { requests: 0, calls: 6, readUnits: 6, writeUnits: 0, tableBytes: 0, answerBytes: 0 },
  daily: { requests: 0, calls: 52, readUnits: 73, writeUnits: 10, tableBytes: 767, answerBytes: 0 },
} as const satisfies Readonly<Record<string, MeasuredUse>>;

export type Activity = keyof typeof measured;

const isActivity = (name: string): name is Activity => name in measured;
export const activities: readonly Activity[] = Object.keys(measured).filter(isActivity);
