import { execFileSync } from 'node:child_process';
import { commitmentOf, drawKey, seedOf } from '#domain/sampling/draw-key';
import { drawStratum } from '#domain/sampling/draw-stratum';
import { sharedCases, testWithShared } from '../../../support/shared.ts';

const idsOf = (ranked: readonly { readonly id: string }[]) => ranked.map(({ id }) => id);

testWithShared('draws the reference samples and reserves', () => {
  const cases = sharedCases('draw.hash_rank');

  expect(cases.length).toBeGreaterThan(0);
  for (const { input, expected } of cases) {
    const { sample, reserve } = drawStratum(input.seed, input.ids, input.n, input.reserve);
    if (expected.hash !== undefined)
      expect(input.ids.map((id: string) => drawKey(input.seed, id))).toEqual(expected.hash);
    expect(idsOf(sample)).toEqual(expected.sample);
    expect(idsOf(reserve)).toEqual(expected.reserve);
    if (expected.order !== undefined)
      expect(idsOf(drawStratum(input.seed, input.ids, input.ids.length, 0).sample)).toEqual(expected.order);
  }
});

test('a key is what sha256sum says of seed, bar, id', () => {
  const [seed, id] = [seedOf('Écoute n° 1', 'Voxéa'), 'appel “été” 😀 0001'];
  const said = execFileSync('sh', ['-c', `printf '%s|%s' "$1" "$2" | sha256sum`, 'sh', seed, id]).toString();

  expect(said.slice(0, 64)).toBe(drawKey(seed, id));
  expect(seed).toBe('Écoute n° 1|Voxéa');
});

test('what is told of the brand’s string is its SHA-256', () => {
  const said = execFileSync('sh', ['-c', `printf '%s' "$1" | sha256sum`, 'sh', 'ma chaîne']).toString();

  expect(said.slice(0, 64)).toBe(commitmentOf('ma chaîne'));
});

test('a stratum smaller than its sample is taken whole, without reserve', () => {
  const { sample, reserve } = drawStratum('seed', ['a', 'b'], 5, 3);

  expect(idsOf(sample).sort()).toEqual(['a', 'b']);
  expect(sample.map(({ rank }) => rank)).toEqual([1, 2]);
  expect(reserve).toEqual([]);
});

test('nothing asked is nothing drawn', () => {
  expect(drawStratum('seed', ['a', 'b'], 0, 0)).toEqual({ sample: [], reserve: [] });
});
