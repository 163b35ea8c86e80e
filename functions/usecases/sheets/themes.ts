import { themeFields } from '#contract/progress';
import { THEMES } from '../row-keys.ts';
import { readThemeGround, type ThemeGround } from '../progress/theme-ground.ts';
import { themeFieldsOf } from '../progress/theme-fields.ts';
import { themeOfFields } from '../progress/theme-of-fields.ts';
import { stepsOf } from '../progress/steps-of.ts';
import { themeRefusals, type ActiveThemes } from '../progress/theme-refusals.ts';
import { storedTheme } from '../stored/theme.ts';
import { rulesOf } from './field-rules.ts';
import { platformRows } from './platform-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** The themes of platforms: one is worked on at a time, and figures alone prove it. */
export const themes: SheetResource = {
  ...themesOn(undefined),
  atWork: async (session, pushed) => themesOn(await readThemeGround(session, pushed)),
};

function themesOn(ground: ThemeGround | undefined): SheetResource {
  const active: ActiveThemes = new Set(
    [...(ground?.known.values() ?? [])]
      .filter(({ theme, state }) => state === 'active' && ground?.leaving.has(theme) !== true)
      .map(({ theme }) => theme),
  );
  return {
    places: platformRows(THEMES),
    keyFields: fieldsOfKey,
    fields: rulesOf(themeFields),
    toFields: themeFieldsOf,
    toValue: (fields, before) =>
      ground === undefined ? storedTheme.parse(before) : themeOfFields(ground, fields, before),
    refuse: (fields, register) => themeRefusals({ ground, active, register }, fields),
    usedBy: () => undefined,
    placed: (register, key, fields) => {
      const theme = String(fieldsOfKey(key)?.['theme']);
      if (fields?.['themeState'] === 'active') active.add(theme);
      else active.delete(theme);
      return register;
    },
    effects: (_, rows) => Promise.resolve({ writes: ground === undefined ? [] : stepsOf(ground, rows) }),
  };
}

/** `FR-LYON|phone-tool` */
function fieldsOfKey(key: string): Fields | undefined {
  const [, platform, theme] = /^([A-Z0-9_-]{1,40})\|([a-z-]{1,40})$/.exec(key) ?? [];
  return platform === undefined || theme === undefined ? undefined : { platform, theme };
}
