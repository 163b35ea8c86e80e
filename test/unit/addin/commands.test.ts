import { createCommands } from '../../../addin/commands.ts';

test('a button pressed before the pane is ready waits for it', async () => {
  const commands = createCommands();
  const done: string[] = [];
  const pressed = commands.run('pushChanges').then(() => done.push('released'));

  commands.handle('pullChanges', () => Promise.resolve());
  await Promise.resolve();
  const before = [...done];
  commands.handle('pushChanges', () => Promise.resolve(void done.push('pushed')));
  await pressed;

  expect(before).toEqual([]);
  expect(done).toEqual(['pushed', 'released']);
});

test('a button is free again after a failure', async () => {
  const commands = createCommands();
  commands.handle('pullChanges', () => Promise.reject(new Error('no network')));

  await expect(commands.run('pullChanges')).resolves.toBeUndefined();
});

test('the last one who says what a button does is the one who does it', async () => {
  const commands = createCommands();
  const done: string[] = [];
  const forget = commands.handle('pullChanges', () => Promise.resolve(void done.push('first')));
  commands.handle('pullChanges', () => Promise.resolve(void done.push('second')));
  forget();

  await commands.run('pullChanges');

  expect(done).toEqual(['second']);
});

test('a button pressed twice before the pane is ready is free twice', async () => {
  const commands = createCommands();
  const pressed = [commands.run('pushChanges'), commands.run('pushChanges')];

  commands.handle('pushChanges', () => Promise.resolve());

  await expect(Promise.all(pressed)).resolves.toEqual([undefined, undefined]);
});
