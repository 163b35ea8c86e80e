import {
  engineValue,
  isEngineArray,
  type EngineValue,
  type PlainScalar,
  type PlainValue,
  plainScalar,
} from './engine-value.ts';
import { formulaPieces } from './formula-pieces.ts';
import type { UserFunction } from './user-function.ts';

/** A name no formula of a person has. */
export const ourChoose = 'WB.CHOOSE';

/** The formula for an engine whose own `CHOOSE` makes no array. */
export function withOurChoose(source: string): string {
  if (!/CHOOSE/i.test(source)) return source;
  const pieces = formulaPieces(source);
  const isCalled = (index: number) => pieces[index + 1] === '(';
  return pieces
    .map((piece, index) => (piece.toUpperCase() === 'CHOOSE' && isCalled(index) ? ourChoose : piece))
    .join('');
}

/** `CHOOSE` as Excel has it: of an array of numbers it makes an array, which the engine's own does not. */
export const chooseFunction: UserFunction = {
  minArity: 2,
  maxArity: 255,
  invoke: ([index, ...values]) => {
    if (!isEngineArray(index)) return whole(chosen(plainScalar(index), values));
    return engineValue(
      index.rows.map((row, at) =>
        row.map((number, column) => oneOf(chosen(plainScalar(number), values), at, column)),
      ),
    );
  },
};

const wrong: PlainScalar = { error: '#VALUE!' };

/** The value of a number, from 1; as the engine holds it. */
function chosen(index: PlainScalar, values: readonly unknown[]): { readonly value: unknown } | PlainScalar {
  if (typeof index === 'object' && index !== null) return index;
  const number = Math.trunc(Number(index));
  return number >= 1 && number <= values.length ? { value: values[number - 1] } : wrong;
}

const isChosen = (choice: { readonly value: unknown } | PlainScalar): choice is { readonly value: unknown } =>
  typeof choice === 'object' && choice !== null && 'value' in choice;

function whole(choice: { readonly value: unknown } | PlainScalar): EngineValue {
  return engineValue(isChosen(choice) ? plain(choice.value) : choice);
}

const plain = (value: unknown): PlainValue =>
  isEngineArray(value) ? value.rows.map((row) => row.map(plainScalar)) : plainScalar(value);

/** What a place of the array shows of its choice: of another array, the cell of that place. */
function oneOf(choice: { readonly value: unknown } | PlainScalar, row: number, column: number): PlainScalar {
  if (!isChosen(choice)) return choice;
  const { value } = choice;
  if (!isEngineArray(value)) return plainScalar(value);
  return plainScalar(value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column]);
}
