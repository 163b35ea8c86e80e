import { applyResult } from '../../../../../addin/workbook/sync/apply-result.ts';
import { receivedRow } from '../../../../../addin/workbook/sync/sheet-state.ts';
import type { SheetColumn } from '../../../../../addin/workbook/sync/specification.ts';

const one: SheetColumn = {
  id: 'one',
  title: { fr: 'Un', en: 'One' },
  access: 'editable',
  toField: (cell) => (cell === '' ? null : String(cell)),
  toCell: (field) => field ?? '',
  look: { width: 10 },
};
const change = { key: 'r1', base: 3, changes: { one: { from: '4', to: '7' } } };

const after = (revision: number) => {
  const row = { key: 'r1', revision, fields: { one: '7' } };
  const result = { key: 'r1', row, conflicts: [], refusals: [] };
  return applyResult([one], receivedRow(3, { one: '4' }), { one: '7' }, { change, result, push: 'p1' }).state;
};

test('what a push changed can be taken back', () => {
  expect(after(4)).toMatchObject({
    sent: true,
    base: { one: '7' },
    pushed: { push: 'p1', before: { one: '4' } },
  });
});

test('a push of what the server had already has nothing to take back', () => {
  expect(after(3)).toMatchObject({ sent: true, base: { one: '7' }, pushed: null });
});
