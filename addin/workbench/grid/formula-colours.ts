import type { Box } from '../model/address.ts';
import { formulaParts, type Reference, referenceBox } from '../model/formula-references.ts';
import type { Worksheet } from '../model/worksheet.ts';

/** Dark enough for thin lines; Excel too gives each new reference the next colour. */
const colours = ['#1f6fd1', '#c0392b', '#7d3cc8', '#0e7a3e', '#b8480b', '#0f7c8a', '#a3195b'] as const;

/** The boxes a formula speaks of on the sheet shown, each with its colour; one written twice keeps its colour. */
export function formulaColours(
  formula: string,
  home: Worksheet,
  shown: Worksheet,
): { box: Box; colour: string }[] {
  const found = new Map<string, { box: Box; colour: string; sheet: string }>();
  for (const { reference } of formulaParts(formula)) {
    if (!reference) continue;
    const sheet = (reference.sheet ?? home.name).toUpperCase();
    const key = keyOf(sheet, reference);
    if (found.has(key)) continue;
    const colour = colours[found.size % colours.length] ?? colours[0];
    found.set(key, { box: referenceBox(reference), colour, sheet });
  }
  return [...found.values()].filter(({ sheet }) => sheet === shown.name.toUpperCase());
}

function keyOf(sheet: string, reference: Reference): string {
  const { row, column, rows, columns } = referenceBox(reference);
  return `${sheet} ${row} ${column} ${rows} ${columns}`;
}
