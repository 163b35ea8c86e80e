import * as z from 'zod';

/** Of the evaluation form of Amazon Connect (DescribeEvaluationForm), what a grid is made of. */

const option = z.object({
  RefId: z.string().optional(),
  Text: z.string(),
  Score: z.number().optional(),
  AutomaticFail: z.boolean().optional(),
  AutomaticFailConfiguration: z.object({ TargetSection: z.string().optional() }).optional(),
  PointsConfiguration: z.object({ PointValue: z.number().optional() }).optional(),
});
export type ConnectOption = z.infer<typeof option>;

const range = z.object({
  MinValue: z.number(),
  MaxValue: z.number(),
  Score: z.number().optional(),
  AutomaticFail: z.boolean().optional(),
  PointsConfiguration: z.object({ PointValue: z.number().optional() }).optional(),
});

const properties = z.object({
  Numeric: z.object({ Options: z.array(range).optional(), Automation: z.unknown().optional() }).optional(),
  SingleSelect: z.object({ Options: z.array(option), Automation: z.unknown().optional() }).optional(),
  MultiSelect: z.object({ Options: z.array(option), Automation: z.unknown().optional() }).optional(),
});

const expression = z.object({
  Source: z.object({ RefId: z.string().optional() }),
  Values: z.array(z.object({ RefId: z.string().optional() })),
  Comparator: z.string(),
});
const enablement = z.object({
  Condition: z.object({
    Operands: z.array(z.object({ Expression: expression.optional() })),
    Operator: z.string().optional(),
  }),
  Action: z.string(),
});
export type ConnectEnablement = z.infer<typeof enablement>;

const question = z.object({
  Title: z.string(),
  Instructions: z.string().optional(),
  RefId: z.string(),
  NotApplicableEnabled: z.boolean().optional(),
  QuestionType: z.string(),
  QuestionTypeProperties: properties.optional(),
  Weight: z.number().optional(),
  Enablement: enablement.optional(),
  ScoringConfiguration: z
    .object({
      PointsConfiguration: z
        .object({ MaxPointValue: z.number().optional(), IsBonus: z.boolean().optional() })
        .optional(),
      IsExcludedFromScoring: z.boolean().optional(),
      ScoreThresholds: z.array(z.unknown()).optional(),
    })
    .optional(),
});
export type ConnectQuestion = z.infer<typeof question>;

const sectionParts = {
  Title: z.string(),
  RefId: z.string(),
  Instructions: z.string().optional(),
  Weight: z.number().optional(),
  IsExcludedFromScoring: z.boolean().optional(),
};
const inner = z.object({
  ...sectionParts,
  Items: z.array(z.object({ Question: question.optional() })),
});
const section = z.object({
  ...sectionParts,
  Items: z.array(z.object({ Question: question.optional(), Section: inner.optional() })),
});
export type ConnectSection = z.infer<typeof section>;

export const connectForm = z.object({
  Title: z.string(),
  Items: z.array(z.object({ Section: section.optional(), Question: question.optional() })).min(1),
  ScoringStrategy: z
    .object({
      Mode: z.string().optional(),
      Status: z.string().optional(),
      ScoreThresholds: z.array(z.unknown()).optional(),
    })
    .optional(),
  AutoEvaluationConfiguration: z.unknown().optional(),
  ReviewConfiguration: z.unknown().optional(),
});
export type ConnectForm = z.infer<typeof connectForm>;
