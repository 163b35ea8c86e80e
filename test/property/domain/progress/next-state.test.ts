import fc from 'fast-check';
import { nextStates, type MeasuredTheme } from '#domain/progress/next-state';
import { themeStates, themeVerdicts } from '#domain/progress/theme-state';
import { themes } from '#domain/theme';

/** The themes of a platform, at most one of them active, in any order. */
const platform: fc.Arbitrary<readonly MeasuredTheme[]> = fc
  .record({
    order: fc.shuffledSubarray([...themes], { minLength: 1 }),
    active: fc.option(fc.nat()),
    told: fc.array(
      fc.record({
        state: fc.constantFrom(...themeStates.filter((state) => state !== 'active')),
        verdict: fc.constantFrom(...themeVerdicts),
        isAgain: fc.boolean(),
      }),
      { minLength: themes.length, maxLength: themes.length },
    ),
  })
  .map(({ order, active, told }) =>
    order.map((theme, place) => {
      const { state, verdict, isAgain } = told[place]!;
      const isActive = active !== null && active % order.length === place;
      return { theme, state: isActive ? ('active' as const) : state, verdict, isAgain };
    }),
  );

test('never are two themes of a platform active', () => {
  fc.assert(
    fc.property(platform, (measured) => {
      const active = nextStates(measured).filter(({ state }) => state === 'active');
      expect(active.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('a theme gets proven or maintained only by an interval above 0', () => {
  fc.assert(
    fc.property(platform, (measured) => {
      nextStates(measured).forEach(({ state }, place) => {
        const before = measured[place]!;
        if (state === before.state || (state !== 'proven' && state !== 'maintained')) return;
        expect(before.verdict).toBe('proven');
        expect(before.state).toBe(state === 'proven' ? 'active' : 'proven');
      });
    }),
  );
});

test('a theme that regressed after it was proven is always worked on again, at once or first', () => {
  fc.assert(
    fc.property(platform, (measured) => {
      nextStates(measured).forEach(({ state, reopened }, place) => {
        const before = measured[place]!;
        const wasProven = before.state === 'proven' || before.state === 'maintained';
        if (!wasProven || before.verdict !== 'regressed') return;
        expect(reopened).toBe(true);
        expect(['active', 'queued']).toContain(state);
      });
    }),
  );
});

test('what nobody works on stays queued', () => {
  fc.assert(
    fc.property(platform, (measured) => {
      nextStates(measured).forEach(({ state }, place) => {
        if (measured[place]!.state === 'queued') expect(state).toBe('queued');
      });
    }),
  );
});
