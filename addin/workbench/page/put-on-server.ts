import { saveWorkbook } from '../model/save-workbook.ts';
import { shareBook } from '../shared/books-server.ts';
import type { Bench } from './bench.ts';

/** Puts the workbook shown on the server, once nothing is being typed into it; returns its id there. */
export async function putOnServer(bench: Bench): Promise<string | undefined> {
  await new Promise<void>((resolve) => {
    const stop = bench.grid.onChange(() => !bench.grid.session && done());
    const done = () => {
      stop();
      resolve();
    };
    if (!bench.grid.session) done();
  });
  return shareBook(bench.bookName, saveWorkbook(bench.workbook));
}
