import { readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../process-identity.ts';

/**
 * Ends the engine that a killed start may have left on this database file. The pid file alone proves
 * nothing, pids are reused: only a process whose command line names the same database is ended.
 */
export const endOrphan = async (pidFile: string, databaseFile: string): Promise<void> => {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (Number.isInteger(pid) && pid > 0 && (await servesDatabase(pid, databaseFile))) {
    process.kill(pid, 'SIGKILL');
    while (isRunning(pid) && (await servesDatabase(pid, databaseFile))) await pause(5);
  }
  await rm(pidFile, { force: true });
};

const servesDatabase = async (pid: number, databaseFile: string): Promise<boolean> => {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const words = commandLine.split('\0');
  return words.some((word) => word.endsWith('dynoxide')) && words.includes(databaseFile);
};
