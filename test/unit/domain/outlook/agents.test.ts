import { agentsForBacklog, agentsForQueue, type Need } from '#domain/outlook/agents';
import { openSeconds } from '#domain/outlook/calendar';
import { regularityOf } from '#domain/outlook/regularity';

// 100 calls in half an hour of 180 s: 10 erlangs, the example every planner learns; 14 agents answer 88.8 % in 20 s.
const need: Need = {
  contacts: 100,
  openSeconds: 1800,
  handlingSeconds: 180,
  shrinkage: 0,
  occupancyCap: 1,
};
const service = { share: 0.8, seconds: 20 };

test('ten erlangs need 14 agents for 80 % in 20 seconds, 13 do not do', () => {
  expect(agentsForQueue(need, service)).toEqual({ present: 14, rostered: 14, occupancy: 10 / 14 });
  expect(agentsForQueue(need, { ...service, share: 0.78 }).present).toBe(13);
});

test('pauses put more on the rota, and a cap of occupancy more at their posts', () => {
  expect(agentsForQueue({ ...need, shrinkage: 0.3 }, service)).toMatchObject({ present: 14, rostered: 20 });
  expect(agentsForQueue({ ...need, occupancyCap: 0.6 }, service)).toMatchObject({ present: 17 });
});

test('without contacts nobody is needed, for calls and for messages', () => {
  expect(agentsForQueue({ ...need, contacts: 0 }, service)).toEqual({
    present: 0,
    rostered: 0,
    occupancy: 0,
  });
  expect(agentsForBacklog({ ...need, contacts: 0 })).toEqual({ present: 0, rostered: 0, occupancy: 0 });
});

test('messages that may wait need their work only', () => {
  expect(agentsForBacklog(need).present).toBe(10);
  expect(agentsForBacklog({ ...need, occupancyCap: 0.85, shrinkage: 0.3 })).toMatchObject({
    present: 12,
    rostered: 18,
  });
});

test('open time is that of the weekday, past midnight with it', () => {
  const hours = 'Mo-Fr 08:00-12:00, 13:00-18:00; Sa 22:00-02:00';
  expect([1, 6, 7].map((day) => openSeconds({ hours }, day as 1))).toEqual([9 * 3600, 4 * 3600, 0]);
  expect(openSeconds({}, 1)).toBeUndefined();
});

test('regularity is the deviation of weeks over their mean, of six weeks at least', () => {
  const weeks = [90, 110, 90, 110, 90, 110].map((received, week) => ({ week, received, weight: 1 }));
  // Each is 10 from 100: squares of 600 over 5.
  expect(regularityOf([weeks])).toEqual({
    variation: expect.closeTo(Math.sqrt(120) / 100, 12),
    mean: 100,
    weeks: 6,
  });
  expect(regularityOf([weeks.slice(1)])).toBeUndefined();
  expect(regularityOf([])).toBeUndefined();
});

test('flows that make up for each other are regular together, over the weeks that all of them counted', () => {
  const north = [90, 110, 90, 110, 90, 110, 90].map((received, week) => ({ week, received, weight: 1 }));
  const south = north.map(({ week, received }) => ({
    week: week + 1,
    received: 190 - received + 10,
    weight: 1,
  }));
  expect(regularityOf([north, south])).toMatchObject({ weeks: 6, mean: 200 });
});
