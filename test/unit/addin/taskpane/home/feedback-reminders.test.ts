import { feedbackReminders } from '../../../../../addin/taskpane/home/feedback-reminders.ts';

const sheets = [
  {
    name: 'feedback' as const,
    sheet: 'feedback:ACME',
    rows: [
      ['A', { reply: 'oui' }],
      ['B', { reply: null }],
      ['C', {}],
    ] as const,
  },
  {
    name: 'facts' as const,
    sheet: 'facts:ACME',
    rows: [
      ['1', { dispute: null }],
      ['2', { dispute: 'non', disputeAnswer: null, factVerdict: null }],
      ['3', { dispute: 'non', disputeAnswer: 'si' }],
      ['4', { dispute: 'non', factVerdict: 'upheld' }],
    ] as const,
  },
];

test('a platform manager has replies to write, a quality manager disputes to answer, the others nothing', () => {
  expect(feedbackReminders(sheets, 'platform-manager')).toEqual([
    { name: 'replies', field: 'reply', sheet: 'feedback:ACME', key: 'B', count: 2 },
  ]);
  expect(feedbackReminders(sheets, 'quality-manager')).toEqual([
    { name: 'disputes', field: 'disputeAnswer', sheet: 'facts:ACME', key: '2', count: 1 },
  ]);
  expect(feedbackReminders(sheets, 'evaluator')).toEqual([]);
  expect(feedbackReminders(sheets, undefined)).toEqual([]);
});
