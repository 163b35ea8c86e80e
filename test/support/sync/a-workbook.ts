import type { TextGuard } from '../../../addin/workbook/sync/hold-back.ts';
import type { SheetReport } from '../../../addin/workbook/sync/sheet-report.ts';
import type { SheetColumn, SheetSpecification } from '../../../addin/workbook/sync/specification.ts';
import { Synchroniser } from '../../../addin/workbook/sync/synchroniser.ts';
import { MemorySheet } from './memory-sheet.ts';
import type { NaiveServer } from './naive-server.ts';

export const aColumn = (
  id: string,
  access: SheetColumn['access'] = 'editable',
  refuse?: SheetColumn['refuse'],
): SheetColumn => ({
  id,
  ...(refuse === undefined ? {} : { refuse }),
  title: { fr: `Titre ${id}`, en: `Title ${id}` },
  access,
  toField: (cell) => (cell === '' ? null : cell),
  toCell: (field) => field ?? '',
  look: { width: 60 },
});

export const aSpecification = (columns: readonly SheetColumn[]): SheetSpecification => ({
  id: 'test',
  sheetName: 'Test',
  tableName: 'Test',
  columns,
  accepts: () => true,
  compare: (one, other) => one.key.localeCompare(other.key),
});

/** `answer-lost`: the server did its part. `request-lost`: it never saw anything. */
export type Network = 'up' | 'answer-lost' | 'request-lost';

/** One person's workbook on a server: a sheet in memory and the engine over it. */
export class Workbook {
  readonly sheet = new MemorySheet();
  network: Network = 'up';
  reports: SheetReport[] = [];
  guard: TextGuard | undefined;
  readonly #server: NaiveServer;
  readonly #specification: SheetSpecification;
  readonly #name: string;
  #keys = 0;
  #engine: Synchroniser | undefined;

  constructor(server: NaiveServer, specification: SheetSpecification, name = 'a') {
    this.#server = server;
    this.#specification = specification;
    this.#name = name;
  }

  get engine(): Synchroniser {
    this.#engine ??= new Synchroniser({
      specification: this.#specification,
      sheet: this.sheet,
      remote: {
        pull: (cursor) => this.#exchange(() => this.#server.pull(cursor)),
        push: (rows, key) => this.#exchange(() => this.#server.push(rows, key)),
        forgotCursor: () => false,
        refusedWhole: () => false,
      },
      ...(this.guard === undefined ? {} : { guard: this.guard }),
      statusText: ({ status }) => status,
      newKey: () => `${this.#name}${(this.#keys += 1)}`,
      now: () => '2026-11-22T10:00:00Z',
      onReport: (report) => this.reports.push(report),
    });
    return this.#engine;
  }

  /** Closing Excel and opening the file again: only the sheet and the kept state remain. */
  reopen(): void {
    this.#engine = undefined;
  }

  #exchange<T>(act: () => T): Promise<T> {
    if (this.network === 'request-lost') return Promise.reject(new Error('offline'));
    const answer = act();
    return this.network === 'answer-lost' ? Promise.reject(new Error('timeout')) : Promise.resolve(answer);
  }
}
