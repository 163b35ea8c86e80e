import Papa from 'papaparse';
import { channels, directions } from '#domain/channel';
import type { StratumOf } from '#domain/sampling/stratum-key';
import { RedrawRefusal } from './redraw-refusal.ts';

/** A contact of a frame file. */
export type FramedContact = StratumOf & { readonly id: string };

const columns = ['platform', 'id', 'channel', 'direction'] as const;
type Column = (typeof columns)[number];

/** What the file is called, for what is said of it. */
type Source = { readonly file: string; readonly text: string };

/**
 * Reads a frame file: a header that names platform, id, channel and direction in any order, then a contact a line;
 * separated by tabs, commas or semicolons, whichever the header has. Ids are taken as they are. Throws RedrawRefusal.
 * @returns each contact once
 */
export function readFrame({ file, text }: Source): readonly FramedContact[] {
  const [header = [], ...rows] = cells(text.replace(/^\uFEFF/, ''));
  const places = placesOf(file, header);
  const contacts = new Map<string, FramedContact>();
  for (const [index, row] of rows.entries()) {
    if (row.length === 1 && row[0] === '') continue;
    const where = { file, line: index + 2 };
    const contact = toContact(where, row, places);
    const key = `${contact.platform}\t${contact.id}`;
    requireSame(where, contact, contacts.get(key));
    contacts.set(key, contact);
  }
  if (contacts.size === 0)
    throw new RedrawRefusal({
      fr: `${file} : aucun contact. Donnez le fichier entier de la base de sondage.`,
      en: `${file}: no contact. Give the whole file of the frame.`,
    });
  return [...contacts.values()];
}

/** Tabs need no quotes, since ids cannot hold one; other separators are read as Excel writes them. */
function cells(text: string): string[][] {
  const [header = ''] = text.split('\n', 1);
  if (header.includes('\t')) return text.split('\n').map((line) => line.replace(/\r$/, '').split('\t'));
  return Papa.parse<string[]>(text, { delimiter: header.includes(';') ? ';' : ',' }).data;
}

type Places = Readonly<Record<Column, number>>;

function placesOf(file: string, header: readonly string[]): Places {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new RedrawRefusal({
      fr: `${file}, ligne 1 : « ${header.join(' ')} » ne nomme pas ${missing.join(', ')}. La première ligne nomme les colonnes ${columns.join(', ')}, séparées par des tabulations, des virgules ou des points-virgules.`,
      en: `${file}, line 1: "${header.join(' ')}" does not name ${missing.join(', ')}. The first line names the columns ${columns.join(', ')}, separated by tabs, commas or semicolons.`,
    });
  const [platform, id, channel, direction] = columns.map((column) => names.indexOf(column));
  return { platform: platform ?? 0, id: id ?? 0, channel: channel ?? 0, direction: direction ?? 0 };
}

type Where = { readonly file: string; readonly line: number };

function toContact(where: Where, row: readonly string[], places: Places): FramedContact {
  const at = (column: Column): string => row[places[column]] ?? '';
  const channel = oneOf(where, { column: 'channel', value: at('channel'), known: channels });
  const direction = oneOf(where, { column: 'direction', value: at('direction'), known: directions });
  return {
    platform: filled(where, 'platform', at('platform')),
    id: filled(where, 'id', at('id')),
    channel,
    direction,
  };
}

function oneOf<Known extends string>(
  { file, line }: Where,
  { column, value, known }: { column: Column; value: string; known: readonly Known[] },
): Known {
  const found = known.find((one) => one === value.trim());
  if (found !== undefined) return found;
  throw new RedrawRefusal({
    fr: `${file}, ligne ${line}, colonne ${column} : « ${value} » n’est pas connu. Écrivez ${known.join(', ')}.`,
    en: `${file}, line ${line}, column ${column}: "${value}" is not known. Write ${known.join(', ')}.`,
  });
}

function filled({ file, line }: Where, column: Column, value: string): string {
  if (value.trim() !== '') return value;
  throw new RedrawRefusal({
    fr: `${file}, ligne ${line}, colonne ${column} : vide. Reprenez le fichier tel qu’il a été remis, sans le modifier.`,
    en: `${file}, line ${line}, column ${column}: empty. Take the file as it was handed over, unchanged.`,
  });
}

/** The same line twice is one contact; the same contact in two strata is a file that was changed. */
function requireSame({ file, line }: Where, contact: FramedContact, before: FramedContact | undefined): void {
  if (before === undefined) return;
  if (before.channel === contact.channel && before.direction === contact.direction) return;
  throw new RedrawRefusal({
    fr: `${file}, ligne ${line} : le contact « ${contact.id} » est déjà plus haut avec un autre canal ou sens. Reprenez le fichier tel qu’il a été remis.`,
    en: `${file}, line ${line}: contact "${contact.id}" is already above with another channel or direction. Take the file as it was handed over.`,
  });
}
