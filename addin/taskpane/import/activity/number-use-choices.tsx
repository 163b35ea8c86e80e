import { activityImportTexts } from '../../../locales/activity-import.ts';
import { importTexts } from '../../../locales/import.ts';
import { kindOf, type ColumnUse, type NumberUse } from '../../../workbook/import/activity/column-use.ts';
import { freeColumns } from '../../../workbook/import/activity/guess-uses.ts';
import { guessShareUnit, guessUnit } from '../../../workbook/import/activity/guess-unit.ts';
import { durationUnits } from '../../../workbook/import/activity/read-duration.ts';
import { shareUnits } from '../../../workbook/import/activity/read-share.ts';
import type { FoundColumn, FoundTable } from '../../../workbook/import/found-table.ts';
import type { RawCell } from '../../../workbook/import/raw-table.ts';
import { readCount } from '../../../workbook/import/read-count.ts';
import { Choice } from '../../parts/choice.tsx';
import { usePane } from '../../pane-context.ts';
import type { OfColumn } from './column-use-choice.tsx';
import { NumberExample } from './number-example.tsx';

type NumberUseChoicesProps = OfColumn & { readonly table: FoundTable };

/** How the numbers of a column become sums: what they are, of which count, in which unit; with an example. */
export function NumberUseChoices({ column, table, samples, choice, rowIs }: NumberUseChoicesProps) {
  const { say } = usePane();
  const { place, heading } = column;
  const use = choice.uses.get(place);
  if (use === undefined || !isNumber(use)) return null;
  const set = (next: Partial<NumberUse>): void => choice.say(place, { ...use, ...next });
  const cells = samples.get(place) ?? [];
  const chooseHow = (said: string): void => {
    const how = said === 'average' || said === 'rate' ? said : 'sum';
    set({ how, unit: how === 'rate' ? guessShareUnit(cells) : guessUnit(heading, cells) });
  };
  const hows = howsOf(use, rowIs);
  const units = unitsOf(use, cells);
  return (
    <>
      {hows.length > 1 && (
        <Choice
          label={say(activityImportTexts.how(heading))}
          value={use.how}
          options={hows.map((how) => ({ value: how, label: say(activityImportTexts.hows[how]) }))}
          onChoose={chooseHow}
        />
      )}
      {use.how !== 'sum' && (
        <CountOf
          counts={countsBeside(table, samples, place)}
          {...{ column, use }}
          onChoose={(by) => set({ by })}
        />
      )}
      {units.length > 1 && (
        <Choice
          label={say(activityImportTexts.unit(heading))}
          value={use.unit}
          options={units.map((unit) => ({ value: unit, label: say(activityImportTexts.units[unit]) }))}
          onChoose={(said) => set({ unit: units.find((unit) => unit === said) ?? use.unit })}
        />
      )}
      <NumberExample use={use} cells={cells} />
      <UseHints heading={heading} use={use} />
    </>
  );
}

export const isNumber = (use: ColumnUse): use is NumberUse => use.how !== 'words' && use.how !== 'filled';

type UseHintsProps = { readonly heading: string; readonly use: NumberUse };

/** What the person has to know of a use, or still has to say. */
function UseHints({ heading, use }: UseHintsProps) {
  const { say } = usePane();
  return (
    <>
      {use.how === 'rate' && <p class="hint">{say(activityImportTexts.rateRounded)}</p>}
      {use.how !== 'sum' && use.by === undefined && (
        <p class="pending">{say(activityImportTexts.byToSay(heading))}</p>
      )}
    </>
  );
}

/** Counts are sums or rates, anything else sums or averages; of one contact, what they are. */
function howsOf({ feeds }: NumberUse, rowIs: OfColumn['rowIs']): readonly NumberUse['how'][] {
  if (rowIs === 'contact') return ['sum'];
  return kindOf(feeds) === 'count' ? ['sum', 'rate'] : ['sum', 'average'];
}

/** Nothing is asked of a column whose cells all say that they are percentages. */
function unitsOf({ how, feeds }: NumberUse, cells: readonly RawCell[]): readonly NumberUse['unit'][] {
  if (how === 'rate') return cells.every((cell) => String(cell).includes('%')) ? [] : shareUnits;
  return kindOf(feeds) === 'seconds' ? durationUnits : [];
}

/** The other columns of whole numbers. */
const countsBeside = (table: FoundTable, samples: OfColumn['samples'], own: number): readonly FoundColumn[] =>
  freeColumns(table).filter(({ place }) => {
    const cells = samples.get(place) ?? [];
    return place !== own && cells.some((cell) => readCount(cell) !== undefined);
  });

type CountOfProps = Pick<OfColumn, 'column'> & {
  readonly counts: readonly FoundColumn[];
  readonly use: NumberUse;
  readonly onChoose: (by: number | undefined) => void;
};

/** The column of the count that an average or a rate is of. */
function CountOf({ column, counts, use, onChoose }: CountOfProps) {
  const { say } = usePane();
  const options = counts.map(({ place, heading }) => ({ value: String(place), label: `× ${heading}` }));
  const toChoose = { value: '', label: `× ${say(importTexts.toChoose)}` };
  return (
    <Choice
      label={say(activityImportTexts.by(column.heading))}
      value={String(use.by ?? '')}
      options={use.by === undefined ? [toChoose, ...options] : options}
      onChoose={(said) => onChoose(said === '' ? undefined : Number(said))}
    />
  );
}
