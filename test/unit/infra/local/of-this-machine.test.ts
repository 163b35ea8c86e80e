import { isOfThisMachine } from '../../../../infra/local/http/of-this-machine.ts';

test.each([
  [{ host: 'localhost:3000' }],
  [{ host: 'LOCALHOST:3000' }],
  [{ host: '127.0.0.1:3000' }],
  [{ host: 'localhost:3000', origin: 'http://localhost:3000' }],
  [{ host: 'localhost:3000', origin: 'https://localhost:3000' }],
])('%j is meant for this machine', (headers) => {
  expect(isOfThisMachine(headers)).toBe(true);
});

test.each([
  [{}],
  [{ host: '' }],
  [{ host: 'evil.example:3000' }],
  [{ host: 'localhost.evil.example' }],
  [{ host: 'evil.example@localhost.evil.example' }],
  [{ host: '192.168.1.20:3000' }],
  [{ host: 'localhost:3000', origin: 'http://localhost:4000' }],
  [{ host: 'localhost:3000', origin: 'https://evil.example' }],
  [{ host: 'localhost:3000', origin: 'null' }],
])('%j is not', (headers) => {
  expect(isOfThisMachine(headers)).toBe(false);
});
