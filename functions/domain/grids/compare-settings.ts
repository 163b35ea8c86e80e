import { criteriaOf, type Grid } from '../grid.ts';
import type { ChangeKind, GridChange } from './grid-change.ts';
import type { Pair } from './proportions.ts';
import { sameWriting } from './written.ts';

/** What changed in what is said of a whole grid. */
export function compareSettings(grids: Pair<Grid>): readonly GridChange[] {
  const { before, after } = grids;
  const found: GridChange[] = [];
  const note = (kind: ChangeKind, level: GridChange['level'], changed: boolean): void => {
    if (changed) found.push({ kind, part: '', level });
  };
  note('grid-title', 'patch', !sameWriting(before.title, after.title));
  note('model', 'major', before.model !== after.model);
  note('channels', 'minor', !sameMembers(before.channels, after.channels));
  note('minimum-applied-weight', 'minor', before.minimumAppliedWeight !== after.minimumAppliedWeight);
  note('bonus-cap', hasBonus(grids) ? 'major' : 'patch', before.bonusCap !== after.bonusCap);
  return [...found, ...zeroRuleChanges(grids)];
}

const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  sameWriting([...one].sort(), [...other].sort());

/** Without any bonus no score comes near the cap. */
const hasBonus = ({ before, after }: Pair<Grid>): boolean =>
  [...criteriaOf(before), ...criteriaOf(after)].some(({ bonus }) => bonus === true);

/** The same contact with the same answers would be made 0 by one version and not by the other. */
function zeroRuleChanges({ before, after }: Pair<Grid>): readonly GridChange[] {
  const rules = new Map(before.zeroRules.map((rule) => [rule.measurement, rule]));
  const kept = new Set(after.zeroRules.map(({ measurement }) => measurement));
  return [
    ...after.zeroRules.flatMap(({ measurement: part, above, title }): readonly GridChange[] => {
      const rule = rules.get(part);
      if (rule === undefined) return [{ kind: 'zero-rule-added', part, level: 'major' }];
      if (rule.above !== above) return [{ kind: 'zero-rule-threshold', part, level: 'major' }];
      return sameWriting(rule.title, title) ? [] : [{ kind: 'zero-rule-title', part, level: 'patch' }];
    }),
    ...before.zeroRules
      .filter(({ measurement }) => !kept.has(measurement))
      .map(({ measurement: part }): GridChange => ({ kind: 'zero-rule-removed', part, level: 'major' })),
  ];
}
