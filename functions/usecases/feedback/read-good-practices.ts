import { QualityError } from '#contract/error';
import type { GoodPractices, readGoodPracticesSchema } from '#contract/feedback';
import type * as z from 'zod';
import type { Member } from '#domain/role';
import type { Wave } from '#domain/wave';
import { readPractices } from '../practices/read-practices.ts';
import { readRegister } from '../read-register.ts';
import type { Session } from '../session.ts';
import { seesLiveFigures, seesPlatform } from '../sight.ts';
import type { StoredFact } from '../stored/fact.ts';
import { readFactRows } from './feedback-ground.ts';
import { measurePractices, type MeasuredPractice } from './measure-practices.ts';

/** Below, whoever is told would know whose they are. */
const FEWEST_PLATFORMS = 2;

type Asked = z.infer<typeof readGoodPracticesSchema>;

/**
 * Good practices of a theme that were raised in a wave, over its platforms together, with what was quoted of them: whose
 * they are is never said. Readers without rows have their figures once the wave is closed. Throws not-found.
 */
export async function readGoodPractices(
  session: Session,
  { wave: code, theme }: Asked,
): Promise<GoodPractices> {
  const register = await readRegister(session.store);
  const wave = register.waves.find((one) => one.code === code);
  if (wave === undefined) throw new QualityError('not-found', { wave: code });
  const catalogue = await readPractices(session.store);
  const practices = catalogue.filter((one) => one.theme === theme && one.polarity === 'good');
  const facts = await readSentFacts(session, wave);
  const isRaised = (one: MeasuredPractice): boolean =>
    wave.state === 'closed' || facts.some(({ practice }) => practice === one.practice.code);
  const asked = { wave: code, platforms: wave.platforms, practices };
  const measured = await measurePractices(session, asked);
  const isShown = wave.state === 'closed' || seesLiveFigures(session.member);
  return {
    practices: measured
      .filter((one) => isRaised(one) && isUnnamed(session.member, one.platforms))
      .map(({ practice, figures }) => ({
        practice: practice.code,
        label: practice.label,
        figures: isShown ? figures : {},
        quotes: facts.filter((fact) => fact.practice === practice.code).flatMap(quoteOf),
      })),
  };
}

/** A platform manager knows which are not of theirs: it takes two others. */
const isUnnamed = (member: Member, platforms: readonly string[]): boolean =>
  platforms.filter((platform) => member.role !== 'platform-manager' || !seesPlatform(member, platform))
    .length >= FEWEST_PLATFORMS;

async function readSentFacts({ store }: Session, wave: Wave): Promise<readonly StoredFact[]> {
  const read = await Promise.all(
    wave.platforms.map((platform) => readFactRows(store, { wave: wave.code, platform })),
  );
  return read
    .flat()
    .map(({ value }) => value)
    .filter(({ sentDay, factVerdict }) => sentDay !== null && factVerdict !== 'withdrawn')
    .toSorted((one, other) => byText(orderOf(one), orderOf(other)));
}

/** By week, then by their own words: not one platform after the other. */
const orderOf = ({ week, quote }: StoredFact): string => `${week} ${quote ?? ''}`;
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const quoteOf = ({ quote, week, channel, direction }: StoredFact) =>
  quote === null ? [] : [{ quote, week, channel, direction }];
