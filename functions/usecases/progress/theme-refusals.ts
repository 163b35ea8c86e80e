import type { Refusal } from '#contract/refusal';
import { themes } from '#domain/theme';
import type { Register } from '../read-register.ts';
import { unknownWaves } from '../sheets/known-wave.ts';
import { notMeasurable } from '../sheets/measured-by.ts';
import { unknownPlatform } from '../sheets/platform-rows.ts';
import type { Fields } from '../sheets/sheet-resource.ts';
import { noMeasurables } from './measurables.ts';
import type { ThemeGround } from './theme-ground.ts';

/** The themes a platform works on as the rows of a push are decided: one, or none. */
export type ActiveThemes = Set<string>;

type Around = {
  readonly ground: ThemeGround | undefined;
  readonly active: ActiveThemes;
  readonly register: Register;
};

/** What is wrong with a theme beside the others of its platform. */
export const themeRefusals = ({ ground, active, register }: Around, fields: Fields): readonly Refusal[] => [
  ...unknownPlatform(fields, register),
  ...unknownWaves(fields, register, ['baseline']),
  ...notMeasurable(ground?.measurables ?? noMeasurables, fields),
  ...notAStep(ground, fields),
  ...secondActive(active, fields),
];

/** Only figures prove; a theme that they did may be worked on again. */
function notAStep(ground: ThemeGround | undefined, { theme, themeState }: Fields): readonly Refusal[] {
  if (themeState !== 'proven' && themeState !== 'maintained') return [];
  const own = themes.find((one) => one === theme);
  if (own !== undefined && ground?.known.get(own)?.state === themeState) return [];
  return [{ field: 'themeState', code: 'not-a-step', parameters: {} }];
}

function secondActive(active: ActiveThemes, { theme, themeState }: Fields): readonly Refusal[] {
  const other = [...active].find((one) => one !== theme);
  if (themeState !== 'active' || other === undefined) return [];
  return [{ field: 'themeState', code: 'theme-active', parameters: { theme: other } }];
}
