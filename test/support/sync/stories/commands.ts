import fc from 'fast-check';
import { troubles, type Trouble } from './wire.ts';
import type { Death } from './excel-file.ts';

/** What a person does with their hands. Numbers are taken modulo what there is, so that every command can be done. */
export type Gesture =
  | {
      readonly do: 'type' | 'others-type';
      readonly book: number;
      readonly row: number;
      readonly field: number;
      readonly entry: number;
    }
  | {
      readonly do: 'paste';
      readonly book: number;
      readonly row: number;
      readonly field: number;
      readonly block: readonly (readonly number[])[];
    }
  | { readonly do: 'sort'; readonly book: number; readonly by: number }
  | {
      readonly do: 'scribble' | 'copy-row' | 'change-key' | 'insert-row' | 'delete-row';
      readonly book: number;
      readonly row: number;
      readonly at: number;
    }
  | { readonly do: 'undo'; readonly book: number; readonly times: number };

export const exchanges = [
  'push',
  'pull',
  'push-others',
  'withdraw',
  'refresh',
  'refresh-conflicts',
  'restore-missing',
] as const;
export type Exchange = {
  readonly do: (typeof exchanges)[number];
  readonly book: number;
  readonly troubles: readonly Trouble[];
  readonly death?: Death | undefined;
};

/** What is done with the workbook itself. */
export type FileCommand =
  | { readonly do: 'reopen' | 'save' | 'revert' | 'language'; readonly book: number }
  | { readonly do: 'copy-file' | 'hand-over'; readonly book: number; readonly person: number };

export type Command =
  | Gesture
  | Exchange
  | {
      readonly do: 'choose';
      readonly book: number;
      readonly side: 'mine' | 'theirs';
      readonly which: number | 'all';
    }
  | FileCommand
  | { readonly do: 'replay'; readonly which: number; readonly hours: number }
  | { readonly do: 'together'; readonly exchanges: readonly Exchange[]; readonly order: readonly number[] }
  /** Typed or sorted between the reading and the writing of the next exchange of the workbook. */
  | { readonly do: 'meanwhile'; readonly gesture: Gesture }
  | { readonly do: 'close-wave' | 'reopen-wave' };

const gestures: ReadonlySet<string> = new Set([
  'type',
  'others-type',
  'paste',
  'sort',
  'undo',
  'scribble',
  'copy-row',
  'change-key',
  'insert-row',
  'delete-row',
]);
const ofFiles: ReadonlySet<string> = new Set([
  'reopen',
  'save',
  'revert',
  'language',
  'copy-file',
  'hand-over',
]);
export const isOfFile = (command: Command): command is FileCommand => ofFiles.has(command.do);
export const isGesture = (command: Command): command is Gesture => gestures.has(command.do);
export const isExchange = (command: Command): command is Exchange =>
  exchanges.some((exchange) => exchange === command.do);

/** A story to play: who is in it, what happens, and how everybody decides in the end. */
export type Story = {
  readonly people: number;
  readonly commands: readonly Command[];
  readonly ending: 'mine' | 'theirs';
};

/** Plain objects, that print as they are written. */
const plain = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> =>
  // The compiler does not see by itself that every key is required.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

const book = fc.nat({ max: 4 });
/** The first rows and columns are used most: people have to meet in the same cells. */
const row = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 1 }) },
  { weight: 1, arbitrary: fc.nat({ max: 9 }) },
);
const field = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 6, 8) },
  { weight: 1, arbitrary: fc.nat({ max: 10 }) },
);
/** The first entries of a column are typed more often: people then meet in the same values. */
const entry = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 2 }) },
  { weight: 2, arbitrary: fc.nat({ max: 9 }) },
);
const person = fc.nat({ max: 4 });

const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  {
    weight: 10,
    arbitrary: plain({
      do: fc.constantFrom('type' as const, 'type' as const, 'type' as const, 'others-type' as const),
      book,
      row,
      field,
      entry,
    }),
  },
  {
    weight: 3,
    arbitrary: plain({
      do: fc.constant('paste' as const),
      book,
      row,
      field,
      block: fc.array(fc.array(entry, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: plain({ do: fc.constant('sort' as const), book, by: fc.nat({ max: 11 }) }) },
  {
    weight: 3,
    arbitrary: plain({
      do: fc.constantFrom(
        'scribble' as const,
        'copy-row' as const,
        'change-key' as const,
        'insert-row' as const,
        'delete-row' as const,
      ),
      book,
      row,
      at: row,
    }),
  },
  {
    weight: 2,
    arbitrary: plain({ do: fc.constant('undo' as const), book, times: fc.integer({ min: 1, max: 3 }) }),
  },
);

const trouble = fc.constantFrom(...troubles);
const what = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('push' as const, 'pull' as const) },
  { weight: 3, arbitrary: fc.constantFrom(...exchanges) },
);
const calm = fc.constant<readonly Trouble[]>([]);
const troubled: fc.Arbitrary<readonly Trouble[]> = fc.oneof(
  // A write that finds no network insists twice.
  trouble.map((one) => [one, one, one]),
  fc.array(trouble, { minLength: 1, maxLength: 4 }),
);
const exchange: fc.Arbitrary<Exchange> = fc.oneof(
  { weight: 8, arbitrary: plain({ do: what, book, troubles: calm }) },
  { weight: 4, arbitrary: plain({ do: what, book, troubles: troubled }) },
  {
    weight: 1,
    arbitrary: plain({
      do: what,
      book,
      troubles: calm,
      death: fc.constantFrom<Death>('before-sheet', 'after-sheet', 'between-parts'),
    }),
  },
);

const rare: fc.Arbitrary<Command> = fc.oneof(
  plain({
    do: fc.constantFrom('reopen' as const, 'save' as const, 'revert' as const, 'language' as const),
    book,
  }),
  plain({ do: fc.constantFrom('copy-file' as const, 'hand-over' as const), book, person }),
  plain({
    do: fc.constant('replay' as const),
    which: fc.nat({ max: 30 }),
    hours: fc.constantFrom(0, 1, 24),
  }),
  plain({ do: fc.constant('meanwhile' as const), gesture }),
  plain({ do: fc.constantFrom('close-wave' as const, 'reopen-wave' as const) }),
);

const choice: fc.Arbitrary<Command> = plain({
  do: fc.constant('choose' as const),
  book,
  side: fc.constantFrom('mine' as const, 'theirs' as const),
  which: fc.oneof(fc.nat({ max: 5 }), fc.constant('all' as const)),
});

const together: fc.Arbitrary<Command> = plain({
  do: fc.constant('together' as const),
  exchanges: fc.array(exchange, { minLength: 2, maxLength: 3 }),
  order: fc.array(fc.nat({ max: 2 }), { maxLength: 12 }),
});

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: gesture },
  { weight: 9, arbitrary: exchange },
  { weight: 2, arbitrary: together },
  { weight: 2, arbitrary: choice },
  { weight: 3, arbitrary: rare },
);

/** Stories of some length: people have to meet in the same cells. */
export const stories = (length: number): fc.Arbitrary<Story> =>
  plain({
    people: fc.integer({ min: 2, max: 5 }),
    commands: fc.array(command, { minLength: Math.floor(length / 2), maxLength: length, size: 'max' }),
    ending: fc.constantFrom('mine' as const, 'theirs' as const),
  });
