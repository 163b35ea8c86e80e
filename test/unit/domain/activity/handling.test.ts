import { handlingOf } from '#domain/activity/handling';
import type { Counted } from '#domain/activity/measure';
import { countedRecord } from '../../../support/counted-record.ts';

const handling = (counted: Counted) => handlingOf(countedRecord('2026-10', counted));

test('handling is talk, hold and wrap-up, exactly', () => {
  expect(handling({ talkSeconds: 0.1, holdSeconds: 0.2, wrapSeconds: 5 })).toBe(5.3);
});

test('where it was told whole its parts are not asked for, and none of them is 0', () => {
  expect(handling({ handledSeconds: 360 })).toBe(360);
});

test('a part that nobody counted leaves it unknown', () => {
  expect(handling({ talkSeconds: 300, wrapSeconds: 60 })).toBeUndefined();
  expect(handling({})).toBeUndefined();
});
