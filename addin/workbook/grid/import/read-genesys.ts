import type { Condition, Criterion, Section } from '#domain/grid';
import { importNotes } from '../../../locales/grid-import.ts';
import { FormBuilder } from './form-builder.ts';
import { genesysCriterion } from './genesys-criterion.ts';
import { genesysForm, type GenesysGroup, type GenesysQuestion } from './genesys-form.ts';
import { genesysCondition, type ReadQuestions } from './genesys-condition.ts';
import type { ImportedForm } from './imported-form.ts';

/** An evaluation form of Genesys Cloud as a grid: points earned over points possible, each times the weight of its group. */
export function readGenesys(json: unknown): ImportedForm | undefined {
  const form = genesysForm.safeParse(json).data;
  if (form === undefined) return undefined;
  const builder = new FormBuilder();
  const read: ReadQuestions = new Map();
  const sections = form.questionGroups.map((group, at) => sectionOf(group, at, { builder, read }));
  if (form.evaluationSettings !== undefined) builder.note(importNotes.review);
  return { grid: builder.grid(form.name, 'points', sections), notCarried: builder.notes };
}

type Reading = { readonly builder: FormBuilder; readonly read: ReadQuestions };

function sectionOf(group: GenesysGroup, at: number, { builder, read }: Reading): Section {
  const { name, weight } = group;
  const id = builder.idOf(`${name} section`);
  noteGroup(group, builder);
  const ofGroup = conditionOf(
    group.visibilityCondition ?? undefined,
    { group: at, title: name },
    { builder, read },
  );
  const criteria = group.questions.flatMap((question, place): readonly Criterion[] => {
    const made = genesysCriterion(question, group.naEnabled === true, builder);
    if (made === undefined) return [];
    read.set(`${at}/${place}`, made);
    const condition = questionCondition(question, { group: at, ofGroup }, { builder, read });
    return [condition === undefined ? made.criterion : { ...made.criterion, condition }];
  });
  return { id, title: builder.text(name), weight: weight ?? 1, criteria };
}

/** A criterion has one condition: that of its group, or its own. */
function questionCondition(
  { visibilityCondition, text }: GenesysQuestion,
  { group, ofGroup }: { readonly group: number; readonly ofGroup: Condition | undefined },
  reading: Reading,
): Condition | undefined {
  const own = conditionOf(visibilityCondition ?? undefined, { group, title: text }, reading);
  if (own !== undefined && ofGroup !== undefined) reading.builder.note(importNotes.condition(text));
  return ofGroup ?? own;
}

function conditionOf(
  visibility: Parameters<typeof genesysCondition>[0] | undefined,
  { group, title }: { readonly group: number; readonly title: string },
  { builder, read }: Reading,
): Condition | undefined {
  if (visibility === undefined) return undefined;
  const condition = genesysCondition(visibility, group, read);
  if (condition === undefined) builder.note(importNotes.condition(title));
  return condition;
}

function noteGroup(group: GenesysGroup, builder: FormBuilder): void {
  const { name, naEnabled, defaultAnswersToHighest, defaultAnswersToNA, defaultAnswersToNa } = group;
  if (naEnabled === true) builder.note(importNotes.groupNotApplicable(name));
  if ([defaultAnswersToHighest, defaultAnswersToNA, defaultAnswersToNa].includes(true))
    builder.note(importNotes.defaultAnswers(name));
}
