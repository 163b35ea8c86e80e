import type { Refusal } from '#contract/refusal';
import type { Language } from '#domain/text';
import {
  conflictText,
  lackingText,
  notMadeText,
  refusedText,
  statusTexts,
  twiceText,
  undoneText,
  unnamedText,
} from '../../locales/sheets.ts';
import type { RowStatus } from './row-status.ts';
import type { SheetSpecification } from './specification.ts';

/** The status column's text of a row, in a language, naming cells by their headings. */
export function statusText(specification: SheetSpecification, language: Language) {
  const titles = headings(specification, language);
  const key = (specification.keyColumns ?? []).map(titles);
  return (row: RowStatus): string => {
    if (row.status === 'conflict') return conflictText(row.fields.map(titles))[language];
    if (row.status === 'undone') return undoneText(row.fields.map(titles))[language];
    if (row.status === 'stranger' && specification.keyColumns !== undefined) return notMadeText[language];
    if (row.status === 'twice') return twiceText(key)[language];
    if (row.status === 'unnamed') {
      const cells = row.refusals.map((refusal) => lackingText(titles(refusal.field), refusal)[language]);
      return unnamedText(cells.length === 0 ? key : cells)[language];
    }
    if (row.status !== 'refused') return statusTexts[row.status][language];
    return row.refusals.map((refusal) => refusalSentence(refusal, titles)[language]).join(' ');
  };
}

/** The heading of a field; a field without column keeps its name. */
export function headings(specification: SheetSpecification, language: Language) {
  const known = new Map(specification.columns.map(({ id, title }) => [id, title[language]]));
  return (field: string): string => known.get(field) ?? field;
}

/** A refusal in words: the cell, why, and what to do. The fields it names are said by their headings. */
export function refusalSentence({ field, code, parameters }: Refusal, titles: (field: string) => string) {
  const { fields } = parameters;
  const named = Array.isArray(fields) ? { ...parameters, fields: fields.map(titles) } : parameters;
  return refusedText(field === '' ? '' : titles(field), code, named);
}
