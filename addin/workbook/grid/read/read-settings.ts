import { channels, type Channel } from '#domain/channel';
import type { Grid } from '#domain/grid';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import { languages } from '#domain/text';
import { settingTitles } from '../../../locales/grid-sheet.ts';
import { channelWords, modelWords } from '../../../locales/grid-words.ts';
import type { CellValue } from '../../sync/cell-value.ts';
import { valueOfWord } from '../cells/closed-words.ts';
import { cellText, plain } from '../cells/plain.ts';
import { settingNames, type SettingName } from '../draft-columns.ts';
import type { DraftProblemCode } from '../draft-problem.ts';
import type { RawSetting } from '../raw-draft.ts';
import type { FoundProblems } from './found-problems.ts';
import { bothLanguages } from './read-criterion.ts';

export type Settings = Pick<Grid, 'title' | 'model' | 'channels' | 'minimumAppliedWeight' | 'bonusCap'>;

type Found = { readonly row: number; readonly cell: CellValue };

/** What is said of the whole grid; a row that is gone or blank has its usual value. */
export function readSettings(rows: readonly RawSetting[], problems: FoundProblems): Settings {
  const found = new Map<SettingName, Found>();
  for (const [row, { label, value }] of rows.entries()) {
    const name = nameOf(cellText(label));
    if (name !== undefined) found.set(name, { row, cell: value });
  }
  const refuse = (name: SettingName, code: DraftProblemCode, detail = ''): void => {
    const { row, cell } = found.get(name) ?? { row: 0, cell: '' };
    problems.note({ table: 'settings', row, column: 'value' }, code, { value: cellText(cell), detail });
  };
  const text = (name: SettingName): string => cellText(found.get(name)?.cell);
  const title = bothLanguages(text('title-fr'), text('title-en'));
  if (title.fr === '') refuse('title-fr', 'missing-title');
  const share = (name: SettingName, otherwise: number): number => {
    const value = shareOf(found.get(name)?.cell ?? '', otherwise);
    if (value === undefined) refuse(name, 'not-a-number');
    return value ?? otherwise;
  };
  const model = text('model') === '' ? 'weights' : valueOfWord(modelWords, text('model'));
  if (model === undefined) refuse('model', 'not-a-word');
  return {
    title,
    model: model ?? 'weights',
    channels: channelsOf(text('channels'), refuse),
    minimumAppliedWeight: share('minimum-applied-weight', 0.5),
    bonusCap: share('bonus-cap', 1),
  };
}

const nameOf = (label: string): SettingName | undefined =>
  settingNames.find((name) =>
    languages.some((language) => plain(settingTitles[name][language]) === plain(label)),
  );

/** `50 %`, `50` and `0,5` are one share; 1 is all of it. */
function shareOf(cell: CellValue, otherwise: number): number | undefined {
  const text = cellText(cell);
  if (text === '') return otherwise;
  const value = typeof cell === 'number' ? cell : parseDecimal(text.replace(/\s*%$/, ''));
  if (value === undefined) return undefined;
  const percent = text.endsWith('%') || value > 2;
  return percent ? Number((value / 100).toPrecision(15)) : value;
}

function channelsOf(
  text: string,
  refuse: (name: SettingName, code: DraftProblemCode, detail?: string) => void,
): readonly Channel[] {
  const pieces = text.split(/[;,\n]/).flatMap((piece) => (piece.trim() === '' ? [] : [piece.trim()]));
  const known = new Set<Channel>();
  for (const piece of pieces) {
    const channel = valueOfWord(channelWords, piece);
    if (channel === undefined) refuse('channels', 'not-a-word', piece);
    else known.add(channel);
  }
  if (pieces.length === 0) refuse('channels', 'missing-channel');
  return channels.filter((channel) => known.has(channel));
}
