import { measuredProgressSchema, type MeasuredProgress } from '#contract/progress';
import type { RowWrite } from '../ports.ts';
import { platformScope, THEMES } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { storedTheme } from '../stored/theme.ts';
import { measureOf } from './measure.ts';
import { measureThemes, requireOfBaseline, type MeasuredTheme } from './measure-themes.ts';
import { readPlatformRows } from './read-platform-rows.ts';
import { stepRow } from './step-row.ts';
import { unitOf, type WaveMeasure } from './wave-measure.ts';
import { writeOver } from './write-over.ts';

export type Measuring = { readonly session: Session; readonly measuring: WaveMeasure };

/** What a wave says of the themes of one platform: of a closed one it is written, with a line of history for each step. */
export async function measurePlatform(around: Measuring, platform: string): Promise<MeasuredProgress> {
  const { session, measuring } = around;
  if (measuring.wave.state !== 'closed') return (await decide(around, platform)).answer;
  return session.store.ledger.commit({
    scope: platformScope(platform),
    idempotency: partOf(session, `themes ${platform}`),
    answer: measuredProgressSchema,
    decide: async () => {
      const { answer, writes } = await decide(around, platform);
      const audit = auditNote(session, 'measure-themes', { platform, rows: writes.length });
      return writes.length === 0 ? { answer } : { answer, commit: { writes, audit } };
    },
  });
}

type Decided = { readonly answer: MeasuredProgress; readonly writes: readonly RowWrite[] };

async function decide({ session, measuring }: Measuring, platform: string): Promise<Decided> {
  const rows = await readPlatformRows(session.store, { platform, prefix: THEMES }, storedTheme);
  const themes = rows.map(({ value }) => value);
  const measured = await measureThemes(measuring, themes);
  const answer = answerOf(measuring, measured);
  if (answer.isPreview) return { answer, writes: [] };
  const required = await requireOfBaseline(measuring, themes);
  const changed = [...measured.map(({ after }) => after), ...required];
  const writes = rows.flatMap(({ row, value }) =>
    writeOver(row, value, changed.find(({ theme }) => theme === value.theme) ?? value),
  );
  return { answer, writes: [...measured.flatMap((one) => stepOf(session, measuring, one)), ...writes] };
}

function answerOf({ wave, measurables }: WaveMeasure, measured: readonly MeasuredTheme[]): MeasuredProgress {
  return {
    isPreview: wave.state !== 'closed',
    improvements: measured.map(({ before, improvement }) => ({
      platform: before.platform,
      theme: before.theme,
      unit: unitOf(measureOf(measurables, before)),
      ...improvement,
    })),
    steps: measured
      .filter(({ before, after }) => before.state !== after.state)
      .map(({ before, after }) => ({
        platform: before.platform,
        theme: before.theme,
        before: before.state,
        after: after.state,
      })),
    ...{ themes: measured.length, actions: 0, procedures: 0 },
  };
}

function stepOf(
  session: Session,
  { wave, today }: WaveMeasure,
  { before, after, decisive: { value, low, high, n } }: MeasuredTheme,
): readonly RowWrite[] {
  if (before.state === after.state) return [];
  const { platform, theme } = before;
  const states = { before: before.state, after: after.state };
  const figures = { wave: wave.code, value, low, high, n };
  return [stepRow(session, { platform, theme, day: today, ...states, ...figures, by: session.member.name })];
}
