import { sortedInSlices } from '../../../../../addin/workbook/sync/sorted-in-slices.ts';
import { seededRandom } from '../../../../support/random.ts';

const random = seededRandom(7);
const items = Array.from({ length: 12_345 }, (_, place) => ({ rank: Math.floor(random() * 500), place }));
const byRank = (one: { rank: number }, other: { rank: number }) => one.rank - other.rank;

test('a long list is sorted as it is at once, equal items in their order', async () => {
  expect(await sortedInSlices(items, byRank)).toEqual(items.toSorted(byRank));
});

test('what else waits in the page runs before a long list is sorted', async () => {
  let sorted = false;
  let ran = false;
  const slowly = (one: { rank: number }, other: { rank: number }) => {
    JSON.stringify({ one, other }).split('').sort();
    return byRank(one, other);
  };
  const done = sortedInSlices(items.slice(0, 2000), slowly).then(() => (sorted = true));
  setImmediate(() => (ran = !sorted));
  await done;

  expect(ran).toBe(true);
});
