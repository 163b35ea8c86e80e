import { engineValue } from './engine-value.ts';
import { formulaPieces } from './formula-pieces.ts';
import type { UserFunction } from './user-function.ts';

/** Names no formula of a person has. */
const ours: ReadonlyMap<string, string> = new Map([
  ['NOW', 'WB.NOW'],
  ['TODAY', 'WB.TODAY'],
]);

/** The formula for an engine that only knows the time of this machine. */
export function withOurClock(source: string): string {
  if (!/\b(NOW|TODAY)\s*\(/i.test(source)) return source;
  const pieces = formulaPieces(source);
  return pieces
    .map((piece, index) => (pieces[index + 1] === '(' ? (ours.get(piece.toUpperCase()) ?? piece) : piece))
    .join('');
}

/** What `withOurClock` puts into formulas: the clock on the wall here, at the time that is told. */
export function clockFunctions(now: () => Date): ReadonlyMap<string, UserFunction> {
  const telling = (tell: (serial: number) => number): UserFunction => ({
    minArity: 0,
    maxArity: 0,
    invoke: () => engineValue(tell(serialOf(now()))),
  });
  return new Map([
    ['WB.NOW', telling((serial) => serial)],
    ['WB.TODAY', telling(Math.floor)],
  ]);
}

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

const serialOf = (moment: Date): number =>
  UNIX_EPOCH_SERIAL + (moment.getTime() - moment.getTimezoneOffset() * 60_000) / MS_PER_DAY;
