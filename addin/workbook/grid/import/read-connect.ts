import { criteriaOf, type Criterion, type Section } from '#domain/grid';
import { importNotes } from '../../../locales/grid-import.ts';
import { connectCriterion, type ConnectMode } from './connect-criterion.ts';
import { connectForm, type ConnectForm, type ConnectQuestion, type ConnectSection } from './connect-form.ts';
import { conditionOf, type KnownQuestion } from './connect-condition.ts';
import { FormBuilder } from './form-builder.ts';
import type { ImportedForm } from './imported-form.ts';

/**
 * An evaluation form of Amazon Connect as a grid. Weights of questions are of the whole form, and go to the others when one is not
 * applicable: that is our model of points, each question worth its weight. Weights of sections are ours.
 */
export function readConnect(json: unknown): ImportedForm | undefined {
  const form = connectForm.safeParse(unwrapped(json)).data;
  if (form === undefined) return undefined;
  const builder = new FormBuilder();
  const mode = modeOf(form);
  const flat = form.Items.flatMap(({ Section: one, Question: alone }) => [
    ...(one === undefined ? [] : flatten(one, builder)),
    ...(alone === undefined ? [] : [{ title: form.Title, weight: 1, excluded: false, questions: [alone] }]),
  ]);
  const known = new Map<string, KnownQuestion>();
  const sections = flat.map((one) => sectionOf(one, { mode, builder, known }));
  noteSettings(form, builder);
  const grid = builder.grid(form.Title, mode === 'sections' ? 'weights' : 'points', sections);
  const cap = mode === 'points' && criteriaOf(grid).some(({ bonus }) => bonus === true) ? 2 : 1;
  return { grid: { ...grid, bonusCap: cap }, notCarried: builder.notes };
}

/** The answer of the API, or the form alone. */
const unwrapped = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'EvaluationForm' in json ? json.EvaluationForm : json;

function modeOf({ ScoringStrategy }: ConnectForm): ConnectMode {
  if (ScoringStrategy?.Mode === 'SECTION_ONLY') return 'sections';
  return ScoringStrategy?.Mode === 'POINTS_BASED' ? 'points' : 'questions';
}

type FlatSection = {
  readonly title: string;
  readonly weight: number;
  readonly excluded: boolean;
  readonly questions: readonly ConnectQuestion[];
};

/** Sections inside a section come beside it. */
function flatten(section: ConnectSection, builder: FormBuilder): readonly FlatSection[] {
  const { Title: title, Weight: weight = 1, IsExcludedFromScoring: excluded = false } = section;
  const own = section.Items.flatMap(({ Question: question }) => question ?? []);
  const inner = section.Items.flatMap(({ Section: one }) => one ?? []);
  return [
    ...(own.length === 0 ? [] : [{ title, weight, excluded, questions: own }]),
    ...inner.map((one) => {
      builder.note(importNotes.flattened(one.Title));
      return {
        title: `${title} – ${one.Title}`,
        weight: one.Weight ?? weight,
        excluded: excluded || one.IsExcludedFromScoring === true,
        questions: one.Items.flatMap(({ Question: question }) => question ?? []),
      };
    }),
  ];
}

type Reading = {
  readonly mode: ConnectMode;
  readonly builder: FormBuilder;
  readonly known: Map<string, KnownQuestion>;
};

function sectionOf(flat: FlatSection, { mode, builder, known }: Reading): Section {
  const id = builder.idOf(`${flat.title} section`);
  const weight = mode === 'sections' ? flat.weight : 1;
  const criteria = flat.questions.map((question): Criterion => {
    const { criterion, codes } = connectCriterion(question, mode, builder);
    const condition = conditionOf(question, known, builder);
    known.set(question.RefId, { criterion: criterion.id, codes });
    return condition === undefined ? criterion : { ...criterion, condition };
  });
  return { id, title: builder.text(flat.title), weight: flat.excluded ? 0 : weight, criteria };
}

function noteSettings(form: ConnectForm, builder: FormBuilder): void {
  const { ScoringStrategy, AutoEvaluationConfiguration, ReviewConfiguration } = form;
  if (ScoringStrategy?.Status === 'DISABLED') builder.note(importNotes.scoringOff);
  if ((ScoringStrategy?.ScoreThresholds ?? []).length > 0) builder.note(importNotes.thresholds);
  if (AutoEvaluationConfiguration !== undefined) builder.note(importNotes.automation);
  if (ReviewConfiguration !== undefined) builder.note(importNotes.review);
}
