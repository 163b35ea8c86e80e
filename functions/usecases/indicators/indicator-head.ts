import { indicatorHeads, type IndicatorHead } from '#contract/indicator';
import { activityMark, moneyMark, practicesMark, type Register } from '../read-register.ts';
import { SETTINGS } from '../row-keys.ts';

const marks: Readonly<Record<IndicatorHead, (register: Register) => number>> = {
  '@activity': activityMark,
  '@money': moneyMark,
  '@practices': practicesMark,
};

/** What changes with anything an indicator may rest on; undefined for the code of a wave. */
export function indicatorHead(register: Register, code: string): string | undefined {
  const head = indicatorHeads.find((one) => one === code);
  if (head === undefined) return undefined;
  const versions = [...register.versions].filter(([key]) => key === SETTINGS || key.startsWith('PLATFORM#'));
  const platforms = versions.reduce((sum, [, version]) => sum + version, versions.length);
  const mark = marks[head](register);
  return `${head}-${mark}-${platforms}`;
}
