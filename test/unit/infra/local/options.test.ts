import { readOptions } from '../../../../infra/local/options.ts';
import { StartRefusal } from '../../../../infra/local/start-refusal.ts';

test('without a word it is today, on port 3000, without https, under .data', () => {
  expect(readOptions([])).toEqual({ today: undefined, port: 3000, https: false, directory: '.data' });
});

test('every option is read, written either way', () => {
  const asked = readOptions([
    '--today',
    '2020-02-29',
    '--port=0',
    '--https',
    '--directory',
    '/tmp/elsewhere',
  ]);

  expect(asked).toEqual({ today: '2020-02-29', port: 0, https: true, directory: '/tmp/elsewhere' });
});

test.each([
  ['--today', '2019-02-29'],
  ['--today', '2020-5-25'],
  ['--today', '25/05/2020'],
  ['--today', '1920-05-25'],
  ['--today', '2020-05-25T10:00'],
  ['--today', ''],
  ['--port', '-1'],
  ['--port', '65536'],
  ['--port', '80.5'],
  ['--port', ' '],
  ['--port', '0x50'],
  ['--directory', ''],
])('%s=%s is refused in both languages, naming the option', (option, value) => {
  const refusal = refusalOf([`${option}=${value}`]);

  expect(refusal.text.fr).toContain(option);
  expect(refusal.text.en).toContain(option);
  expect(refusal.text.fr).not.toBe(refusal.text.en);
});

test.each([['--faster'], ['start'], ['--port'], ['--https=yes']])(
  '%s is not understood, and what can be said is said',
  (argument) => {
    expect(refusalOf([argument]).text.en).toContain(
      `"${argument}" is not understood: npm start -- [--today 2020-05-25]`,
    );
  },
);

function refusalOf(args: readonly string[]): StartRefusal {
  try {
    readOptions(args);
  } catch (error) {
    if (error instanceof StartRefusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
