import * as z from 'zod';

/** Of the evaluation form of Genesys Cloud, as its API exports it or as Terraform writes it, what a grid is made of. */

const many = <Item extends z.ZodType>(item: Item) => z.array(item).nullish();

const condition = z.object({ combiningOperation: z.string().nullish(), predicates: z.array(z.string()) });

/** One block in Terraform is a list of one. */
const visibility = z.union([condition, z.array(condition).transform(([first]) => first)]).nullish();
export type GenesysVisibility = NonNullable<z.infer<typeof visibility>>;

const option = z.object({
  text: z.string().nullish(),
  value: z.number().nullish(),
  builtInType: z.string().nullish(),
});

const roles = {
  isKill: z.boolean().nullish(),
  isCritical: z.boolean().nullish(),
  naEnabled: z.boolean().nullish(),
  commentsRequired: z.boolean().nullish(),
  visibilityCondition: visibility,
  answerOptions: many(option),
};

const question = z.object({
  ...roles,
  text: z.string(),
  helpText: z.string().nullish(),
  type: z.string().nullish(),
  multipleSelectOptionQuestions: many(z.object({ ...roles, text: z.string() })),
});
export type GenesysQuestion = z.infer<typeof question>;

const group = z.object({
  name: z.string(),
  weight: z.number().nullish(),
  naEnabled: z.boolean().nullish(),
  defaultAnswersToHighest: z.boolean().nullish(),
  defaultAnswersToNA: z.boolean().nullish(),
  defaultAnswersToNa: z.boolean().nullish(),
  visibilityCondition: visibility,
  questions: z.array(question),
});
export type GenesysGroup = z.infer<typeof group>;

export const genesysForm = z.object({
  name: z.string(),
  questionGroups: z.array(group).min(1),
  evaluationSettings: z.unknown().optional(),
});
export type GenesysForm = z.infer<typeof genesysForm>;
