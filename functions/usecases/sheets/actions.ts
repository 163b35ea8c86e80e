import { actionFields } from '#contract/progress';
import type { Refusal } from '#contract/refusal';
import { causes } from '#domain/practice/practice';
import { chargeOf } from '#domain/progress/charge-of';
import type { Wave } from '#domain/wave';
import { noMeasurables, readMeasurables, type Measurables } from '../progress/measurables.ts';
import { readRegister } from '../read-register.ts';
import { ACTIONS } from '../row-keys.ts';
import { storedAction, type StoredAction, type StoredEffect } from '../stored/action.ts';
import { rulesOf } from './field-rules.ts';
import { knownWave, unknownWaves, waveTyped } from './known-wave.ts';
import { knownMeasurable, notMeasurable } from './measured-by.ts';
import { platformLines, platformOfLine } from './platform-lines.ts';
import { unknownPlatform } from './platform-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** What platforms do about findings: written on both sides, measured by the waves that follow. */
export const actions: SheetResource = {
  ...actionsBy({ measurables: noMeasurables, waves: [] }),
  atWork: async ({ store }) => {
    const register = await readRegister(store);
    return actionsBy({ measurables: await readMeasurables(store, register), waves: register.waves });
  },
};

type Around = { readonly measurables: Measurables; readonly waves: readonly Wave[] };

function actionsBy(around: Around): SheetResource {
  return {
    places: platformLines(ACTIONS),
    keyFields: platformOfLine,
    fields: rulesOf(actionFields),
    toFields,
    toValue: (fields, before) => toValue(around, fields, before),
    refuse: (fields, register) => [
      ...unknownPlatform(fields, register),
      ...unknownWaves(fields, register, ['decidedWave', 'dueWave']),
      ...notMeasurable(around.measurables, fields),
      ...dueBefore(fields, register.waves),
    ],
    usedBy: () => undefined,
    placed: (register) => register,
  };
}

function toFields(value: unknown): Fields {
  const { state, effect, ...action } = storedAction.parse(value);
  return {
    ...action,
    charge: chargeOf(action.cause),
    actionState: state,
    ...effectFields(effect ?? unmeasured),
  };
}

const unmeasured = { wave: null, verdict: null, value: null, low: null, high: null, n: null };

const effectFields = ({ wave, verdict, value, low, high, n }: StoredEffect | typeof unmeasured): Fields => ({
  effect: value,
  effectLow: low,
  effectHigh: high,
  nNow: n,
  measuredWave: wave,
  effectVerdict: verdict,
});

/** An effect is of what it was measured by, between the waves it was measured in. */
function toValue({ measurables, waves }: Around, fields: Fields, before: unknown): StoredAction {
  const { actionState, cause, measuredBy } = fields;
  const known = before === undefined ? undefined : storedAction.parse(before);
  const action = storedAction.parse({
    ...fields,
    cause: causes.find((one) => one === cause),
    measuredBy: knownMeasurable(measurables, measuredBy),
    decidedWave: knownWave(waves, fields['decidedWave']),
    dueWave: knownWave(waves, fields['dueWave']),
    state: actionState,
    effect: null,
  });
  const rests = ['theme', 'measuredBy', 'decidedWave', 'dueWave'] as const;
  const isSame = known !== undefined && rests.every((field) => known[field] === action[field]);
  return isSame ? { ...action, effect: known.effect } : action;
}

/** What is decided in a wave is due in a later one. */
function dueBefore({ decidedWave, dueWave = null }: Fields, waves: readonly Wave[]): readonly Refusal[] {
  const [decided, due] = [decidedWave, dueWave].map((typed) => waveTyped(waves, String(typed))?.from);
  if (dueWave === null || decided === undefined || due === undefined || due > decided) return [];
  return [{ field: 'dueWave', code: 'not-in-order', parameters: {} }];
}
