import type { Criterion, Option } from '#domain/grid';
import { importNotes } from '../../../locales/grid-import.ts';
import type { ConnectOption, ConnectQuestion } from './connect-form.ts';
import { asYesNo, codesFor, type FormBuilder } from './form-builder.ts';

/** What weighs in the form: questions by percentage, sections, or points. */
export type ConnectMode = 'questions' | 'sections' | 'points';

export type ReadQuestion = {
  readonly criterion: Criterion;
  /** Codes of the options, by their RefId. */
  readonly codes: ReadonlyMap<string, string>;
};

/** Scores of options are out of ten. */
const FULL = 10;

/** A question as a criterion, whatever is asked before it. */
export function connectCriterion(
  question: ConnectQuestion,
  mode: ConnectMode,
  builder: FormBuilder,
): ReadQuestion {
  const excluded = question.ScoringConfiguration?.IsExcludedFromScoring === true;
  const worth = worthOf(question, mode, excluded);
  const { answer, codes } = answerOf({ question, worth, builder });
  noteParts(question, builder);
  const bonus = mode === 'points' && question.ScoringConfiguration?.PointsConfiguration?.IsBonus === true;
  return {
    codes,
    criterion: {
      id: builder.idOf(question.Title),
      title: builder.text(question.Title),
      ...builder.help(question.Instructions),
      weight: mode === 'sections' && excluded ? 0 : 1,
      required: true,
      allowsNotApplicable: question.NotApplicableEnabled === true,
      answer,
      ...(bonus ? { bonus } : failScope(question, builder)),
    },
  };
}

/** What a choice is worth, and the most that several can be. */
type Worth = {
  readonly of: (choice: Pick<ConnectOption, 'Score' | 'PointsConfiguration'>) => number;
  readonly cap: number | undefined;
};

function worthOf(
  { Weight = 1, ScoringConfiguration }: ConnectQuestion,
  mode: ConnectMode,
  excluded: boolean,
): Worth {
  if (excluded) return { of: () => 0, cap: FULL };
  if (mode === 'points')
    return {
      of: ({ PointsConfiguration, Score }) => PointsConfiguration?.PointValue ?? Score ?? 0,
      cap: ScoringConfiguration?.PointsConfiguration?.MaxPointValue,
    };
  const scale = mode === 'questions' ? Weight / FULL : 1;
  return { of: ({ Score = 0 }) => rounded(Score * scale), cap: rounded(FULL * scale) };
}

/** A share of a weight as people write it. */
const rounded = (points: number): number => Number(points.toPrecision(12));

type Answered = { readonly answer: Criterion['answer']; readonly codes: ReadonlyMap<string, string> };
type Reading = { readonly question: ConnectQuestion; readonly worth: Worth; readonly builder: FormBuilder };

function answerOf(reading: Reading): Answered {
  const { question, worth, builder } = reading;
  const { SingleSelect, MultiSelect, Numeric } = question.QuestionTypeProperties ?? {};
  if (SingleSelect !== undefined) return singleOf(SingleSelect.Options, reading);
  if (MultiSelect !== undefined) {
    const options = optionsOf(MultiSelect.Options, reading);
    const together = options.reduce((total, { points }) => total + points, 0);
    const answer = { type: 'multiple' as const, options, cap: worth.cap ?? together };
    return { answer, codes: codesByRef(MultiSelect.Options, options) };
  }
  if (Numeric !== undefined) return { answer: numberOf(Numeric.Options ?? [], reading), codes: new Map() };
  if (question.QuestionType === 'DATETIME') builder.note(importNotes.date(question.Title));
  else if (question.QuestionType !== 'TEXT') builder.note(importNotes.unknownType(question.Title));
  return { answer: { type: 'text' }, codes: new Map() };
}

function singleOf(given: readonly ConnectOption[], reading: Reading): Answered {
  const options = optionsOf(given, reading);
  const { question, worth, builder } = reading;
  const best = Math.max(...options.map(({ points }) => points));
  if (worth.cap !== undefined && best > 0 && best < worth.cap)
    builder.note(importNotes.notTheBest(question.Title));
  const answer = asYesNo(options);
  if (answer === undefined)
    return { answer: { type: 'ordinal', options }, codes: codesByRef(given, options) };
  const codes = options.map((option) => ({ ...option, code: option.points > 0 ? '1' : '0' }));
  return { answer, codes: codesByRef(given, codes) };
}

function optionsOf(
  given: readonly ConnectOption[],
  { question, worth, builder }: Reading,
): readonly Option[] {
  const codes = codesFor(
    given.map(({ Score = 0, PointsConfiguration }) => PointsConfiguration?.PointValue ?? Score),
  );
  return given.map((option, index) => ({
    code: codes[index] ?? '',
    title: builder.text(option.Text),
    points: builder.points(worth.of(option), question.Title),
    ...(option.AutomaticFail === true ? { fails: true } : {}),
  }));
}

const codesByRef = (
  given: readonly ConnectOption[],
  options: readonly Option[],
): ReadonlyMap<string, string> =>
  new Map(given.map(({ RefId = '' }, index) => [RefId, options[index]?.code ?? '']));

type Range = NonNullable<NonNullable<ConnectQuestion['QuestionTypeProperties']>['Numeric']>['Options'];

function numberOf(given: NonNullable<Range>, { question, worth, builder }: Reading): Criterion['answer'] {
  if (given.length === 0) builder.note(importNotes.measureOnly(question.Title));
  const ranges = given.map((range) => ({
    from: range.MinValue,
    to: range.MaxValue,
    points: builder.points(worth.of(range), question.Title),
  }));
  const least = Math.min(...ranges.map(({ points }) => points));
  if (
    given.some(({ AutomaticFail }, index) => (AutomaticFail === true) !== (ranges[index]?.points === least))
  )
    if (given.some(({ AutomaticFail }) => AutomaticFail === true))
      builder.note(importNotes.failingRange(question.Title));
  return {
    type: 'number',
    unit: '',
    ranges: ranges.length > 0 ? ranges : [{ from: null, to: null, points: 0 }],
  };
}

/** Anything of the question that fails: its section when it says so, else the whole form. */
function failScope(question: ConnectQuestion, builder: FormBuilder): Pick<Criterion, 'failScope'> {
  const failing = failingOptions(question);
  if (failing.length === 0) return {};
  if (failing.every(({ AutomaticFailConfiguration: scope }) => scope?.TargetSection === undefined))
    return { failScope: 'evaluation' };
  builder.note(importNotes.otherSection(question.Title));
  return { failScope: 'section' };
}

type Failing = Pick<ConnectOption, 'AutomaticFail' | 'AutomaticFailConfiguration'>;

const failingOptions = ({ QuestionTypeProperties: properties }: ConnectQuestion): readonly Failing[] =>
  [properties?.SingleSelect, properties?.MultiSelect, properties?.Numeric]
    .flatMap((kind): readonly Failing[] => kind?.Options ?? [])
    .filter(({ AutomaticFail }) => AutomaticFail === true);

function noteParts(
  { QuestionTypeProperties: properties, ScoringConfiguration }: ConnectQuestion,
  builder: FormBuilder,
): void {
  const { SingleSelect, MultiSelect, Numeric } = properties ?? {};
  if ([SingleSelect, MultiSelect, Numeric].some((one) => one?.Automation !== undefined))
    builder.note(importNotes.automation);
  if ((ScoringConfiguration?.ScoreThresholds ?? []).length > 0) builder.note(importNotes.thresholds);
}
