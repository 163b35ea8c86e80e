import { themes, type Theme } from '#domain/theme';
import type { KeptTexts } from '../../api/kept-texts.ts';

/** The theme that somebody codes, from one day to the next on this computer: one is worked on at a time. */
export function rememberedTheme(kept: KeptTexts, organisation: string) {
  const name = `coding-theme.${organisation}`;
  return {
    read: (): Theme => themes.find((theme) => theme === kept.read(name)) ?? themes[1],
    write: (theme: Theme): void => kept.write(name, theme),
  };
}
