import fc from 'fast-check';
import { maxColumns } from '../../../../../addin/workbench/model/address.ts';
import type { Command } from '../../../../../addin/workbench/shared/command.ts';
import { crossed } from '../../../../../addin/workbench/shared/crossed.ts';
import { placeAt } from '../../../../../addin/workbench/shared/place.ts';
import { StateCells } from '../../../../../addin/workbench/shared/state-cells.ts';

const rows = (at: number, count: number): Command => ({
  sheetId: 's',
  axis: 'rows',
  at,
  count,
  from: 0,
  to: maxColumns - 1,
});

/** Twenty rows named by where they were, after those commands. */
function moved(commands: readonly Command[]): (number | undefined)[] {
  const cells = StateCells.of(
    Array.from({ length: 20 }, (_, row) => [
      row * maxColumns,
      { numberFormat: 'General', format: {}, value: row },
    ]),
  );
  for (const command of commands) cells.move(command);
  const places: (number | undefined)[] = [];
  for (const [key, { value }] of cells) places[placeAt(key).row] = Number(value);
  return Array.from(places);
}

const command = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([at, count, isInsertion]) => rows(at, isInsertion ? count : -count));
const commands = fc.array(command, { maxLength: 4 });

test('rows come to the same places whichever list of commands is done first', () => {
  fc.assert(
    fc.property(commands, commands, (mine, theirs) => {
      const { locals, remotes } = crossed(mine, theirs);

      expect(moved([...mine, ...remotes])).toEqual(moved([...theirs, ...locals]));
    }),
    { numRuns: 500 },
  );
});

test('rows inserted by somebody else inside rows deleted here stay', () => {
  expect(crossed([rows(2, -4)], [rows(4, 1)]).locals).toEqual([rows(2, -2), rows(3, -2)]);
});

test('rows deleted by both are deleted once', () => {
  expect(crossed([rows(2, -4)], [rows(4, -4)])).toEqual({ locals: [rows(2, -2)], remotes: [rows(2, -2)] });
});

test('a column inserted in a table goes along with rows inserted above it', () => {
  const column: Command = { sheetId: 's', axis: 'columns', at: 3, count: 1, from: 5, to: 9 };

  expect(crossed([column], [rows(2, 2)]).locals).toEqual([{ ...column, from: 7, to: 11 }]);
  expect(crossed([column], [{ ...rows(2, 2), sheetId: 'other' }]).locals).toEqual([column]);
});
