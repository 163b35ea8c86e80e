import { QualityError } from '#contract/error';
import { themes, type Theme } from '#domain/theme';
import type { OrganisationStore } from '../ports.ts';
import { readPractices } from '../practices/read-practices.ts';

/** A theme of a wave, as a path names it. */
export type CodedTheme = { readonly wave: string; readonly theme: string };

/** The codes of the practices that a theme has now. Throws not-found. */
export async function practicesOfTheme(
  store: OrganisationStore,
  { theme: asked }: CodedTheme,
): Promise<readonly string[]> {
  const theme: Theme | undefined = themes.find((one) => one === asked);
  if (theme === undefined) throw new QualityError('not-found', { theme: asked });
  const practices = await readPractices(store);
  return practices.filter((practice) => practice.theme === theme).map(({ code }) => code);
}
