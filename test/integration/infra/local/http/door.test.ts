import { openDoor } from '../../../../../infra/local/http/door.ts';

test('who comes before everything is ready is told so, and the browser comes again by itself', async () => {
  const door = await openDoor({ port: 0, certificate: undefined });
  try {
    const early = await fetch(`http://127.0.0.1:${door.port}`);
    expect([early.status, early.headers.get('refresh')]).toEqual([503, '2']);
    expect(await early.text()).toContain('Préparation');
    door.answerWith((_, response) => void response.end('ready'));
    const later = await fetch(`http://127.0.0.1:${door.port}`);
    expect([later.status, await later.text()]).toEqual([200, 'ready']);
  } finally {
    await door.close();
  }
});
