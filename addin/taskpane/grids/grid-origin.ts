import type { Grid } from '#domain/grid';
import type { Pane } from '../pane-context.ts';
import type { GridTools } from '../../workbook/grid/load-grid-tools.ts';
import { gridTexts } from '../../locales/grids.ts';
import type { PublishedGrid } from './latest-grids.ts';

/** What a new grid may start from: a template, a published grid, a form of another system. */
export type GridOrigin = { readonly value: string; readonly label: string; readonly code: string };

export const FILE_ORIGIN = 'file';

/** The choices of a new grid, templates first. */
export function gridOrigins(
  say: Pane['say'],
  templates: GridTools['templates'],
  published: readonly PublishedGrid[],
): readonly GridOrigin[] {
  return [
    ...templates.map(({ code, title }) => ({
      value: `template:${code}`,
      label: say(gridTexts.template(say(title))),
      code,
    })),
    ...published.map(({ reference, title, code }) => ({
      value: `copy:${reference}`,
      label: say(gridTexts.copyOf(`${say(title)} (${reference})`)),
      code,
    })),
    { value: FILE_ORIGIN, label: say(gridTexts.fromFile), code: '' },
  ];
}

/** The grid of a choice that is no file. */
export async function gridOf(
  origin: string,
  templates: GridTools['templates'],
  read: (reference: string) => Promise<Grid>,
): Promise<Grid | undefined> {
  const [kind, name = ''] = origin.split(/:(.*)/);
  return kind === 'copy' ? read(name) : templates.find(({ code }) => code === name);
}

/** The code of what a grid starts from, numbered when a grid has it; empty when it has none. */
export function proposedCode(
  origins: readonly GridOrigin[],
  origin: string,
  taken: readonly string[],
): string {
  const wanted = origins.find(({ value }) => value === origin)?.code ?? '';
  let code = wanted;
  for (let count = 2; taken.includes(code); count += 1) code = `${wanted}-${count}`;
  return code;
}

/** Whether a text may be the code of a grid. */
export const isCode = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(text);
