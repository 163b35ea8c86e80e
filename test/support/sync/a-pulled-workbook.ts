import { aColumn, aSpecification, Workbook } from './a-workbook.ts';
import { NaiveServer } from './naive-server.ts';

/** A read-only name and two columns to type in. */
export const namedSpecification = aSpecification([
  aColumn('name', 'read-only'),
  aColumn('one'),
  aColumn('two'),
]);

/** Three rows of a server, as they come into a workbook. */
export async function aPulledWorkbook(): Promise<{ server: NaiveServer; book: Workbook }> {
  const server = new NaiveServer();
  for (const key of ['r1', 'r2', 'r3']) server.add(key, { name: key.toUpperCase(), one: '4', two: null });
  const book = new Workbook(server, namedSpecification);
  await book.engine.pull();
  return { server, book };
}
