import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export type LeashedProcess = ChildProcessByStdio<Writable, null, Readable>;

/**
 * Becomes the program while a background reader waits for the end of the pipe held by our parent:
 * the kernel closes it even when the parent is SIGKILLed, which no exit handler would notice.
 */
const leash = 'exec 3<&0; (cat <&3 >&2; kill $$) 2>/dev/null & exec "$@" 3<&- </dev/null';

/** Starts a program that ends with this process, however this process ends. Its standard error is piped. */
export const spawnLeashed = (program: string, args: readonly string[]): LeashedProcess => {
  const stdio: ['pipe', 'ignore', 'pipe'] = ['pipe', 'ignore', 'pipe'];
  if (process.platform !== 'win32')
    return spawn('/bin/sh', ['-c', leash, 'leash', program, ...args], { stdio });
  const child = spawn(program, [...args], { stdio, windowsHide: true });
  const end = (): void => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return child;
};
