import type { EngineValue } from './engine-value.ts';

/** A function added to the engine's own; it is given its arguments as the engine holds them. */
export type UserFunction = {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => EngineValue;
};
