import { datedWave, type WaveDraft } from '../../../../../addin/taskpane/home/wave-draft.ts';

const draft: WaveDraft = {
  quarter: '',
  from: '2026-11-01',
  to: '2026-11-30',
  code: 'noel',
  method: 'listening',
};

test('a quarter is a wave by itself, under its own code or another', () => {
  const quarter = { ...draft, quarter: '2026-Q4', code: '' };

  expect(datedWave(quarter)).toEqual({ code: '2026-Q4', quarter: '2026-Q4', method: 'listening' });
  expect(datedWave({ ...quarter, code: ' pilote ' })?.code).toBe('PILOTE');
  expect(datedWave({ ...quarter, code: '2026-t4' })?.code).toBe('2026-Q4');
});

test('free dates need a code and an end that is not before the beginning', () => {
  expect(datedWave(draft)).toEqual({
    code: 'NOEL',
    from: '2026-11-01',
    to: '2026-11-30',
    method: 'listening',
  });
  expect(datedWave({ ...draft, code: ' ' })).toBeUndefined();
  expect(datedWave({ ...draft, to: '' })).toBeUndefined();
  expect(datedWave({ ...draft, to: '2026-10-31' })).toBeUndefined();
  expect(datedWave({ ...draft, to: '2026-11-01' })).toBeDefined();
});
