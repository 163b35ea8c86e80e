import type { SheetPort } from '../../../../../addin/workbook/sync/sheet-port.ts';
import { aColumn, aSpecification, Workbook } from '../../../../support/sync/a-workbook.ts';
import { NaiveServer } from '../../../../support/sync/naive-server.ts';

test('what is nobody’s to change is shown again by any pull, whether or not its row changed, and costs no state', async () => {
  const server = new NaiveServer();
  for (const key of ['r1', 'r2']) server.add(key, { contact: key, one: '4' });
  const book = new Workbook(server, aSpecification([aColumn('contact', 'read-only'), aColumn('one')]));
  await book.engine.pull();
  Object.assign(book.sheet.row('r1'), { contact: 'typed over', one: '5' });
  const touched: unknown[] = [];
  const write: SheetPort['writeState'] = book.sheet.writeState;
  Object.assign(book.sheet, {
    writeState: (...[state, rows]: Parameters<SheetPort['writeState']>) => (
      touched.push([...(rows ?? [])]),
      write(state)
    ),
  });

  await book.engine.refresh();
  expect(book.sheet.row('r1')).toMatchObject({ contact: 'typed over' });
  await book.engine.pull();

  expect(book.sheet.row('r1')).toMatchObject({ contact: 'r1', one: '5' });
  expect(touched).toEqual([[]]);
});
