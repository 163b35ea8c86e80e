import type { Criterion, Option } from '#domain/grid';
import { importNotes } from '../../../locales/grid-import.ts';
import { asYesNo, codesFor, type FormBuilder } from './form-builder.ts';
import type { ReadQuestion } from './genesys-condition.ts';
import type { GenesysQuestion } from './genesys-form.ts';

const HIGHEST_RECOMMENDATION = 10;

/** A question as a criterion; undefined for a text that is only read. */
export function genesysCriterion(
  question: GenesysQuestion,
  groupMayBeSkipped: boolean,
  builder: FormBuilder,
): ReadQuestion | undefined {
  const { text, helpText, type, naEnabled, commentsRequired } = question;
  if (type === 'readOnlyTextBlockQuestion') {
    builder.note(importNotes.readOnly(text));
    return undefined;
  }
  if (commentsRequired === true) builder.note(importNotes.comments(text));
  const { answer, codes } = answerOf(question, builder);
  const criterion: Criterion = {
    id: builder.idOf(text),
    title: builder.text(text),
    ...builder.help(helpText ?? undefined),
    weight: 1,
    required: answer.type !== 'text',
    allowsNotApplicable: naEnabled === true || groupMayBeSkipped,
    answer,
    ...(answer.type === 'text' ? {} : rolesOf(question, answer, builder)),
  };
  return { criterion, codes };
}

type Answered = { readonly answer: Criterion['answer']; readonly codes: readonly string[] };

function answerOf(question: GenesysQuestion, builder: FormBuilder): Answered {
  const { type, text, answerOptions, multipleSelectOptionQuestions } = question;
  if (type === 'multipleSelectQuestion' && (multipleSelectOptionQuestions ?? []).length > 0)
    return severalOf(question, builder);
  if (type === 'npsQuestion') return recommendation();
  const given = answerOptions ?? [];
  if (type === 'freeTextQuestion' || given.length < 2) {
    if (type !== 'freeTextQuestion') builder.note(importNotes.unknownType(text));
    return { answer: { type: 'text' }, codes: [] };
  }
  const codes = codesFor(given.map(({ value }) => value ?? 0));
  const options = given.map((option, index): Option => ({
    code: codes[index] ?? '',
    title: builder.text(option.text ?? codes[index] ?? ''),
    points: builder.points(option.value ?? 0, text),
  }));
  const yesNo = asYesNo(options);
  return yesNo === undefined
    ? { answer: { type: 'ordinal', options }, codes }
    : { answer: yesNo, codes: options.map(({ points }) => (points > 0 ? '1' : '0')) };
}

/** Each option is a question of its own there, ticked or not; here ticking one earns its points. */
function severalOf({ text, multipleSelectOptionQuestions }: GenesysQuestion, builder: FormBuilder): Answered {
  const given = multipleSelectOptionQuestions ?? [];
  const codes = codesFor(given.map(() => 0));
  const options = given.map(({ text: title, answerOptions, ...roles }, index): Option => {
    const worth = (wanted: string): number =>
      answerOptions?.find(({ builtInType }) => builtInType === wanted)?.value ?? 0;
    if (worth('Unselected') !== 0) builder.note(importNotes.unselected(title));
    if (roles.isKill === true || roles.isCritical === true || roles.visibilityCondition)
      builder.note(importNotes.optionRole(title));
    if (roles.commentsRequired === true) builder.note(importNotes.comments(title));
    return {
      code: codes[index] ?? '',
      title: builder.text(title),
      points: builder.points(worth('Selected'), text),
    };
  });
  const cap = options.reduce((total, { points }) => total + points, 0);
  return { answer: { type: 'multiple', options, cap }, codes };
}

function recommendation(): Answered {
  const codes = Array.from({ length: HIGHEST_RECOMMENDATION + 1 }, (_, points) => String(points));
  const options = codes.map((code) => ({ code, title: { fr: code, en: code }, points: Number(code) }));
  return { answer: { type: 'ordinal', options }, codes };
}

/** What is fatal there makes the evaluation 0; what is critical counts in critical accuracy, of which family nobody says. */
function rolesOf(
  { isKill, isCritical, text }: GenesysQuestion,
  answer: Criterion['answer'],
  builder: FormBuilder,
): Pick<Criterion, 'failScope' | 'critical'> {
  if (isKill === true && answer.type === 'ordinal' && answer.options.length > 2)
    builder.note(importNotes.fatalOptions(text));
  if (isCritical === true) builder.note(importNotes.family(text));
  return {
    ...(isKill === true ? { failScope: 'evaluation' } : {}),
    ...(isCritical === true ? { critical: 'customer' } : {}),
  };
}
