import { cellAddress } from './area.ts';
import { callMatrix, type CallArguments } from './call-arguments.ts';
import {
  busyCode,
  type EngineValue,
  engineValue,
  isEngineArray,
  type PlainScalar,
  plainScalar,
} from './engine-value.ts';
import { callKey, type FunctionCall, type FunctionCalls } from './function-calls.ts';
import { arity, type FunctionMetadata } from './function-metadata.ts';
import type { UserFunction } from './user-function.ts';

/** What the custom functions of one cell did in a pass. */
export type CellCalls = {
  keys: Set<string>;
  /** Messages of the calls that answered with an error, by error code. */
  messages: Map<string, string>;
  busy: boolean;
};

/** Sheet, row and column of the caller, put by `callerArguments` before the arguments a person wrote. */
const callerArity = 3;
const callerArguments = 'SHEET(),ROW(),COLUMN()';

/**
 * Answers the engine's calls of custom functions from the last known values, and notes which cell made which call,
 * so that a call without an answer can be started and a cell can be found again when the answer comes.
 */
export class CallRecorder {
  readonly userFunctions: ReadonlyMap<string, UserFunction>;
  /** Calls without an answer met since the last `takeUnanswered`. */
  #unanswered = new Map<string, FunctionCall>();
  readonly #recorded = new Map<string, CellCalls>();
  readonly #calls: FunctionCalls;
  readonly #names: RegExp | undefined;
  #sheetNames: readonly string[] = [];

  constructor(functions: readonly FunctionMetadata[], calls: FunctionCalls) {
    this.#calls = calls;
    this.userFunctions = new Map(
      functions.map((metadata) => [metadata.name.toUpperCase(), this.#function(metadata)]),
    );
    const names = functions
      .map(({ name }) => name.replaceAll('.', String.raw`\.`))
      .sort((a, b) => b.length - a.length);
    if (names.length > 0) {
      this.#names = new RegExp(String.raw`(?<![\w.])(${names.join('|')})\(\s*(\))?`, 'gi');
    }
  }

  /** The formula with the caller's place as first arguments of our functions, outside texts. */
  withCaller(source: string): string {
    const names = this.#names;
    if (!names) return source;
    const outside = source.split(/("(?:[^"]|"")*")/);
    const marked = outside.map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            names,
            (_all, name: string, end?: string) => `${name}(${callerArguments}${end ?? ','}`,
          ),
    );
    return marked.join('');
  }

  begin(sheetNames: readonly string[]): void {
    this.#sheetNames = sheetNames;
    this.#recorded.clear();
  }

  /** What the cell called since `begin`; sheets count from 0. */
  callsOf(sheet: number, row: number, column: number): CellCalls | undefined {
    return this.#recorded.get(`${sheet} ${row} ${column}`);
  }

  takeUnanswered(): FunctionCall[] {
    const calls = [...this.#unanswered.values()];
    this.#unanswered = new Map();
    return calls;
  }

  #function(metadata: FunctionMetadata): UserFunction {
    const { minimum, maximum } = arity(metadata);
    return {
      minArity: callerArity + minimum,
      maxArity: callerArity + maximum,
      invoke: (args) => this.#invoke(metadata, args),
    };
  }

  #invoke(metadata: FunctionMetadata, args: unknown[]): EngineValue {
    const [sheet, row, column] = args.slice(0, callerArity).map(firstNumber);
    const caller = { sheet: (sheet ?? 1) - 1, row: (row ?? 1) - 1, column: (column ?? 1) - 1 };
    const matrix = callMatrix(metadata, args.slice(callerArity));
    const results = matrix.map((line) => line.map((call) => this.#outcome(metadata, call, caller)));
    const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
    return only ?? engineValue(results.map((line) => line.map(scalarOf)));
  }

  #outcome(metadata: FunctionMetadata, given: CallArguments, caller: Caller): EngineValue {
    const cell = this.#cell(caller);
    if ('error' in given) {
      if (given.error === busyCode) cell.busy = true;
      return { kind: 4, code: given.error };
    }
    const key = callKey(metadata.id, given.args);
    cell.keys.add(key);
    const outcome = this.#calls.outcome(key);
    if (!outcome)
      return this.#start({ key, id: metadata.id, args: given.args, address: this.#address(caller) }, cell);
    if ('value' in outcome) return engineValue(outcome.value);
    if (outcome.message) cell.messages.set(outcome.error, outcome.message);
    return { kind: 4, code: outcome.error };
  }

  #start(call: FunctionCall, cell: CellCalls): EngineValue {
    cell.busy = true;
    if (!this.#unanswered.has(call.key)) this.#unanswered.set(call.key, call);
    return { kind: 4, code: busyCode };
  }

  #cell({ sheet, row, column }: Caller): CellCalls {
    const key = `${sheet} ${row} ${column}`;
    const known = this.#recorded.get(key) ?? { keys: new Set(), messages: new Map(), busy: false };
    this.#recorded.set(key, known);
    return known;
  }

  #address({ sheet, row, column }: Caller): string {
    return `${this.#sheetNames[sheet] ?? ''}!${cellAddress(row, column)}`;
  }
}

type Caller = { sheet: number; row: number; column: number };

function firstNumber(value: unknown): number | undefined {
  const plain = plainScalar(isEngineArray(value) ? value.rows[0]?.[0] : value);
  return typeof plain === 'number' ? plain : undefined;
}

function scalarOf(value: EngineValue): PlainScalar {
  return plainScalar(value.kind === 5 ? value.rows[0]?.[0] : value);
}
