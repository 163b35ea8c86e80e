import { measureIds, measures } from '#domain/activity/measure';
import { dictionary, findIndicator, indicatorIds } from '#domain/kpi/dictionary';
import { ratios } from '#domain/kpi/ratios';

test('the ratios of the dictionary: formulas in workbooks name them, so their ids stay', () => {
  expect(Object.keys(ratios)).toEqual([
    'handlingTime',
    'talkTime',
    'wrapTime',
    'contactsPerHour',
    'loggedShare',
    'occupancy',
    'answerRate',
    'answerRateLessShort',
    'abandonRate',
    'serviceOfReceived',
    'serviceOfAnswered',
    'serviceLessShort',
    'serviceCreditShort',
    'wait',
    'responseDelay',
    'mediaMix',
    'resolvedNoRepeat',
    'resolvedSaidRate',
    'csatHot',
    'csatCold',
    'nps',
    'effort',
    'employeeNps',
    'reasonCoverage',
    'avoidableShare',
    'conversionRate',
    'revenuePerContact',
    'reboundRate',
    'additionalSalesRate',
    'churn',
    'reviewMark',
    'contactsPerCase',
  ]);
});

test('every measure by itself is an indicator, and no id names two', () => {
  expect(new Set(indicatorIds).size).toBe(indicatorIds.length);
  for (const id of measureIds) expect(dictionary.get(id)).toMatchObject({ above: [{ of: id, times: 1 }] });
  expect(dictionary.size).toBe(indicatorIds.length);
});

test.each(indicatorIds.map((id) => [id, dictionary.get(id)!] as const))(
  'the unit of %s follows from what it adds up',
  (_, { unit, above, below, factor = 1, interval }) => {
    const kindOf = (of: string) => {
      if (of === 'handling') return 'seconds';
      return measureIds.some((id) => id === of) ? measures[of as never] : 'count';
    };
    const [over, under] = [above, below ?? []].map((line) => new Set(line.map(({ of }) => kindOf(of))));
    expect(over!.size).toBe(1);
    const [kind] = over!;
    if (unit === 'share') expect([...under!]).toEqual([kind]);
    if (unit === 'seconds') expect(kind).toBe('seconds');
    if (unit === 'money') expect(kind).toBe('money');
    if (unit === 'per-hour') expect([kind, [...under!], factor]).toEqual(['count', ['seconds'], 3600]);
    if (unit === 'net-score') expect([factor, interval]).toEqual([100, 'net-score']);
  },
);

test('what customers and agents answered is shown from so many answers only', () => {
  for (const { source, answers, above, below = [] } of dictionary.values()) {
    const isCountOfAnswers = above.every(({ of }) => /Responses$|^resolutionAsked$/.test(of));
    if ((source === 'survey' || source === 'hr') && !isCountOfAnswers) expect(answers).toBeDefined();
    if (answers !== undefined && below.length > 0) expect(below.map(({ of }) => of)).toEqual([answers]);
  }
});

test('a reason is an indicator by its code; nothing else is', () => {
  expect(findIndicator('reason:SUIVI')).toMatchObject({
    unit: 'share',
    above: [{ of: 'reason:SUIVI' }],
    below: [{ of: 'byReason' }],
  });
  for (const id of ['reason:', 'reason', 'constructor', '', 'answerrate'])
    expect(findIndicator(id)).toBeUndefined();
});
