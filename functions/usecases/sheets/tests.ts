import { testFields } from '#contract/contest';
import { TESTS, waveScope } from '../row-keys.ts';
import { storedTest } from '../stored/contest.ts';
import { rulesOf } from './field-rules.ts';
import type { SheetResource } from './sheet-resource.ts';

const ofWaves = waveScope('');

/** The tests of contests, which the draw makes: what, where, when. */
export const tests: SheetResource = {
  places: {
    scopes: ({ waves }) =>
      waves.filter(({ method }) => method === 'mystery-contact').map(({ code }) => waveScope(code)),
    prefix: TESTS,
    of: (key) => {
      const [wave = '', contact = ''] = key.split('|');
      return { scope: waveScope(wave), row: TESTS + contact };
    },
    keyAt: ({ scope, row }) => `${scope.slice(ofWaves.length)}|${row.slice(TESTS.length)}`,
  },
  keyFields: (key) => {
    const [, wave, contact] = /^([A-Z0-9][A-Z0-9_-]{0,39})\|(T\d{4,6})$/.exec(key) ?? [];
    return wave === undefined || contact === undefined ? undefined : { wave, contact };
  },
  fields: rulesOf(testFields),
  toFields: (value) => ({ ...storedTest.parse(value) }),
  toValue: (fields) => storedTest.parse(fields),
  refuse: () => [],
  usedBy: () => undefined,
  placed: (register) => register,
};
