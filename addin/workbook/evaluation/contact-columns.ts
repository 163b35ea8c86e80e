import type { ContactField } from '#contract/evaluation-row';
import type { FieldValue } from '#contract/row';
import { channels, directions } from '#domain/channel';
import type { Language } from '#domain/text';
import { channelNames, columnTitles, directionNames } from '../../locales/sheets.ts';
import { textCell, textField } from '../sync/text-cell.ts';
import type { ColumnLook, SheetColumn } from '../sync/specification.ts';
import { excelSerial } from './excel-serial.ts';

/** Grey says "not yours to change"; Excel's own light grey. */
export const READ_ONLY_FILL = '#F2F2F2';

/** The columns that say which contact a row is about: read-only, restored when typed over. */
export function contactColumns(language: Language, timeZone: string): readonly SheetColumn[] {
  const serials = new Map<string, number>();
  // A pull compares every row: a date is computed once.
  const instant = (field: FieldValue) => {
    if (typeof field !== 'string') return '';
    const serial = serials.get(field) ?? excelSerial(field, timeZone);
    serials.set(field, serial);
    return serial;
  };
  const date = { numberFormat: 'dd/mm/yy hh:mm', width: 82, centred: true };
  return [
    column('contact', { width: 100, numberFormat: '@' }, textCell),
    column('platform', { width: 90, numberFormat: '@' }, textCell),
    column('channel', { width: 58 }, (field) => channelName(field, language)),
    column('direction', { width: 54 }, (field) => directionName(field, language)),
    column('start', date, instant),
    column('listenBy', date, instant),
  ];
}

const column = (id: ContactField, look: ColumnLook, toCell: SheetColumn['toCell']): SheetColumn => ({
  id,
  title: columnTitles[id],
  access: 'read-only',
  toField: textField,
  toCell,
  look: { ...look, fill: READ_ONLY_FILL },
});

function channelName(field: FieldValue, language: Language): string {
  const channel = channels.find((one) => one === field);
  return channel === undefined ? '' : channelNames[channel][language];
}

function directionName(field: FieldValue, language: Language): string {
  const direction = directions.find((one) => one === field);
  return direction === undefined ? '' : directionNames[direction][language];
}
