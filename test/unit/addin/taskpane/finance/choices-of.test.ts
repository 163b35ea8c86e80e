import { roles } from '#domain/role';
import { financeChoicesOf } from '../../../../../addin/taskpane/finance/choices-of.ts';

test('finance finds every sheet of activity and money, their import and what is written from them', () => {
  expect(financeChoicesOf('finance')).toEqual({
    activity: ['activity', 'reasons', 'reason-counts'],
    money: ['costs', 'rates', 'targets', 'gains'],
    importsActivity: true,
    readsMoney: true,
  });
});

test('money is shown to the quality team, finance and the committee only', () => {
  const readers = roles.filter((role) => financeChoicesOf(role).readsMoney);
  expect([...readers].sort()).toEqual(['committee', 'finance', 'quality-manager']);
  expect(financeChoicesOf('committee').money).toEqual([]);
  expect(financeChoicesOf('administrator').money).toEqual([]);
});
