import type { Overview } from '#contract/organisation';
import { channels, type Channel } from '#domain/channel';
import { encodeEvaluationKey } from '#domain/evaluation-key';
import { recordingStates, type RecordingState } from '#domain/recording';
import type { FieldValue } from '#contract/row';
import type { Theme } from '#domain/theme';
import type { SelectedRow } from '../../workbook/sheets/synced-sheets.ts';
import { proposalsOf, themeOfSheet, type Proposal } from './proposals-of.ts';

/** The contact that is listened to, or read: which row it is of, and what is known of it. */
export type PlayerRow = {
  readonly sheet: string;
  readonly key: string;
  /** Of its evaluation, by which a recording is asked for. */
  readonly evaluation: string;
  readonly wave: string;
  readonly timeZone: string;
  readonly contact: string;
  readonly platform: string;
  readonly channel: Channel | undefined;
  /** As the server last said it. */
  readonly recording: RecordingState;
  /** ISO instant; empty when unknown. */
  readonly end: string;
  /** What the cell of facts holds now. */
  readonly facts: string;
  /** Where the row is one of a coding sheet. */
  readonly coding: CodingOfRow | undefined;
};

export type CodingOfRow = {
  readonly theme: Theme;
  readonly transcript: RecordingState;
  readonly proposals: readonly Proposal[];
};

type Known = Readonly<Record<string, FieldValue>>;

/** Undefined when the selected row is no contact that the server knows. */
export async function playerRow(
  { open, row }: SelectedRow,
  waves: Overview['waves'],
): Promise<PlayerRow | undefined> {
  const wave = open.waves === 'all' ? undefined : waves.find(({ code }) => code === open.waves[0]);
  const known = (await open.engine.agreed()).get(row.key)?.base;
  const theme = themeOfSheet(open.id);
  if (wave === undefined || known === undefined) return undefined;
  if (open.grid === undefined && theme === undefined) return undefined;
  return {
    ...contactOf(known),
    sheet: open.id,
    key: row.key,
    evaluation: theme === undefined ? row.key : standardOf(textIn(known, 'contact')),
    wave: wave.code,
    timeZone: wave.timeZone,
    facts: String(row.cells['facts'] ?? ''),
    coding: theme && { theme, transcript: stateIn(known, 'transcript'), proposals: proposalsOf(known) },
  };
}

const contactOf = (known: Known) => ({
  contact: textIn(known, 'contact'),
  platform: textIn(known, 'platform'),
  channel: channels.find((one) => one === known['channel']),
  recording: stateIn(known, 'recording'),
  end: textIn(known, 'listenBy'),
});

const standardOf = (contact: string): string =>
  encodeEvaluationKey({ contact, purpose: 'standard', slot: '' });

const textIn = (known: Known, field: string): string => String(known[field] ?? '');

const stateIn = (known: Known, field: string): RecordingState =>
  recordingStates.find((one) => one === known[field]) ?? 'none';
