import { erlangA, erlangB, erlangC, type Traffic } from '#domain/statistics/indicators/erlang';
import { adjustedNetPromoterScore, netPromoterScore } from '#domain/statistics/indicators/net-promoter-score';
import { phoneIndicators } from '#domain/statistics/indicators/phone-indicators';
import { confidenceOf, list, pair } from '../read-input.ts';
import type { Loose, Topic } from '../topic.ts';

const traffic = (input: Loose): Traffic => ({
  calls: input.calls,
  periodSeconds: input.period_s,
  handlingSeconds: input.aht_s,
  agents: input.agents,
});

const queues: Topic = {
  'kpi.erlang_a': (input) => {
    const found = erlangA(traffic(input), input.patience_mean_s);
    return {
      load_erlang: found.load,
      p_wait: found.waiting,
      p_abandon: found.abandoning,
      avg_wait_s: found.meanWaitSeconds,
      occupancy: found.occupancy,
    };
  },
  'kpi.erlang_b': ({ load, servers }) =>
    Array.isArray(servers) || Array.isArray(load)
      ? { blocking: both(load, servers).map(([a, n]) => erlangB(a, n)) }
      : { blocking: erlangB(load, servers) },
  'kpi.erlang_c': (input) => {
    const found = erlangC(traffic(input));
    return {
      load_erlang: found.load,
      erlang_b: erlangB(found.load, input.agents),
      p_wait: found.waiting,
      service_level: found.answeredWithin(input.target_s),
      asa_s: found.meanWaitSeconds,
      occupancy: found.occupancy,
    };
  },
};

/** Two lists of one length, or one list beside a single value. */
function both(loads: Loose, servers: Loose): readonly (readonly [number, number])[] {
  const [first, second] = [list(loads), list(servers)];
  const length = Math.max(first.length, second.length);
  return [...Array(length).keys()].map((index) => [first[index] ?? first[0], second[index] ?? second[0]]);
}

const surveys: Topic = {
  'kpi.nps': (input) => {
    const confidence = confidenceOf(input);
    const plain = netPromoterScore(input, confidence);
    const adjusted = adjustedNetPromoterScore(input, confidence);
    return {
      nps: plain.value,
      se: plain.standardError,
      ci_wald: pair(plain),
      nps_adj: adjusted.value,
      ci_adjusted_wald3: pair(adjusted),
    };
  },
  'kpi.definitions': (input) => {
    const found = phoneIndicators({
      offered: input.offered,
      answered: input.answered,
      answeredWithin: input.answered_in_x,
      abandoned: input.abandoned,
      abandonedWithin: input.abandoned_in_x,
      talkSeconds: input.talk_s,
      holdSeconds: input.hold_s,
      wrapSeconds: input.wrap_s,
      loggedSeconds: input.logged_s,
    });
    return {
      answer_rate: found.answerRate,
      abandon_rate: found.abandonRate,
      sl_offered: found.serviceLevels.ofOffered,
      sl_answered: found.serviceLevels.ofAnswered,
      sl_excl_short_abandons: found.serviceLevels.withoutShortAbandons,
      sl_short_abandons_credited: found.serviceLevels.shortAbandonsCredited,
      aht_s: found.handlingSeconds,
      dmc_s: found.conversationSeconds,
      acw_s: found.wrapSeconds,
      occupancy: found.occupancy,
      contacts_per_hour: found.contactsPerHour,
    };
  },
};

export const indicators: Topic = { ...queues, ...surveys };
