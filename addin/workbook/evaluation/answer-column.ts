import { answerField } from '#contract/evaluation-row';
import type { FieldValue } from '#contract/row';
import type { Criterion } from '#domain/grid';
import { answerCell, answerText } from '#domain/scoring/answer-cell';
import { allowedCells, parseAnswer } from '#domain/scoring/parse-answer';
import type { Text } from '#domain/text';
import { answerHints } from '../../locales/sheets.ts';
import { refusedText } from '../sync/text-cell.ts';
import type { CellValue } from '../sync/cell-value.ts';
import type { CellRefusal, ColumnValidation, SheetColumn } from '../sync/specification.ts';

/** The column of a criterion: its heading is the criterion's title, its cells hold option codes or N. */
export function answerColumn(criterion: Criterion, fill: string): SheetColumn {
  const isText = criterion.answer.type === 'text';
  return {
    id: answerField(criterion.id),
    title: criterion.title,
    access: 'editable',
    toField: (cell) => toField(criterion, cell),
    toCell: (field) => toCell(criterion, field),
    refuse: (cell) => refusalOf(criterion, cell),
    ...(isText ? { freeText: true } : {}),
    look: {
      width: isText ? 180 : 92,
      headerFill: fill,
      centred: !isText,
      ...(isText ? { numberFormat: '@' } : {}),
    },
    validation: validationOf(criterion),
  };
}

/** Whatever a person wrote for an answer, as the one text it is kept by; what is none, as it was typed. */
function toField(criterion: Criterion, cell: CellValue): FieldValue {
  const parsed = parseAnswer(criterion, cell);
  if (parsed.kind === 'blank') return null;
  return parsed.kind === 'answer' ? answerText(parsed.answer) : String(cell);
}

function toCell(criterion: Criterion, field: FieldValue): CellValue {
  const parsed = parseAnswer(criterion, field);
  if (parsed.kind === 'blank') return '';
  return parsed.kind === 'answer' ? answerCell(parsed.answer) : (field ?? '');
}

/** By the very function that reads answers on the server: nothing is refused here that it takes. */
function refusalOf(criterion: Criterion, cell: CellValue): CellRefusal | undefined {
  const parsed = parseAnswer(criterion, cell);
  if (parsed.kind === 'answer') return refusedText(answerText(parsed.answer));
  if (parsed.kind === 'blank') return undefined;
  const { code, allowed } = parsed;
  const [minimum = '', maximum = ''] = allowed;
  return code === 'not-a-number'
    ? { code, parameters: { minimum, maximum } }
    : { code, parameters: { allowed: [...allowed] } };
}

function validationOf(criterion: Criterion): ColumnValidation {
  const { type } = criterion.answer;
  const listed = type === 'yes-no' || type === 'ordinal';
  return {
    choices: listed ? allowedCells(criterion) : [],
    promptTitle: criterion.title,
    prompt: { fr: promptOf(criterion, 'fr'), en: promptOf(criterion, 'en') },
  };
}

function promptOf(criterion: Criterion, language: keyof Text): string {
  const lines = hintsOf(criterion).map((text) => text[language]);
  if (criterion.allowsNotApplicable) lines.push(answerHints.notApplicable[language]);
  return lines.join('\n');
}

function hintsOf({ answer }: Criterion): readonly Text[] {
  switch (answer.type) {
    case 'yes-no':
      return [answerHints.yes, answerHints.no];
    case 'ordinal':
      return answer.options.map(optionHint);
    case 'multiple':
      return [...answer.options.map(optionHint), answerHints.several];
    case 'number':
      return [answerHints.number(answer.unit)];
    case 'text':
      return [answerHints.text];
  }
}

const optionHint = ({ code, title }: { code: string; title: Text }): Text => ({
  fr: `${code} : ${title.fr}`,
  en: `${code}: ${title.en}`,
});
