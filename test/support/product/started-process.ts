import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inProject } from '../../../infra/build/project.ts';

export type StartedProcess = {
  readonly pid: number;
  /** What it has printed so far, line by line. */
  readonly printed: string[];
  readonly complaints: string[];
  /** Resolves with the first printed line that holds this text; fails when the process ends before. */
  readonly says: (text: string) => Promise<string>;
  /** The exit code, or the signal it died of. */
  readonly ended: Promise<number | string | null>;
  /** Ends the process and every program it started, giving them no occasion to tidy. */
  readonly killAll: () => Promise<void>;
  /** As Ctrl+C does. */
  readonly interrupt: () => Promise<void>;
};

const started: StartedProcess[] = [];
afterAll(async () => {
  for (const one of started) await one.killAll();
});

/** `npm start --` with these arguments, as a process group of its own. */
export function startProcess(args: readonly string[]): StartedProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', ...args], {
    cwd: inProject(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  const [printed, complaints]: [string[], string[]] = [[], []];
  const lines = createInterface({ input: child.stdout }).on('line', (line) => printed.push(line));
  createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line));
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const killGroup = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // Nobody of the group is left.
    }
  };
  const one: StartedProcess = {
    pid,
    printed,
    complaints,
    says: async (text) => {
      const find = () => printed.find((line) => line.includes(text));
      while (find() === undefined)
        await Promise.race([
          once(lines, 'line'),
          ended.then((end) => Promise.reject(new Error(`ended (${end}): ${complaints.join('\n')}`))),
        ]);
      return find() ?? '';
    },
    ended,
    killAll: async () => {
      killGroup('SIGKILL');
      await ended;
    },
    interrupt: async () => {
      killGroup('SIGINT');
      await ended;
    },
  };
  started.push(one);
  return one;
}

/** The origin a started process prints, once it serves. */
export const originOf = async (one: StartedProcess): Promise<string> =>
  /http:\/\/localhost:\d+/.exec(await one.says('http://localhost'))?.[0] ?? '';
