import type { Method } from '#domain/wave';
import { wavesOfPeriod } from '#domain/wave-of-period';

const wave = (code: string, quarter?: string, method: Method = 'listening') => ({ code, quarter, method });

const waves = [
  wave('AUTUMN', '2026-Q4'),
  wave('MYSTERY', '2026-Q4', 'mystery-contact'),
  wave('SPRING-A', '2026-Q2'),
  wave('SPRING-B', '2026-Q2'),
  wave('2026-Q1', undefined, 'mystery-contact'),
  wave('FREE'),
];
const codes = (period: Parameters<typeof wavesOfPeriod>[1]) =>
  wavesOfPeriod(waves, period).map(({ code }) => code);

test('a bare quarter means its one listening wave', () => {
  expect(codes({ kind: 'quarter', quarter: '2026-Q4' })).toEqual(['AUTUMN']);
  expect(codes({ kind: 'quarter', quarter: '2026-Q3' })).toEqual([]);
});

test('several listening waves of a quarter are all said, so that one can be named', () => {
  expect(codes({ kind: 'quarter', quarter: '2026-Q2' })).toEqual(['SPRING-A', 'SPRING-B']);
});

test('a code means that wave, even one written as a quarter', () => {
  expect(codes({ kind: 'code', code: 'MYSTERY' })).toEqual(['MYSTERY']);
  expect(codes({ kind: 'code', code: 'NONE' })).toEqual([]);
  expect(codes({ kind: 'quarter', quarter: '2026-Q1' })).toEqual(['2026-Q1']);
});
