import { recordingPath, recordingPlace } from '../../../../functions/usecases/recordings/recording-path.ts';

const place = {
  days: 7,
  end: '2026-12-31T22:59:59.000Z',
  wave: '2026-Q4',
  platform: 'FR-LYON',
  id: '01J',
};

test('the place of a recording tells what is needed to destroy it, and no contact', () => {
  expect(recordingPath(place)).toBe('rec/07/1798757999/2026-Q4/FR-LYON/01J');
  expect(recordingPlace(recordingPath(place))).toEqual(place);
});

test('what is no recording has no such place', () => {
  expect(recordingPlace('frames/2026-Q4/2026-10~own/frame.tsv')).toBeUndefined();
  expect(recordingPlace('rec/7/1/a/b/c')).toBeUndefined();
});
