import * as z from 'zod';
import { maxColumns, maxRows } from '../model/address.ts';
import { followedFormula } from '../model/moved-formula.ts';
import { shiftedBox } from '../model/reference-shift.ts';
import { boxSchema } from '../model/saved-schema.ts';
import { shiftedKeys } from '../model/style-layers.ts';
import type { Entries } from './change.ts';
import type { Command } from './command.ts';
import { sheetName } from './sheet-name.ts';

const lines = {
  rows: { kept: ['hiddenRows'], sized: 'rowHeights', wide: maxColumns },
  columns: { kept: ['hiddenColumns'], sized: 'columnWidths', wide: maxRows },
} as const;

const numbers = z.array(z.number());
const pairs = z.array(z.tuple([z.number(), z.unknown()]));
const boxed = z.looseObject({ box: boxSchema });
const layered = z.looseObject({ rows: pairs, columns: pairs });
const named = z.looseObject({ formula: z.string() });

/**
 * Has tables, rules, hidden and sized lines and names follow cells that move, as the model does. `all` tells where
 * the tables are when `entries` is a change.
 */
export function moveEntries(entries: Entries, command: Command, all: Entries = entries): void {
  for (const [path, value] of entries) {
    if (value === undefined) continue;
    const after = movedEntry(path, value, command, all);
    if (after !== undefined) entries.set(path, after);
  }
}

function movedEntry(path: string, value: unknown, command: Command, all: Entries): unknown {
  if (path.startsWith('tables/') && path.endsWith('/box')) return movedTable(path, value, command, all);
  if (path.startsWith('names/')) return movedName(value, command, all);
  const prefix = `sheets/${command.sheetId}/`;
  return path.startsWith(prefix) ? movedMember(path.slice(prefix.length), value, command) : undefined;
}

function movedTable(path: string, value: unknown, command: Command, all: Entries): unknown {
  if (all.get(path.replace(/box$/, 'sheetId')) !== command.sheetId) return undefined;
  return shiftedBox(boxSchema.parse(value), command);
}

function movedName(value: unknown, command: Command, all: Entries): unknown {
  const item = named.parse(value);
  const sheet = { name: sheetName(all, command.sheetId) };
  return { ...item, formula: followedFormula(item.formula, '', { ...command, sheet }) };
}

function movedMember(member: string, value: unknown, command: Command): unknown {
  if (member.startsWith('conditionalFormats/')) {
    const rule = boxed.parse(value);
    const box = shiftedBox(rule.box, command);
    return box && { ...rule, box };
  }
  const { kept, sized, wide } = lines[command.axis];
  if (command.from !== 0 || command.to !== wide - 1) return undefined;
  const { axis, at, count } = command;
  if (kept.some((name) => name === member)) {
    return [...shiftedKeys(new Map(numbers.parse(value).map((line) => [line, true])), at, count).keys()];
  }
  if (member === sized) return shiftedPairs(value, command);
  if (member !== 'layers') return undefined;
  const layers = layered.parse(value);
  return { ...layers, [axis]: shiftedPairs(layers[axis], command) };
}

const shiftedPairs = (value: unknown, { at, count }: Command) => [
  ...shiftedKeys(new Map(pairs.parse(value)), at, count),
];
