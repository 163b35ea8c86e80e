import { channels, directions, type Channel, type Direction } from '#domain/channel';
import type { PlannedStratum } from '#domain/sampling/plan';
import { stratumKey } from '#domain/sampling/stratum-key';
import { languages, type Text } from '#domain/text';
import { channelNames, directionNames } from '../../../locales/sheets.ts';
import { cellText, plain } from '../../grid/cells/plain.ts';
import type { StratumColumn } from '../plan-columns.ts';
import type { PlanProblem } from '../plan-problem.ts';
import type { RawStratum } from '../raw-plan.ts';
import { readNumber, type NumberRule } from './read-number.ts';

/** What strata of a wave may be of. */
export type PlanWave = { readonly platforms: readonly string[]; readonly channels: readonly Channel[] };

/** A stratum and the row it was read from. */
export type ReadStratum = { readonly row: number; readonly stratum: PlannedStratum };

export type ReadStrata = {
  readonly strata: readonly ReadStratum[];
  readonly problems: readonly PlanProblem[];
};

/** As many as the server takes. */
const MOST_STRATA = 1080;
const forecastRule: NumberRule = { least: 0, most: 1e9, isWhole: true };
const deviationRule: NumberRule = { least: 0, most: 1000, isWhole: false, isAbove: true };

/** The strata of a plan; blank rows are none, and a row with a problem is not read. */
export function readStrata(rows: readonly RawStratum[], wave: PlanWave): ReadStrata {
  const problems: PlanProblem[] = [];
  const strata: ReadStratum[] = [];
  const seen = new Set<string>();
  for (const [row, cells] of rows.entries()) {
    if (typedColumns.every((column) => cellText(cells[column]) === '')) continue;
    const read = readStratum(cells, wave);
    const key = read.stratum === undefined ? undefined : stratumKey(read.stratum);
    const own = read.wrong.map(({ column, ...wrong }) => ({ place: placeAt(row, column), ...wrong }));
    if (key !== undefined && seen.has(key))
      own.push({
        place: placeAt(row, 'platform'),
        code: 'twice',
        value: cellText(cells.platform),
      });
    if (key !== undefined) seen.add(key);
    problems.push(...own);
    if (read.stratum !== undefined && own.length === 0) strata.push({ row, stratum: read.stratum });
  }
  const [beyond] = strata.slice(MOST_STRATA);
  if (beyond !== undefined)
    problems.push({
      place: placeAt(beyond.row, 'platform'),
      code: 'too-many-strata',
      value: String(strata.length),
    });
  return { strata, problems };
}

const typedColumns = ['platform', 'channel', 'direction', 'forecast', 'deviation'] as const;
const placeAt = (row: number, column: StratumColumn) => ({ table: 'strata', row, column }) as const;

type Wrong = Omit<PlanProblem, 'place'> & { readonly column: StratumColumn };

function readStratum(
  cells: RawStratum,
  wave: PlanWave,
): { readonly stratum: PlannedStratum | undefined; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = [];
  const refuse = (column: StratumColumn, code: PlanProblem['code']): void => {
    wrong.push({ column, code, value: cellText(cells[column]) });
  };
  const number = (column: 'forecast' | 'deviation', rule: NumberRule): number | null => {
    const read = readNumber(cells[column], rule);
    if (read.kind === 'wrong') wrong.push({ column, ...read.problem });
    return read.kind === 'number' ? read.value : null;
  };
  const typed = plain(cellText(cells.platform));
  const platform = wave.platforms.find((code) => plain(code) === typed);
  const channel = wordOf<Channel>(channels, channelNames, cells.channel);
  const direction = wordOf<Direction>(directions, directionNames, cells.direction);
  if (platform === undefined) refuse('platform', 'unknown-platform');
  if (channel === undefined) refuse('channel', 'unknown-channel');
  else if (!wave.channels.includes(channel)) refuse('channel', 'channel-without-grid');
  if (direction === undefined) refuse('direction', 'unknown-direction');
  const forecast = number('forecast', forecastRule) ?? 0;
  const deviation = number('deviation', deviationRule);
  const isKnown = platform !== undefined && channel !== undefined && direction !== undefined;
  return { stratum: isKnown ? { platform, channel, direction, forecast, deviation } : undefined, wrong };
}

/** What a word stands for, in either language; capitals and accents aside. */
function wordOf<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, Text>>,
  cell: RawStratum['channel'],
): Value | undefined {
  const typed = plain(cellText(cell));
  return values.find((value) =>
    [value, ...languages.map((language) => names[value][language])].some((word) => plain(word) === typed),
  );
}
