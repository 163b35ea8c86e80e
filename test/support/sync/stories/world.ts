import type { SheetReport } from '../../../../addin/workbook/sync/sheet-report.ts';
import type { Synchroniser } from '../../../../addin/workbook/sync/synchroniser.ts';
import type { Client, TestApi } from '../../api.ts';
import { sendClosing } from '../../close-wave.ts';
import { Book } from './book.ts';
import {
  isExchange,
  isGesture,
  isOfFile,
  type Command,
  type Exchange,
  type FileCommand,
  type Gesture,
} from './commands.ts';
import { editable, meaningOf } from './entries.ts';
import { copied, ExcelFile, keysOf, type FileRow } from './excel-file.ts';
import { carryOut } from './gestures.ts';
import { Owed } from './owed.ts';
import { Seen } from './seen.ts';
import { ServerHistory } from './server-history.ts';
import { aStoryWave, names } from './story-wave.ts';
import { TakenBack } from './taken-back.ts';
import { Turns } from './turns.ts';
import { Wire } from './wire.ts';

const MOST_BOOKS = 8;
const HOUR_MS = 3_600_000;

/** A workbook with what the plain model knows of it. */
export type Watched = {
  readonly book: Book;
  owed: Owed;
  readonly seen: Seen;
  readonly takenBack: TakenBack;
  saved: Saved | undefined;
};
type Saved = { readonly file: ExcelFile; readonly owed: Owed };

const acts: Readonly<Record<Exchange['do'], (engine: Synchroniser) => Promise<SheetReport>>> = {
  push: (engine) => engine.push(),
  pull: (engine) => engine.pull(),
  'push-others': (engine) => engine.push('others'),
  withdraw: (engine) => engine.withdraw(),
  refresh: (engine) => engine.refresh(),
  'refresh-conflicts': (engine) => engine.refreshConflicts(),
  'restore-missing': (engine) => engine.restoreMissing(),
};

/** One wave, the people in it and their workbooks, over the real API. */
export class World {
  readonly books: Watched[] = [];
  readonly wire: Wire;
  readonly wave: string;
  readonly manager: Client;
  /** By key and field, whatever anybody typed or brought there by a gesture. */
  readonly typed = new Set<string>();
  readonly #api: TestApi;
  readonly #turns = new Turns();
  readonly people: readonly string[];

  private constructor(api: TestApi, manager: Client, { wave, people, history }: Stage) {
    this.#api = api;
    this.manager = manager;
    this.wave = wave;
    this.people = names.slice(0, people);
    this.wire = new Wire(api, history);
  }

  static async begin(api: TestApi, manager: Client, wave: string, people: number): Promise<World> {
    const history = new ServerHistory(await aStoryWave(manager, wave));
    const world = new World(api, manager, { wave, people, history });
    for (const person of world.people) world.#open(new ExcelFile(), person);
    for (const { book } of world.books) await book.act((engine) => engine.pull());
    world.look();
    return world;
  }

  get history(): ServerHistory {
    return this.wire.history;
  }

  #open(file: ExcelFile, person: string, from?: Watched): void {
    const name = `book-${this.books.length + 1}`;
    const cast = { wire: this.wire, wave: this.wave, turn: this.#turns.wait };
    const book = new Book(name, cast, { file, person });
    const seen = from?.seen.copy() ?? new Seen();
    this.books.push({
      book,
      owed: from?.owed.copy() ?? new Owed(),
      seen,
      takenBack: new TakenBack(),
      saved: undefined,
    });
  }

  at(index: number): Watched {
    return this.books[index % this.books.length]!;
  }

  async run(command: Command): Promise<void> {
    if (isGesture(command)) return this.gesture(this.at(command.book), command);
    if (isExchange(command)) await this.exchange(this.at(command.book), command);
    else if (isOfFile(command)) await this.#file(command);
    else await this.#other(command);
  }

