import { weekOf } from '#domain/assignment/week-of';
import { dayOfContact } from '#domain/forgetting/forget-at';
import { quotable } from '#domain/reports/quotable';
import { storedFact, type StoredFact } from '../stored/fact.ts';
import type { FactGround } from './fact-ground.ts';
import type { Fields } from './sheet-resource.ts';

/**
 * A fact as it is kept: its number for ever, the week of its contact, its quote without what gives somebody away, and
 * of a disputed one every earlier state.
 */
export function factOf(fields: Fields, stored: unknown, ground: FactGround): StoredFact {
  const before = stored === undefined ? undefined : storedFact.parse(stored);
  const { platform = null, quote = null } = fields;
  const fact = storedFact.parse({
    ...before,
    ...fields,
    ...placeOf(fields, ground),
    ...(before ? ownOf(before) : bornOf(ground)),
    quote: quote === null ? null : quotable(String(quote), countriesOf(String(platform), ground)),
  });
  return { ...fact, versions: versionsOf(before, fact, ground.now) };
}

/** What the server said once stays, whatever is pushed. */
const ownOf = ({ by, factNumber, sentDay }: StoredFact) => ({ by, factNumber, sentDay });
const bornOf = ({ by, numbers }: FactGround) => ({ by, factNumber: numbers.next(), sentDay: null });

const countriesOf = (platform: string, { register }: FactGround): readonly string[] =>
  register.platforms.flatMap(({ code, country }) => (code === platform ? [country] : []));

/** What the contact says; what is kept stays when it is not read again. */
function placeOf({ wave = null, platform = null, contact = null }: Fields, ground: FactGround) {
  const known = ground.contact(wave, platform, contact);
  const zone = ground.register.waves.find(({ code }) => code === wave)?.timeZone;
  if (known === undefined || zone === undefined) return {};
  const { channel, direction, start } = known;
  return { week: weekOf(start, zone), day: dayOfContact(start, zone), channel, direction };
}

function versionsOf(
  before: StoredFact | undefined,
  after: StoredFact,
  until: string,
): StoredFact['versions'] {
  if (before === undefined) return [];
  const { quote, dispute, disputeAnswer, factVerdict, versions } = before;
  const isSame =
    quote === after.quote &&
    dispute === after.dispute &&
    disputeAnswer === after.disputeAnswer &&
    factVerdict === after.factVerdict;
  if (isSame || (dispute === null && after.dispute === null)) return versions;
  return [...versions, { until, quote, dispute, disputeAnswer, factVerdict }];
}
