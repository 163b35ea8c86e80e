import type { Role } from '#domain/role';
import type { Fields } from '../../workbook/sync/sheet-state.ts';

export type FeedbackSheetName = 'feedback' | 'facts';

/** What waits in a sheet of feedback: a platform’s replies, or answers to what it disputes. */
export type FeedbackReminder = {
  readonly name: 'replies' | 'disputes';
  readonly sheet: string;
  readonly key: string;
  readonly field: string;
  readonly count: number;
};

export type FeedbackRows = {
  readonly name: FeedbackSheetName;
  readonly sheet: string;
  readonly rows: Iterable<readonly [key: string, fields: Fields]>;
};

/** Practices that a platform manager did not reply to, disputed facts that a quality manager did not answer. */
export function feedbackReminders(
  sheets: readonly FeedbackRows[],
  role: Role | undefined,
): readonly FeedbackReminder[] {
  return sheets.flatMap(({ name, sheet, rows }) => {
    const waits = role === undefined ? undefined : waiting[name][role];
    if (waits === undefined) return [];
    const keys = [...rows].filter(([, fields]) => waits.of(fields)).map(([key]) => key);
    const [key] = keys;
    return key === undefined
      ? []
      : [{ name: waits.name, field: waits.field, sheet, key, count: keys.length }];
  });
}

type Waiting = Pick<FeedbackReminder, 'name' | 'field'> & { readonly of: (fields: Fields) => boolean };

const isBlank = (fields: Fields, id: string): boolean => (fields[id] ?? null) === null;

const waiting: Readonly<Record<FeedbackSheetName, Readonly<Partial<Record<Role, Waiting>>>>> = {
  feedback: {
    'platform-manager': { name: 'replies', field: 'reply', of: (fields) => isBlank(fields, 'reply') },
  },
  facts: {
    'quality-manager': {
      name: 'disputes',
      field: 'disputeAnswer',
      of: (fields) =>
        !isBlank(fields, 'dispute') && isBlank(fields, 'disputeAnswer') && isBlank(fields, 'factVerdict'),
    },
  },
};
