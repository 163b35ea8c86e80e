import {
  DAYS_OF_MONTH,
  HOURS_OF_MONTH,
  HOURS_OPEN,
  RECORDINGS_SENT_AT_ONCE,
  WORKING_DAYS,
} from './assumed.ts';
import type { Activity } from './measured.ts';
import type { OrganisationSize } from './organisation-size.ts';

/** Hours over which a day's evaluations are spread. */
const HOURS_OF_DAY = 8;
const MONTHS_OF_QUARTER = 3;

/** How often each activity happens in a month of an organisation. Nothing is rounded: an average of months. */
export function monthOf(size: OrganisationSize): Readonly<Record<Activity, number>> {
  const { platforms, evaluators, readers, evaluations } = size;
  const evaluatorHours = evaluators * WORKING_DAYS * HOURS_OPEN.evaluator;
  const readerHours = readers * WORKING_DAYS * HOURS_OPEN.reader;
  return {
    opening: (evaluators + readers) * WORKING_DAYS,
    minute: (evaluatorHours + readerHours) * 60,
    evaluation: evaluations,
    importedContact: evaluations,
    batch: platforms,
    recording: evaluations / RECORDINGS_SENT_AT_ONCE,
    hearing: evaluations,
    closedEvaluation: evaluations,
    refresh: readers * WORKING_DAYS + refreshesWhileOpen(size, readerHours),
    recomputedRow: evaluations * rowsBesides(size),
    hourly: HOURS_OF_MONTH,
    daily: DAYS_OF_MONTH,
  };
}

/** A workbook that is open asks for its figures again in each minute in which something was sent. */
function refreshesWhileOpen({ evaluations }: OrganisationSize, readerHours: number): number {
  const sentInAnHour = evaluations / WORKING_DAYS / HOURS_OF_DAY;
  return readerHours * Math.min(60, sentInAnHour);
}

/** Once an evaluation was sent, the figures of its platform and quarter are computed again from its rows: half of them, on average. */
const rowsBesides = ({ evaluations, platforms }: OrganisationSize): number =>
  (evaluations * MONTHS_OF_QUARTER) / platforms / 2;
