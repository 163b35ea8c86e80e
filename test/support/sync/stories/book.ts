import { ApiFailure } from '../../../../addin/api/api-failure.ts';
import { createClient } from '../../../../addin/api/client.ts';
import { evaluationRemote } from '../../../../addin/workbook/evaluation/evaluation-remote.ts';
import { evaluationSpecification } from '../../../../addin/workbook/evaluation/evaluation-specification.ts';
import type { SheetReport } from '../../../../addin/workbook/sync/sheet-report.ts';
import { statusText } from '../../../../addin/workbook/sync/status-text.ts';
import { Synchroniser } from '../../../../addin/workbook/sync/synchroniser.ts';
import { ExcelDied, type ExcelFile } from './excel-file.ts';
import { Connection } from './line.ts';
import { shortGrid } from './short-grid.ts';
import { evaluators, isManager, ORGANISATION } from './story-wave.ts';
import type { Trouble, Wire } from './wire.ts';

type Cast = { readonly wire: Wire; readonly wave: string; readonly turn: (book: string) => Promise<void> };
let keys = 0;

/** A workbook open in somebody's Excel: the real engine between a file and the real API. */
export class Book {
  readonly name: string;
  readonly file: ExcelFile;
  readonly #cast: Cast;
  #person: string;
  language: 'fr' | 'en' = 'fr';
  #engine: Synchroniser | undefined;
  #connection: Connection | undefined;
  /** Somebody else types in it too. */
  shared = false;

  constructor(name: string, cast: Cast, { file, person }: { file: ExcelFile; person: string }) {
    this.name = name;
    this.#cast = cast;
    this.file = file;
    this.#person = person;
  }

  get person(): string {
    return this.#person;
  }

  /** Closes the workbook: what is in no file is forgotten. */
  close(): void {
    this.file.close();
    this.#engine = undefined;
    this.shared = false;
  }

  /** The next opening is this person's. */
  handTo(person: string): void {
    this.close();
    this.#person = person;
  }

  /** Does something with the engine, opening the workbook first if needed. What only the network failed is no failure. */
  async act(
    work: (engine: Synchroniser) => Promise<SheetReport>,
    troubles: readonly Trouble[] = [],
  ): Promise<SheetReport | undefined> {
    try {
      const engine = await this.engine();
      this.#connection?.expect(troubles);
      return await work(engine).catch((failure: unknown) => this.#afterFailure(engine, failure));
    } catch (failure) {
      // Whatever comes after Excel died is of nobody.
      if (!(failure instanceof ExcelDied) && this.#engine !== undefined) throw failure;
      this.close();
      return undefined;
    } finally {
      this.#connection?.expect([]);
      this.file.death = undefined;
    }
  }

  /** As the pane does: what is left to send is said at once. */
  async #afterFailure(engine: Synchroniser, failure: unknown): Promise<undefined> {
    if (!(failure instanceof ApiFailure)) throw failure;
    await engine.refresh();
    return undefined;
  }

  async engine(): Promise<Synchroniser> {
    if (this.#engine !== undefined) return this.#engine;
    const engine = this.#open();
    this.#engine = engine;
    await engine.workedBy(this.#person);
    return engine;
  }

  #open(): Synchroniser {
    const { wire, wave, turn } = this.#cast;
    const [person, book] = [this.#person, this.name];
    this.#connection = new Connection(wire, {
      person,
      book,
      die: () => this.close(),
      turn: () => turn(book),
    });
    const { token, fetch } = this.#connection;
    const client = createClient({
      baseUrl: '/api',
      token,
      organisation: () => ORGANISATION,
      fetch,
      retryPausesMs: [0, 0],
    });
    const specification = evaluationSpecification({
      organisation: ORGANISATION,
      wave: { code: wave, timeZone: 'Europe/Paris' },
      grid: shortGrid,
      language: this.language,
      evaluators: isManager(person) ? evaluators : [],
    });
    return new Synchroniser({
      specification,
      sheet: this.file.open(),
      remote: evaluationRemote({ client, organisation: ORGANISATION, current: () => ORGANISATION, wave }),
      statusText: statusText(specification, this.language),
      newKey: () => `story-${wave}-${String((keys += 1)).padStart(6, '0')}`,
      now: () => '2026-11-22T10:00:00Z',
      onReport: () => undefined,
    });
  }
}
