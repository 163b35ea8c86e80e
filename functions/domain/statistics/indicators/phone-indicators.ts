/** What a telephone switch counted in a period: sums, never means of weeks. Seconds are summed over answered calls. */
export type PhoneCounts = {
  readonly offered: number;
  readonly answered: number;
  /** Answered within the x seconds of the service level. */
  readonly answeredWithin: number;
  readonly abandoned: number;
  /** Abandoned within the same x seconds. */
  readonly abandonedWithin: number;
  readonly talkSeconds: number;
  readonly holdSeconds: number;
  readonly wrapSeconds: number;
  /** Logged in, pauses left out. */
  readonly loggedSeconds: number;
};

/** The four denominators of a service level (QS): an indicator names the one it takes. */
export type ServiceLevels = {
  readonly ofOffered: number;
  readonly ofAnswered: number;
  /** Calls abandoned within x seconds are left out. */
  readonly withoutShortAbandons: number;
  /** Calls abandoned within x seconds count as served. */
  readonly shortAbandonsCredited: number;
};

export type PhoneIndicators = {
  /** Taux de décroché. */
  readonly answerRate: number;
  readonly abandonRate: number;
  readonly serviceLevels: ServiceLevels;
  /** DMT, seconds: talk, hold and after-call work. */
  readonly handlingSeconds: number;
  /** DMC, seconds: talk and hold. */
  readonly conversationSeconds: number;
  /** Temps de post-appel, seconds. */
  readonly wrapSeconds: number;
  /** Share of logged time at work on calls. */
  readonly occupancy: number;
  /** Answered per logged hour. */
  readonly contactsPerHour: number;
};

/** Indicators as ratios of sums; NaN where nothing was counted below the line. */
export function phoneIndicators(counts: PhoneCounts): PhoneIndicators {
  const { offered, answered, abandoned, talkSeconds, holdSeconds, wrapSeconds, loggedSeconds } = counts;
  const conversation = talkSeconds + holdSeconds;
  const handling = conversation + wrapSeconds;
  return {
    answerRate: answered / offered,
    abandonRate: abandoned / offered,
    serviceLevels: serviceLevels(counts),
    handlingSeconds: handling / answered,
    conversationSeconds: conversation / answered,
    wrapSeconds: wrapSeconds / answered,
    occupancy: handling / loggedSeconds,
    contactsPerHour: answered / (loggedSeconds / 3600),
  };
}

const serviceLevels = ({
  offered,
  answered,
  answeredWithin,
  abandonedWithin,
}: PhoneCounts): ServiceLevels => ({
  ofOffered: answeredWithin / offered,
  ofAnswered: answeredWithin / answered,
  withoutShortAbandons: answeredWithin / (offered - abandonedWithin),
  shortAbandonsCredited: (answeredWithin + abandonedWithin) / offered,
});
