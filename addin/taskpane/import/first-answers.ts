import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { channels } from '#domain/channel';
import type { FileAnswers } from '../../workbook/import/read-contacts.ts';
import type { RecognisedFile } from '../../workbook/import/recognise-columns.ts';

/** What is proposed before the person answers: the wave's first platform and channel, and its clock. */
export function firstAnswers(file: RecognisedFile, wave: WaveView, overview: Overview): FileAnswers {
  const platforms = overview.platforms.filter(({ code }) => wave.platforms.includes(code));
  return {
    platform: platforms[0]?.code ?? '',
    channel: channels.find((channel) => wave.grids[channel] !== undefined) ?? 'phone',
    direction: 'in',
    timeZone: file.utc ? 'UTC' : wave.timeZone,
    platforms,
  };
}
