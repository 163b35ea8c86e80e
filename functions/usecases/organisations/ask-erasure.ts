import { Temporal } from 'temporal-polyfill';
import { ERASURE_DAYS } from '#contract/erasure';
import { QualityError } from '#contract/error';
import { settingsSchema, type SettingsView } from '#contract/settings';
import { ORGANISATION, SETTINGS } from '../row-keys.ts';
import { auditNote, instantOf, type Session } from '../session.ts';
import type { Settings } from '../stored/settings.ts';
import { readSettings } from './read-settings.ts';

/**
 * Has the organisation erased in seven days, by its exact name; asked again, the day stays. Throws wrong-name, or
 * not-deletable for the demonstration.
 */
export const askErasure = (session: Session, { name }: { readonly name: string }): Promise<SettingsView> =>
  change(session, 'ask-erasure', (settings) => {
    if (settings.demonstration) throw new QualityError('not-deletable');
    if (name.trim() !== settings.name) throw new QualityError('wrong-name');
    if (settings.erasure !== undefined) return settings;
    const at = Temporal.Instant.from(instantOf(session.clock)).add({ hours: 24 * ERASURE_DAYS });
    return { ...settings, erasure: { at: at.toString(), by: session.member.name } };
  });

/** Takes an erasure back that has not begun. */
export const takeBackErasure = (session: Session): Promise<SettingsView> =>
  change(session, 'take-back-erasure', (settings) => ({ ...settings, erasure: undefined }));

/** Nothing is written when nothing changes. */
function change(
  session: Session,
  operation: string,
  next: (settings: Settings) => Settings,
): Promise<SettingsView> {
  return session.store.ledger.commit({
    scope: ORGANISATION,
    idempotency: session.idempotency,
    answer: settingsSchema,
    decide: async () => {
      const { organisation, revision, fixed } = await readSettings(session.store);
      const value = next(organisation);
      if (value.erasure?.at === organisation.erasure?.at)
        return { answer: { organisation, revision, fixed } };
      const writes = [{ key: SETTINGS, version: revision, value }];
      const answer = { organisation: value, revision: revision + 1, fixed };
      return { answer, commit: { writes, audit: auditNote(session, operation) } };
    },
  });
}
