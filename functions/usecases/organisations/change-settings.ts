import { QualityError } from '#contract/error';
import { settingsSchema, type ChangeSettings, type SettingsView } from '#contract/settings';
import { ORGANISATION, SETTINGS } from '../row-keys.ts';
import { auditNote, type Session } from '../session.ts';
import type { Settings } from '../stored/settings.ts';
import { readSettings } from './read-settings.ts';
import { requireTimeZone } from './require-time-zone.ts';

/**
 * Writes the settings that a person read at `revision`. Throws conflict when somebody else changed them since,
 * settings-fixed when one of them cannot change any more.
 */
export function changeSettings(session: Session, asked: ChangeSettings): Promise<SettingsView> {
  const { revision, ...wanted } = asked;
  requireTimeZone(wanted.timeZone);
  return session.store.ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: settingsSchema,
    decide: async () => {
      const present = await readSettings(session.store);
      if (present.revision !== revision)
        throw new QualityError('conflict', { what: 'settings', revision: present.revision });
      const value: Settings = { ...present.organisation, ...wanted };
      const changed = changedBetween(present.organisation, value);
      requireFree(present, changed);
      if (changed.length === 0) return { answer: present };
      const answer = settingsOnceWritten(present, value);
      const audit = auditNote(session, 'change-settings', { fields: changed.join(' ') });
      return { answer, commit: { writes: [{ key: SETTINGS, version: revision, value }], audit } };
    },
  });
}

const changedBetween = (before: Settings, after: Settings): string[] => {
  const values = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => (values.get(field) === value ? [] : [field]));
};

function requireFree({ fixed }: SettingsView, changed: readonly string[]): void {
  const held = changed.filter((field) => field in fixed);
  if (held.length === 0) return;
  throw new QualityError('settings-fixed', {
    fixed: Object.fromEntries(held.map((field) => [field, fixed[field]])),
  });
}

/** What is no test any more never is one again. */
const settingsOnceWritten = ({ revision, fixed }: SettingsView, organisation: Settings): SettingsView => ({
  organisation,
  revision: revision + 1,
  fixed: organisation.test ? fixed : { ...fixed, test: 'not-a-test' },
});
