/** Above this size of either sample, the exact distribution is not worth its computing. */
const LARGE = 50;

export const isExact = (m: number, n: number): boolean => m <= LARGE && n <= LARGE;

/**
 * Probabilities of each value 0…mn of W, how many pairs of two samples of m and n without ties have the first above, when
 * both come from one distribution (Mann & Whitney 1947): by which sample holds the largest value.
 */
export function rankSumProbabilities(m: number, n: number): readonly number[] {
  let before = Array.from({ length: n + 1 }, () => [1]);
  for (let i = 1; i <= m; i += 1) {
    const row: (readonly number[])[] = [[1]];
    for (let j = 1; j <= n; j += 1) row.push(mixed(before[j] ?? [], row[j - 1] ?? [], { i, j }));
    before = row.map((one) => [...one]);
  }
  return before[n] ?? [];
}

/** The largest is of the first sample (i of i + j), above all j of the second, or of the second. */
function mixed(
  ofFirst: readonly number[],
  ofSecond: readonly number[],
  { i, j }: { readonly i: number; readonly j: number },
): readonly number[] {
  return Array.from(
    { length: i * j + 1 },
    (_, w) => (i * (ofFirst[w - j] ?? 0) + j * (ofSecond[w] ?? 0)) / (i + j),
  );
}
