import { browserTest } from '../browser.ts';
import { runningSystem } from './running-system.ts';
import { openSyncedSheet, type SyncedSheet } from './synced-sheet.ts';

/** The first one also waits for the demonstration to be played. */
const limitMs = 900_000;
/** Each test has contacts of its own: what the ones before it left in the sheet is what people leave in sheets. */
const contactsOfEach = 2;

type Work = (sheet: SyncedSheet, contacts: readonly string[]) => Promise<void>;

/** Tests that one person goes through in one open sheet: opening it takes longer than most of them. */
export function atOneSheet(wave: string): (name: string, work: Work) => void {
  let opened: Promise<SyncedSheet> | undefined;
  const open = async () => openSyncedSheet({ ...(await runningSystem()), wave });
  let taken = 0;
  return (name, work) => {
    const from = taken;
    taken += contactsOfEach;
    browserTest(
      name,
      async () => {
        const sheet = await (opened ??= open());
        await work(sheet, sheet.contacts.slice(from, from + contactsOfEach));
      },
      limitMs,
    );
  };
}
