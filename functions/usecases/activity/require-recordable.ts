import { activityFields, type ActivityRecord } from '#contract/activity';
import { QualityError } from '#contract/error';
import type { FieldKind } from '#contract/field-kind';
import { readRegister } from '../read-register.ts';
import type { Session } from '../session.ts';

type Issue = { readonly path: string; readonly code: string } & Readonly<Record<string, string>>;

/**
 * That every record is of a platform there is, and every sum one that its measure may have, as in the sheet.
 * @throws invalid-request with an issue for each that is not
 */
export async function requireRecordable(
  { store }: Session,
  activity: readonly ActivityRecord[],
): Promise<void> {
  const known = new Set((await readRegister(store)).platforms.map(({ code }) => code));
  const issues = activity.flatMap((record, index) => [
    ...platformIssues(record, known, `activity.${index}`),
    ...sumIssues(record, `activity.${index}.counted`),
  ]);
  if (issues.length > 0) throw new QualityError('invalid-request', { issues });
}

function platformIssues({ platform }: ActivityRecord, known: ReadonlySet<string>, at: string): Issue[] {
  return known.has(platform) ? [] : [{ path: `${at}.platform`, code: 'unknown-platform', platform }];
}

const fields = new Map<string, FieldKind>(activityFields.map(({ id, is }) => [id, is]));

function sumIssues({ counted }: ActivityRecord, at: string): Issue[] {
  return Object.entries(counted).flatMap(([measure, sum]): Issue[] => {
    const reading = fields.get(measure)?.read(String(sum));
    return reading !== undefined && 'value' in reading
      ? []
      : [{ path: `${at}.${measure}`, code: 'not-a-number', value: String(sum) }];
  });
}