  async #other(command: Exclude<Command, Gesture | Exchange | FileCommand>): Promise<void> {
    switch (command.do) {
      case 'choose':
        return this.choose(this.at(command.book), command.side, command.which);
      case 'replay':
        this.#api.clock.now += command.hours * HOUR_MS;
        return this.wire.replay(command.which);
      case 'together':
        return this.#together(command);
      case 'meanwhile':
        this.#meanwhile(command.gesture);
        return;
      case 'close-wave':
      case 'reopen-wave':
        return this.#wave(command.do);
    }
  }

  async gesture(watched: Watched, gesture: Gesture): Promise<void> {
    const { book } = watched;
    const touched = this.#hands(watched, gesture);
    if (gesture.do === 'others-type') book.shared = true;
    if (book.shared && touched.length > 0)
      await book.act((engine) => engine.typed(touched, gesture.do === 'others-type' ? 'others' : 'me'));
  }

  #hands({ book: { file }, owed, takenBack }: Watched, gesture: Gesture) {
    const before = copied(file.rows);
    const touched = carryOut(file, gesture);
    if (gesture.do === 'undo') {
      owed.giveUp(before, file);
      takenBack.undone(before, file);
    } else {
      owed.follow(before, file, this.history.now);
      takenBack.typed(before, file);
    }
    const rowsMoved = gesture.do === 'undo' || 'at' in gesture;
    for (const row of file.rows) {
      const isTyped = (field: string) =>
        touched.some(({ key, column }) => key === row['_key'] && column === field);
      this.#allow(row, rowsMoved ? editable : editable.filter(isTyped));
    }
    return touched;
  }

  #allow(row: FileRow, fields: readonly string[]): void {
    for (const key of keysOf(row))
      for (const field of fields)
        this.typed.add(`${key}/${field}/${String(meaningOf(field, row[field] ?? '') ?? '')}`);
  }

  async exchange(
    watched: Watched,
    { do: what, troubles, death }: Exchange,
  ): Promise<SheetReport | undefined> {
    const { book, owed, takenBack } = watched;
    book.file.death = death;
    const before = copied(book.file.rows);
    const report = await book.act(acts[what], troubles);
    takenBack.received(before, book.file);
    if (report === undefined || what === 'withdraw') takenBack.forget();
    if (what === 'withdraw') owed.giveUp(before, book.file);
    watched.seen.look(book.file, report);
    return report;
  }

  async choose(watched: Watched, side: 'mine' | 'theirs', which: number | 'all'): Promise<void> {
    const { book, owed, seen } = watched;
    const report = await book.act((engine) => engine.refresh());
    if (report === undefined) return;
    seen.look(book.file, report);
    const all = [...report.conflicts, ...report.undone];
    const chosen = which === 'all' ? all : all.filter((_, index) => index === which % all.length);
    const before = copied(book.file.rows);
    await book.act((engine) => engine.choose(chosen.map(({ key, field }) => ({ key, field, side }))));
    watched.takenBack.forget();
    if (side === 'theirs') owed.giveUp(before, book.file);
  }

  async #file(command: FileCommand) {
    const watched = this.at(command.book);
    const { book, owed, saved } = watched;
    watched.takenBack.forget();
    switch (command.do) {
      case 'save':
        watched.saved = { file: book.file.copy(), owed: owed.copy() };
        return;
      case 'revert':
        if (saved === undefined) return;
        book.close();
        book.file.becomes(saved.file);
        watched.owed = saved.owed.copy();
        return;
      case 'reopen':
        book.close();
        await book.act((engine) => engine.refresh());
        return;
      case 'language':
        book.close();
        book.language = book.language === 'fr' ? 'en' : 'fr';
        await book.act((engine) => engine.restate());
        return;
      case 'hand-over':
        book.handTo(this.people[command.person % this.people.length]!);
        await book.act((engine) => engine.refresh());
        return;
      case 'copy-file':
        if (this.books.length < MOST_BOOKS)
          this.#open(book.file.copy(), this.people[command.person % this.people.length]!, watched);
    }
  }

  async #together({ exchanges, order }: Extract<Command, { do: 'together' }>): Promise<void> {
    const works = new Map(exchanges.map((one) => [this.at(one.book), one]));
    await this.#turns.interleave(
      order,
      [...works].map(
        ([watched, one]) =>
          () =>
            this.exchange(watched, one),
      ),
    );
  }

  #meanwhile(gesture: Gesture): void {
    // Cells typed in the instant between reading and writing are Excel's to keep apart: rows only.
    if (gesture.do !== 'sort' && !('at' in gesture)) return;
    const watched = this.at(gesture.book);
    watched.book.file.meanwhile = () => this.#hands(watched, gesture);
  }

  async #wave(what: 'close-wave' | 'reopen-wave'): Promise<void> {
    const parameters = { wave: this.wave };
    if (what === 'close-wave') await sendClosing(this.#api, this.manager, this.wave);
    else await this.manager.send('reopenWave', { parameters, body: { reason: 'relecture' } });
  }

  look(): void {
    for (const { book, seen } of this.books) seen.look(book.file, undefined);
  }
}

type Stage = { readonly wave: string; readonly people: number; readonly history: ServerHistory };
