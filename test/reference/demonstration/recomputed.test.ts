import { criticalFamilies } from '#domain/grid';
import { grid } from '../../support/organisation.ts';
import { funnel, judged, ranks, rest, together } from './comparison.ts';
import { figureOf, type Process } from './estimate.ts';
import { expectNear, play, SCALE, type Played, type Wave } from './played.ts';
import { platforms, waves } from './played-waves.ts';
import { testCourses } from './recomputed-courses.ts';
import { testParts } from './recomputed-parts.ts';

const parts = ['', ...grid.sections.map(({ id }) => id)];

let played: Played;
beforeAll(async () => {
  played = await play();
});

test.each(waves.flatMap((wave) => platforms.map((platform) => [wave, platform] as const)))(
  'figures of %s, %s: every part, one flow and all of them',
  async (wave, platform) => {
    const subject = { entity: platform, period: wave };
    const asks = parts.flatMap((part) =>
      (['phone-in', 'chat-in', ''] as const).map((channel) => ({
        ask: 'figure' as const,
        ...subject,
        part,
        channel,
      })),
    );
    const given = await played.answers(asks);
    for (const [index, answer] of given.entries()) {
      const { part, channel } = asks[index]!;
      if (answer.answer !== 'figure') throw new Error(JSON.stringify(answer));
      const flows = channel === '' ? ['phone-in', 'chat-in'] : [channel];
      const merged = flows.flatMap((flow) => played.batchesAt({ wave, platform, flow, part }));
      const wanted = figureOf(merged, SCALE);
      if (wanted.n < 5) expect(answer.figure).toMatchObject({ n: wanted.n, value: null, status: 'too-few' });
      else expectNear(answer.figure, wanted);
    }
  },
);

const compared = ['comparison', 'ranks', 'funnel'] as const;
const someParts = parts.slice(0, 2);

async function rowsOf(wave: Wave, part: string) {
  const subject = { ask: 'report', entity: '*', period: wave, part, channel: 'phone-in' } as const;
  const given = await played.answers(compared.map((report) => ({ ...subject, report })));
  return given.map((answer) => {
    if (answer.answer !== 'report') throw new Error(JSON.stringify(answer));
    return new Map(answer.report.rows.map(({ key, cells }) => [key, cells]));
  });
}

test.each(waves.flatMap((wave) => someParts.map((part) => [wave, part] as const)))(
  'calls of %s, part "%s": every platform against the others, its ranks, its place in the funnel',
  async (wave, part) => {
    const group = platforms.map((platform) => played.processAt({ wave, platform, flow: 'phone-in', part }));
    const others = group.map((own) => rest(group, own));
    const tests = judged(
      group.map((own, index) => [own, others[index]!]),
      SCALE,
    );
    const [ranked, placed] = [ranks(group, SCALE), funnel(group, SCALE)];
    const rows = await rowsOf(wave, part);
    for (const [index, platform] of platforms.entries()) {
      const { mean, n, agents } = group[index]!;
      const known = { value: mean * SCALE, n, agents };
      const wanted = [
        { ...tests[index]!, rest: others[index]!.mean * SCALE },
        ranked[index]!,
        placed[index]!,
      ];
      for (const [report, own] of wanted.entries())
        expectNear(rows[report]!.get(platform)!, { ...known, ...own });
    }
  },
);

const [first, second] = waves;

test('changes of calls are those of their family, and of all contacts at the weights between both waves', async () => {
  for (const part of someParts) {
    const at = (wave: Wave, flow: string) =>
      platforms.map((platform) => played.processAt({ wave, platform, flow, part }));
    const [now, before] = [at(second, 'phone-in'), at(first, 'phone-in')];
    const asks = platforms.map((entity) => ({
      ask: 'change' as const,
      entity,
      period: second,
      part,
      channel: 'phone-in' as const,
    }));
    const tests = judged(
      now.map((own, index) => [own, before[index]!]),
      SCALE,
    );
    for (const [index, answer] of (await played.answers(asks)).entries()) {
      if (answer.answer !== 'change') throw new Error(JSON.stringify(answer));
      const { difference, ...rest } = tests[index]!;
      expectNear(answer.change, { value: difference, ...rest, n: now[index]!.n, nBefore: before[index]!.n });
      expect(answer.change.family).toBe(platforms.length);
    }
    const pooled = await played.answers(asks.map((ask) => ({ ...ask, channel: '' as const })));
    const chats = [at(second, 'chat-in'), at(first, 'chat-in')] as const;
    for (const [index, answer] of pooled.entries()) {
      if (answer.answer !== 'change') throw new Error(JSON.stringify(answer));
      const pair = (phone: typeof now, chat: typeof now) => [phone[index]!, chat[index]!];
      expectNear(answer.change, mixed(pair(now, chats[0]), pair(before, chats[1])));
    }
  }
});

/** Kitagawa (1955): what quality did at the mean of both waves’ weights, and what the volumes did. */
function mixed(now: readonly Process[], before: readonly Process[]) {
  const shares = (side: typeof now) => {
    const total = side.reduce((sum, { received }) => sum + (received ?? NaN), 0);
    return side.map(({ received }) => (received ?? NaN) / total);
  };
  const [w, v] = [shares(now), shares(before)];
  const weights = w.map((share, index) => (share + v[index]!) / 2);
  const value = together(now, weights).mean - together(before, weights).mean;
  const all = together(now, w).mean - together(before, v).mean;
  return { value: value * SCALE, mix: (all - value) * SCALE };
}

test('accuracies are the shares of evaluations without critical error, by volumes', async () => {
  const families = criticalFamilies.filter((family) =>
    grid.sections.some(({ criteria }) => criteria.some(({ critical }) => critical === family)),
  );
  expect(families).not.toEqual([]);
  for (const family of families) {
    const asks = platforms.map((entity) => ({ ask: 'accuracy' as const, entity, period: first, family }));
    for (const [index, answer] of (await played.answers(asks)).entries()) {
      if (answer.answer !== 'figure') throw new Error(JSON.stringify(answer));
      const platform = platforms[index]!;
      const merged = ['phone-in', 'chat-in'].flatMap((flow) =>
        played.batchesAt({ wave: first, platform, flow, part: `critical:${family}` }),
      );
      const { value, n } = figureOf(merged, 1);
      expectNear(answer.figure, { value, n });
    }
  }
});

testParts(() => played);
testCourses(() => played);
