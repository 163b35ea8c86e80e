import * as fc from 'fast-check';
import { agentsForQueue, type Need } from '#domain/outlook/agents';
import { erlangC } from '#domain/statistics/indicators/erlang';

const needs: fc.Arbitrary<Need> = fc.record({
  contacts: fc.integer({ min: 1, max: 4000 }),
  openSeconds: fc.integer({ min: 3600, max: 86_400 }),
  handlingSeconds: fc.integer({ min: 20, max: 1800 }),
  shrinkage: fc.double({ min: 0, max: 0.6, noNaN: true }),
  occupancyCap: fc.double({ min: 0.5, max: 1, noNaN: true }),
});
const services = fc.record({
  share: fc.double({ min: 0.1, max: 0.99, noNaN: true }),
  seconds: fc.integer({ min: 0, max: 120 }),
});

test('the agents asked for keep the promise, and one fewer would not', () => {
  fc.assert(
    fc.property(needs, services, (need, service) => {
      const { present, occupancy } = agentsForQueue(need, service);
      const { contacts, openSeconds, handlingSeconds } = need;
      const served = (agents: number) =>
        erlangC({ calls: contacts, periodSeconds: openSeconds, handlingSeconds, agents }).answeredWithin(
          service.seconds,
        );
      const load = (contacts * handlingSeconds) / openSeconds;
      expect(served(present)).toBeGreaterThanOrEqual(service.share);
      expect(occupancy).toBeLessThanOrEqual(need.occupancyCap + 1e-9);
      const fewer = present - 1;
      const isEnough =
        fewer > load && load / fewer <= need.occupancyCap - 1e-9 && served(fewer) >= service.share;
      expect(isEnough).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('more contacts never need fewer agents, and pauses never make the rota smaller', () => {
  fc.assert(
    fc.property(needs, services, fc.integer({ min: 1, max: 500 }), (need, service, more) => {
      const few = agentsForQueue(need, service);
      const many = agentsForQueue({ ...need, contacts: need.contacts + more }, service);
      expect(many.present).toBeGreaterThanOrEqual(few.present);
      expect(few.rostered).toBeGreaterThanOrEqual(few.present);
    }),
    { numRuns: 200 },
  );
});
