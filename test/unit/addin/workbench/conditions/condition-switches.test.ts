import { ConditionSwitches } from '../../../../../addin/workbench/conditions/condition-switches.ts';
import { conditionWords } from '../../../../../addin/workbench/conditions/condition-words.ts';
import { conditionsTexts } from '../../../../../addin/workbench/conditions/conditions-texts.ts';
import { fairConditions } from '../../../../../addin/workbench/conditions/conditions.ts';

const tab = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

test('what was set is found again in the same tab, and nowhere else', () => {
  const mine = tab();
  new ConditionSwitches(mine).set({ offline: true, latencyMs: 2000 });

  expect(new ConditionSwitches(mine).current).toEqual({ ...fairConditions, offline: true, latencyMs: 2000 });
  expect(new ConditionSwitches(tab()).current).toEqual(fairConditions);
});

test('what a tab kept that says nothing is as if nothing were kept', () => {
  const mine = tab();
  mine.setItem('workbench-conditions', '{"offline":"perhaps"}');

  expect(new ConditionSwitches(mine).current).toEqual(fairConditions);
});

test('a condition out of its range is refused and changes nothing', () => {
  const switches = new ConditionSwitches(tab());

  expect(() => switches.set({ latencyMs: -1 })).toThrow();
  expect(switches.current).toEqual(fairConditions);
});

test('listeners are told what holds and what held before; a reset brings fair conditions back', () => {
  const switches = new ConditionSwitches(tab());
  const told: boolean[][] = [];
  switches.onChange((now, before) => told.push([before.offline, now.offline]));

  switches.set({ offline: true });
  switches.reset();

  expect(told).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(switches.current).toEqual(fairConditions);
});

test('everything that is on is said in a few words, in French and in English', () => {
  const all = {
    ...fairConditions,
    offline: true,
    latencyMs: 450,
    failing: 'one-in-three',
    cellEditing: true,
    signIn: 'expired',
  } as const;

  expect(conditionWords(all, conditionsTexts.fr).join(' · ')).toBe(
    'Hors connexion · 450 ms · 1 échec sur 3 · cellule en saisie · connexion expirée',
  );
  expect(conditionWords(all, conditionsTexts.en).join(' · ')).toBe(
    'Off line · 450 ms · 1 in 3 fails · cell in edit mode · sign-in expired',
  );
  expect(conditionWords(fairConditions, conditionsTexts.fr)).toEqual([]);
});
