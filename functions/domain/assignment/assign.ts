import { chooseDoubles } from './choose-doubles.ts';
import { deal, type Dealable, type Loads } from './deal.ts';

/** A contact of the sample, with who evaluates it. */
export type SampleContact = Omit<Dealable, 'not'> & {
  readonly batch: string;
  /** Of its standard evaluation; empty when nobody has it. */
  readonly evaluator: string;
  /** Who had its standard evaluation before: no second listening of theirs would be another's. */
  readonly formerly: readonly string[];
  /** Of its double evaluations. */
  readonly doubles: readonly string[];
  /** Nobody began its standard evaluation. */
  readonly isUntouched: boolean;
  /** Its recording can still be listened to. */
  readonly canBeHeard: boolean;
};

export type AssignOptions = {
  /** Object ids of whom the contacts are given to. */
  readonly evaluators: readonly string[];
  /** Of the whole sample, 0 to 1: what two people evaluate. */
  readonly doubleShare: number;
  readonly seed: string;
};

/** What one contact gets: its evaluator, a second one, or both. */
export type Assignment = {
  readonly contact: SampleContact;
  readonly evaluator?: string;
  readonly double?: string;
};

/**
 * Who is to evaluate what nobody has yet, and who a second time; the same answer for the same sample in any order.
 * Nothing assigned or begun moves, so that asking again after all of it was done answers nothing.
 * @returns platform after platform, in the order of the deal; no doubles with fewer than two evaluators
 */
export function assign(sample: readonly SampleContact[], options: AssignOptions): readonly Assignment[] {
  const { evaluators, doubleShare, seed } = options;
  const free = sample.filter(isFree).map((contact) => ({ ...contact, not: contact.doubles }));
  const first = new Map(
    deal(free, loadsOf(evaluators, sample, firstOf), seed).map((dealt) => [
      dealt.contact.id,
      dealt.evaluator,
    ]),
  );
  const doublable = sample.map((contact) => {
    const evaluator = first.get(contact.id) ?? contact.evaluator;
    const isDoubled = contact.doubles.length > 0;
    return {
      ...contact,
      not: [evaluator, ...contact.formerly],
      isDoubled,
      canBeDoubled: contact.canBeHeard && evaluator !== '',
    };
  });
  const chosen = evaluators.length < 2 ? [] : chooseDoubles(doublable, doubleShare, seed);
  const loads = loadsOf(evaluators, sample, ({ doubles }) => doubles);
  const second = new Map(
    deal(chosen, loads, `${seed}|double`).map((dealt) => [dealt.contact.id, dealt.evaluator]),
  );
  return inPlatforms(sample, new Set([...first.keys(), ...second.keys()])).map((contact) =>
    assignmentOf(contact, first, second),
  );
}

const isFree = ({ evaluator, isUntouched, canBeHeard }: SampleContact): boolean =>
  evaluator === '' && isUntouched && canBeHeard;

const firstOf = ({ evaluator }: SampleContact): readonly string[] => [evaluator];

function loadsOf(
  evaluators: readonly string[],
  sample: readonly SampleContact[],
  of: (contact: SampleContact) => readonly string[],
): Loads {
  const loads = new Map(evaluators.map((evaluator) => [evaluator, 0]));
  for (const evaluator of sample.flatMap(of)) {
    const load = loads.get(evaluator);
    if (load !== undefined) loads.set(evaluator, load + 1);
  }
  return loads;
}

/** Platform after platform; inside one, in the order in which they were dealt. */
function inPlatforms(sample: readonly SampleContact[], dealt: ReadonlySet<string>): readonly SampleContact[] {
  const byId = new Map(sample.map((contact) => [contact.id, contact]));
  const contacts = [...dealt].flatMap((id) => byId.get(id) ?? []);
  return contacts.sort((one, other) => {
    if (one.platform === other.platform) return 0;
    return one.platform < other.platform ? -1 : 1;
  });
}

type Given = ReadonlyMap<string, string>;

function assignmentOf(contact: SampleContact, first: Given, second: Given): Assignment {
  const [evaluator, double] = [first.get(contact.id), second.get(contact.id)];
  const given = evaluator === undefined ? {} : { evaluator };
  return double === undefined ? { contact, ...given } : { contact, ...given, double };
}
