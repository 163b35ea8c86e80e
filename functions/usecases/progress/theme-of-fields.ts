import type { ThemeState } from '#domain/progress/theme-state';
import { knownWave } from '../sheets/known-wave.ts';
import { knownMeasurable } from '../sheets/measured-by.ts';
import type { Fields } from '../sheets/sheet-resource.ts';
import { storedTheme, type StoredTheme } from '../stored/theme.ts';
import type { ThemeGround } from './theme-ground.ts';

/** What is kept of a theme that somebody wrote. */
export function themeOfFields(ground: ThemeGround, fields: Fields, before: unknown): StoredTheme {
  const known = before === undefined ? undefined : storedTheme.parse(before);
  const { platform, theme, themeState, aim } = fields;
  const written = storedTheme.parse({
    ...{ platform, theme, aim: aim ?? null, state: themeState, since: ground.today },
    measuredBy: knownMeasurable(ground.measurables, fields['measuredBy']),
    baseline: knownWave(ground.waves, fields['baseline']) ?? ground.baseline,
    ...{ nRequired: null, measure: null, provenWave: null, reopened: false },
  });
  const kept = known === undefined ? written : { ...written, ...stillTrue(known, written) };
  return { ...kept, nRequired: kept.nRequired ?? ground.nRequired(kept) };
}

/** What waves said of it holds while it is measured in the same way, its day while its state does. */
function stillTrue(known: StoredTheme, written: StoredTheme): Partial<StoredTheme> {
  const isSame = (field: keyof StoredTheme): boolean => known[field] === written[field];
  const { measure, provenWave, nRequired } = known;
  return {
    ...(isSame('measuredBy') && { provenWave }),
    ...(isSame('measuredBy') && isSame('baseline') && { measure }),
    ...(isSame('measuredBy') && isSame('baseline') && isSame('aim') && { nRequired }),
    ...sinceWhen(known, written.state),
  };
}

const sinceWhen = ({ state, since, reopened }: StoredTheme, now: ThemeState): Partial<StoredTheme> =>
  state === now ? { since, reopened } : {};
