import type { Overview } from '#contract/organisation';
import { channels, type Channel } from '#domain/channel';
import { recordingStates, type RecordingState } from '#domain/recording';
import type { SelectedRow } from '../../workbook/sheets/synced-sheets.ts';

/** The evaluation that is listened to: where it is, and what its contact is. */
export type PlayerRow = {
  readonly sheet: string;
  readonly key: string;
  readonly wave: string;
  readonly timeZone: string;
  readonly contact: string;
  readonly channel: Channel | undefined;
  /** As the server last said it. */
  readonly recording: RecordingState;
  /** ISO instant; empty when unknown. */
  readonly end: string;
  /** What the cell of facts holds now. */
  readonly facts: string;
};

/** Undefined when the selected row is no evaluation that the server knows. */
export async function playerRow(
  { open, row }: SelectedRow,
  waves: Overview['waves'],
): Promise<PlayerRow | undefined> {
  const wave = open.waves === 'all' ? undefined : waves.find(({ code }) => code === open.waves[0]);
  const known = (await open.engine.agreed()).get(row.key)?.base;
  if (open.grid === undefined || wave === undefined || known === undefined) return undefined;
  const field = (id: string) => String(known[id] ?? '');
  return {
    sheet: open.id,
    key: row.key,
    wave: wave.code,
    timeZone: wave.timeZone,
    contact: field('contact'),
    channel: channels.find((one) => one === known['channel']),
    recording: recordingStates.find((one) => one === known['recording']) ?? 'none',
    end: field('listenBy'),
    facts: String(row.cells['facts'] ?? ''),
  };
}
