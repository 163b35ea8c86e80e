import type { Counted } from '#domain/activity/measure';
import type { Random } from './random.ts';

type Month = {
  readonly answered: number;
  readonly quality: number;
  readonly random: Random;
};

/** What a month's surveys, cases and sales come to at a platform that answered so many calls. */
export function inventedOpinions({ answered, quality, random }: Month): Counted {
  const share = (of: number, level: number) =>
    Math.min(of, Math.max(0, Math.round(of * (level + 0.03 * (2 * random() - 1)))));
  const hotResponses = share(answered, 0.06);
  const coldResponses = share(answered, 0.035);
  const recommendResponses = share(answered, 0.035);
  const offers = share(answered, 0.3);
  const conversions = share(offers, 0.05 + 0.08 * quality);
  const cases = share(answered, 0.78);
  const repeatTracked = share(cases, 0.95);
  const agents = Math.max(6, Math.round(answered / 900));
  return {
    cases,
    repeatTracked,
    resolvedUnrepeated: share(repeatTracked, 0.55 + 0.3 * quality),
    resolutionAsked: hotResponses,
    resolvedSaid: share(hotResponses, 0.5 + 0.35 * quality),
    hotResponses,
    hotSatisfied: share(hotResponses, 0.5 + 0.45 * quality),
    coldResponses,
    coldSatisfied: share(coldResponses, 0.45 + 0.42 * quality),
    recommendResponses,
    promoters: share(recommendResponses, 0.2 + 0.4 * quality),
    detractors: share(recommendResponses, 0.4 - 0.3 * quality),
    ...effortOf(coldResponses, quality),
    agentResponses: agents,
    agentPromoters: share(agents, 0.35),
    agentDetractors: share(agents, 0.25),
    offers,
    conversions,
    rebounds: share(offers, 0.1),
    additionalSales: share(offers, 0.03),
    revenue: conversions * 140,
    customersAtStart: answered * 9,
    customersLost: Math.round(answered * 9 * (0.02 - 0.012 * quality)),
    reviews: Math.max(5, Math.round(answered / 200)),
    reviewMarks: Math.round(Math.max(5, Math.round(answered / 200)) * (2.4 + 1.9 * quality)),
  };
}

/** Marks of 2 and 5 in the share that quality makes: their sum and that of their squares agree. */
function effortOf(effortResponses: number, quality: number): Counted {
  const hard = Math.round(effortResponses * (0.7 - 0.5 * quality));
  const easy = effortResponses - hard;
  return { effortResponses, effortSum: 5 * hard + 2 * easy, effortSquares: 25 * hard + 4 * easy };
}
