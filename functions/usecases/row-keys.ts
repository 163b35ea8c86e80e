import type { KeyInWave } from '#domain/evaluation-key';
import type { Person, Scope } from './ports.ts';

/** Keys of the rows of an organisation. Free texts (contact ids) come last: they may hold any character. */
export const SETTINGS = 'SETTINGS';
/** Raised by every record of volumes, so that one read tells whether any platform's changed. */
export const VOLUMES_MARK = 'VOLUMES';
/** Raised by every change of figures from before. */
export const PAST_MARK = 'REVISED-PAST';
/** Raised by every change of activity, of reasons and their counts. */
export const ACTIVITY_MARK = 'REVISED-ACTIVITY';
/** Raised by every change of costs, rates, targets and gains. */
export const MONEY_MARK = 'REVISED-MONEY';
export const ORGANISATION: Scope = 'ORG';

export const memberKey = ({ tenant, objectId }: Person): string => `MEMBER#${tenant}#${objectId}`;
export const platformKey = (code: string): string => `PLATFORM#${code}`;
/** Names of platforms in files, by what makes spellings the same; before PLATFORM#, so not a part of the register. */
export const NAMES = 'NAME#';
export const platformNameKey = (name: string): string => `${NAMES}${name}`;
export const providerKey = (code: string): string => `PROVIDER#${code}`;
export const gridKey = (reference: string): string => `GRID#${reference}`;
export const waveKey = (code: string): string => `WAVE#${code}`;
export const volumeKey = (period: string, flow: string): string => `VOLUME#${period}#${flow}`;
/** What a platform did in a period, beside its volumes. */
export const activityKey = (period: string, flow: string): string => `ACTIVITY#${period}#${flow}`;
export const reasonCountKey = (period: string, flow: string, reason: string): string =>
  `REASON#${period}#${flow}#${reason}`;
/** Rows of the organisation beside its register: before PLATFORM#, so not a part of it. */
export const REASONS = 'CAUSE#';
export const COSTS = 'COST#';
export const RATES = 'EXCHANGE#';
export const TARGETS = 'AIM#';
export const GAINS = 'GAIN#';
export const DECISIONS = 'DECISION#';
export const PRACTICES = 'CATALOGUE#';
export const ASSUMPTIONS = 'ASSUMPTION#';
export const PROCEDURES = 'CHANGED#';
/** Of a platform, beside its volumes. */
export const FACTS = 'FACT#';
/** The last number that a fact of the platform got. */
export const FACT_NUMBERS = 'NUMBERED-FACTS';
export const FEEDBACK = 'FEEDBACK#';
export const feedbackKey = (wave: string, practice: string): string => `${FEEDBACK}${wave}#${practice}`;
export const THEMES = 'THEME#';
export const THEME_STEPS = 'STEP#';
export const ACTIONS = 'ACTION#';
export const REMARKS = 'REMARK#';
/** Of contests: what is played, how often, and in its wave what was drawn. */
export const SCENARIOS = 'ACT#';
export const QUOTAS = 'COUNT#';
export const CONTEST = 'CONTEST';
export const TESTS = 'TEST#';
/** What was coded of a contact, in its sample's scope. */
export const CODES = 'CODE#';
export const codeKey = (contact: string): string => `${CODES}${contact}`;
/** Raised by every change of the catalogue, and of what its money is computed with. */
export const PRACTICES_MARK = 'REVISED-PRACTICES';
export const CONTACTS = 'CONTACT#';
export const contactKey = (contact: string): string => `${CONTACTS}${contact}`;
/** Of whatever purpose. */
export const EVALUATIONS = 'EVAL#';
export const evaluationKey = ({ purpose, slot, contact }: KeyInWave): string =>
  `${EVALUATIONS}${purpose}#${slot}#${contact}`;
export const DOUBLE_EVALUATIONS = 'EVAL#double#';
export const STANDARD_EVALUATIONS = 'EVAL#standard##';
export const standardEvaluationKey = (contact: string): string => `${STANDARD_EVALUATIONS}${contact}`;

export const platformScope = (platform: string): Scope => `P#${platform}`;
export const waveScope = (wave: string): Scope => `W#${wave}`;
/** Contacts and evaluations of a platform in a wave. */
export const sampleScope = (wave: string, platform: string): Scope => `W#${wave}#P#${platform}`;

/** Rows of a wave beside its samples: the plan, frames, and what is drawn of them. */
export const PLAN = 'PLAN';
/** Says that the agents of the wave are numbers, for good. */
export const AGENTS = 'AGENTS';
/** Says that every contact of the wave is forgotten, for good. */
export const FORGOTTEN = 'FORGOTTEN';
export const FRAMES = 'FRAME#';
export const frameKey = (frame: string): string => `${FRAMES}${frame}`;
/** Contacts in reserve of a frame, of one stratum, by rank: in the sample's scope. */
export const RESERVES = 'RESERVE#';
export const reserveKey = (frame: string, flow: string, rank: number): string =>
  `${RESERVES}${frame}#${flow}#${String(rank).padStart(7, '0')}`;

/** Recordings of a sample, in its scope; links and destructions in scopes of their own. */
export const RECORDINGS = 'RECORDING#';
export const recordingKey = (contact: string): string => `${RECORDINGS}${contact}`;
export const LINKS: Scope = 'LINKS';
export const linksOf = (recording: string): string => `LINK#${recording}#`;
export const DESTRUCTIONS: Scope = 'DESTRUCTIONS';
export const destructionKey = (recording: string): string => `GONE#${recording}`;
