import { themeStepFields } from '#contract/progress';
import { THEME_STEPS } from '../row-keys.ts';
import { storedThemeStep } from '../stored/theme-step.ts';
import { rulesOf } from './field-rules.ts';
import { platformLines, platformOfLine } from './platform-lines.ts';
import type { SheetResource } from './sheet-resource.ts';

/** What became of themes, step by step: written with each step, and never changed. */
export const themeSteps: SheetResource = {
  places: platformLines(THEME_STEPS),
  keyFields: platformOfLine,
  fields: rulesOf(themeStepFields.map((field) => ({ ...field, readOnly: true }))),
  toFields: (value) => {
    const step = storedThemeStep.parse(value);
    return {
      platform: step.platform,
      stepDay: step.day,
      theme: step.theme,
      stateBefore: step.before,
      stateAfter: step.after,
      measuredWave: step.wave,
      improvement: step.value,
      improvementLow: step.low,
      improvementHigh: step.high,
      nNow: step.n,
      stepBy: step.by,
    };
  },
  toValue: (_, before) => storedThemeStep.parse(before),
  refuse: () => [],
  usedBy: () => undefined,
  placed: (register) => register,
};
