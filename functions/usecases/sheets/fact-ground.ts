import { readPractices } from '../practices/read-practices.ts';
import { readRegister, type Register } from '../read-register.ts';
import { FACT_NUMBERS, FACTS } from '../row-keys.ts';
import { instantOf, type Session } from '../session.ts';
import { storedFact, storedFactNumber, type StoredFact } from '../stored/fact.ts';
import { namedBy, readFactContacts, type FactContacts } from './fact-contacts.ts';
import { FactNumbers } from './fact-numbers.ts';
import type { PushedRows } from './sheet-resource.ts';

/** What a decision on facts rests on, read within it. */
export type FactGround = {
  /** ISO instant. */
  readonly now: string;
  /** Object id of who pushes. */
  readonly by: string;
  readonly register: Register;
  /** Codes of the catalogue. */
  readonly practices: ReadonlySet<string>;
  readonly before: (key: string) => StoredFact | undefined;
  readonly contact: FactContacts;
  readonly numbers: FactNumbers;
};

/** Reads what some pushed facts rest on. */
export async function readFactGround(session: Session, { scope, rows }: PushedRows): Promise<FactGround> {
  const { store } = session;
  const stored = (key: string) => `${FACTS}${key.split('|')[1] ?? ''}`;
  const [register, practices, present] = await Promise.all([
    readRegister(store),
    readPractices(store),
    store.ledger.rows(scope, [...rows.map(({ key }) => stored(key)), FACT_NUMBERS]),
  ]);
  const before = (key: string): StoredFact | undefined => {
    const row = present.get(stored(key));
    return row === undefined || row.deleted ? undefined : storedFact.parse(row.value);
  };
  const named = rows.map((row) => namedBy(row, before(row.key)));
  const numbers = present.get(FACT_NUMBERS);
  return {
    now: instantOf(session.clock),
    by: session.member.objectId,
    register,
    practices: new Set(practices.map(({ code }) => code)),
    before,
    contact: await readFactContacts(store, register, named),
    numbers: new FactNumbers(numbers?.version ?? 0, numbers ? storedFactNumber.parse(numbers.value).last : 0),
  };
}
