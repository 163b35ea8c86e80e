import type { Conditions } from './conditions.ts';
import type { ConditionsTexts } from './conditions-texts.ts';

/** What stands in the way, in a few words each; none when all is well. */
export function conditionWords(conditions: Conditions, texts: ConditionsTexts): readonly string[] {
  const { offline, latencyMs, failing, cellEditing, signIn } = conditions;
  return [
    ...(offline ? [texts.offline] : []),
    ...(latencyMs > 0 ? [latencyWords(latencyMs, texts)] : []),
    ...(failing === 'none' ? [] : [texts.shortShares[failing]]),
    ...(cellEditing ? [texts.shortCellEditing] : []),
    ...(signIn === 'valid' ? [] : [texts.shortSignIns[signIn]]),
  ];
}

const latencyWords = (ms: number, { latencies, milliseconds }: ConditionsTexts): string =>
  Object.entries(latencies).find(([one]) => Number(one) === ms)?.[1] ?? milliseconds(ms);
