import { blandAltman, exactZ } from '#domain/statistics/bland-altman';
import { linConcordance } from '#domain/statistics/lin-concordance';
import {
  mcnemar,
  mcnemarExact,
  newcombePaired,
  pairedDifference,
} from '#domain/statistics/paired-proportions';
import { column, confidenceOf, pair } from '../read-input.ts';
import type { Topic } from '../topic.ts';

/** The same contacts judged twice, by scores or by pass and fail. */
export const doubleJudgement: Topic = {
  'cmp.bland_altman': (input, datasets) => {
    const [a, b] = [column(input, input.a, datasets), column(input, input.b, datasets)];
    const confidence = confidenceOf(input);
    const found = blandAltman(a, b, { confidence });
    return {
      n: found.n,
      bias: found.bias,
      sd: found.deviation,
      ci_bias: pair(found.biasInterval),
      t: found.t,
      p: found.probability,
      loa_196: pair(found.limits),
      loa_z: pair(blandAltman(a, b, { z: exactZ(confidence) }).limits),
      se_loa_1986: found.limitError,
      ci_lower_loa_1986: pair(found.lowLimitInterval),
      ci_upper_loa_1986: pair(found.highLimitInterval),
      slope: found.slope,
      lin_ccc: linConcordance(a, b),
    };
  },
  'cmp.paired_prop': (input) => {
    const { chiSquare, probability } = mcnemar(input);
    const corrected = mcnemar(input, true);
    return {
      diff: pairedDifference(input),
      newcombe_paired10: pair(newcombePaired(input, confidenceOf(input))),
      mcnemar_chi2: chiSquare,
      mcnemar_p: probability,
      mcnemar_cc_chi2: corrected.chiSquare,
      mcnemar_cc_p: corrected.probability,
      mcnemar_exact_p: mcnemarExact(input),
    };
  },
};
