import type { AskAnswer } from '#contract/figure';
import { channelFilters } from '#domain/channel';
import type { Wave } from '#domain/wave';
import { readFigures } from '../figures/read-figures.ts';
import type { Session } from '../session.ts';

const HEADER = 'wave,revision,channel,platform,part,value,low,high,n,status,unit';

/** The figures of a closed wave, one line each, as its closing froze them. */
export async function figuresCsv(session: Session, { code, revision }: Wave): Promise<string> {
  const asks = channelFilters.map((channel) => ({ ask: 'table', period: code, channel }) as const);
  const { answers } = await readFigures(session, { asks });
  const lines = answers.flatMap((answer, index) =>
    linesOf(answer).map((line) => [code, revision, channelFilters[index] ?? '', ...line].map(cell).join(',')),
  );
  return [HEADER, ...lines, ''].join('\r\n');
}

type Cell = string | number | null;

function linesOf(answer: AskAnswer): readonly (readonly Cell[])[] {
  if (answer.answer !== 'table') return [];
  return answer.rows.flatMap(({ platform, figures }) =>
    figures.map(({ value, low, high, n, status, unit }, index) => {
      return [platform, answer.parts[index]?.id ?? '', value, low, high, n, status, unit];
    }),
  );
}

const cell = (value: Cell): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
