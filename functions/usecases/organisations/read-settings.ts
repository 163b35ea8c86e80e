import { QualityError } from '#contract/error';
import type { FixedReason, SettingsView } from '#contract/settings';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import { ORGANISATION, SETTINGS } from '../row-keys.ts';
import { storedSettings, type Settings } from '../stored/settings.ts';

/** The settings of an organisation, the revision they are at, and which of them do not change any more. */
export async function readSettings({ ledger, organisation }: OrganisationStore): Promise<SettingsView> {
  const [rows, waves] = await Promise.all([
    ledger.rows(ORGANISATION, [SETTINGS]),
    ledger.list(ORGANISATION, { ...keysStarting('WAVE#'), limit: 1 }),
  ]);
  const row = rows.get(SETTINGS);
  if (row === undefined || row.deleted) throw new QualityError('not-found', { organisation });
  const settings = storedSettings.parse(row.value);
  return { organisation: settings, revision: row.version, fixed: fixedOf(settings, waves.rows.length > 0) };
}

/**
 * Waves are cut at midnight of one time zone, and their figures are read on one scale: another zone would give a
 * contact two quarters or none, another scale would break every trend. Only an organisation born as a test is one.
 */
const fixedOf = ({ test }: Settings, hasWaves: boolean): Record<string, FixedReason> => ({
  ...(hasWaves ? { timeZone: 'waves-exist', scale: 'waves-exist' } : {}),
  ...(test ? {} : { test: 'not-a-test' }),
});
