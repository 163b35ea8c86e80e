import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { channels } from '#domain/channel';
import type { FileAnswers } from '../../workbook/import/read-contacts.ts';
import type { RecognisedFile } from '../../workbook/import/recognise-columns.ts';

export type Asked = 'platform' | 'channel' | 'direction';
/** In the order in which they are asked. */
export const asked = ['platform', 'channel', 'direction'] as const;

/** What the person said; `open` is what they still have to say. */
export type Answers = FileAnswers & { readonly open: readonly Asked[] };

/** Nothing is guessed where the file and the wave leave a choice: a chat imported as a call stays one. */
export function firstAnswers(file: RecognisedFile, wave: WaveView, overview: Overview): Answers {
  const platforms = overview.platforms.filter(({ code }) => wave.platforms.includes(code));
  const used = channels.filter((channel) => wave.grids[channel] !== undefined);
  const choices = { platform: platforms.length, channel: used.length, direction: 2 };
  return {
    platform: platforms[0]?.code ?? '',
    channel: used[0] ?? 'phone',
    direction: 'in',
    timeZone: file.utc ? 'UTC' : wave.timeZone,
    platforms,
    open: asked.filter((field) => file.columns[field] === undefined && choices[field] > 1),
  };
}
