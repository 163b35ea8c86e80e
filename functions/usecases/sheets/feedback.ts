import { feedbackFields } from '#contract/feedback';
import type { PracticeMeasure } from '#domain/practice/practice-figures';
import { FEEDBACK } from '../row-keys.ts';
import { storedFeedback } from '../stored/feedback.ts';
import { rulesOf } from './field-rules.ts';
import { platformRows } from './platform-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** What platforms are told of practices, and what they reply: rows are made by preparing a feedback. */
export const feedback: SheetResource = {
  places: platformRows(FEEDBACK),
  keyFields: (key) => {
    const [, platform, wave, practice] = KEY.exec(key) ?? [];
    if (platform === undefined || wave === undefined || practice === undefined) return undefined;
    return { platform, wave, practice };
  },
  fields: rulesOf(feedbackFields),
  toFields,
  toValue: ({ feedbackComfort, feedbackQuestion, reply }, before) => ({
    ...storedFeedback.parse(before),
    ...storedFeedback
      .pick({ comfort: true, question: true, reply: true })
      .parse({ comfort: feedbackComfort, question: feedbackQuestion, reply }),
  }),
  refuse: () => [],
  usedBy: () => undefined,
  placed: (register) => register,
  shown: ({ role }, { sentDay }) => role !== 'platform-manager' || (sentDay ?? null) !== null,
};

/** `PLATFORM|WAVE|PRACTICE`. */
const KEY = /^([A-Z0-9_-]{1,40})\|([A-Z0-9_-]{1,40})\|([A-Z0-9_-]{1,40})$/;

function toFields(value: unknown): Fields {
  const { figures, label, rank, comfort, question, ...row } = storedFeedback.parse(value);
  const { platform, wave, practice, theme, polarity, found, coded, sentDay, reply } = row;
  const of = (measure: PracticeMeasure) => figures[measure]?.value ?? null;
  return {
    platform,
    wave,
    practice,
    practiceLabel: label,
    theme,
    polarity,
    feedbackRank: rank,
    found,
    coded,
    foundRate: of('rate'),
    secondsMore: of('seconds'),
    refusalWith: of('refusal'),
    refusalWithout: of('refusal-without'),
    brandMoney: of('cost-brand'),
    providerMoney: of('cost-provider'),
    feedbackComfort: comfort,
    feedbackQuestion: question,
    sentDay,
    reply,
  };
}
