import type { Columns } from '../../workbook/import/found-table.ts';
import type { WholeFile } from '../../workbook/import/place-contacts.ts';
import { channels, directions, type Channel } from '#domain/channel';

export type Asked = keyof WholeFile;
/** In the order in which they are asked. */
export const asked = ['platform', 'channel', 'direction'] as const satisfies readonly Asked[];

/** What the person said; `open` is what they still have to say. */
export type Answers = WholeFile & { readonly open: readonly Asked[] };

/** What may be answered for a whole file. */
export type Choices = { readonly platforms: readonly string[]; readonly channels: readonly Channel[] };

/** Nothing is guessed where there is a choice: a chat imported as a call stays one. */
export function firstAnswers({ platforms, channels: used }: Choices): Answers {
  const choices = { platform: platforms.length, channel: used.length, direction: directions.length };
  return {
    platform: platforms[0] ?? '',
    channel: used[0] ?? 'phone',
    direction: 'in',
    open: asked.filter((field) => choices[field] > 1),
  };
}

/** What is still to be said of a file with these columns. */
export const openOf = ({ open }: Answers, columns: Columns): readonly Asked[] =>
  open.filter((field) => columns[field] === undefined);

export function answered(answers: Answers, field: Asked, said: string): Answers {
  const open = answers.open.filter((one) => one !== field);
  switch (field) {
    case 'platform':
      return { ...answers, open, platform: said };
    case 'channel':
      return { ...answers, open, channel: channels.find((channel) => channel === said) ?? answers.channel };
    case 'direction':
      return { ...answers, open, direction: said === 'out' ? 'out' : 'in' };
  }
}
