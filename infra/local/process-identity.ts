import { readFile } from 'node:fs/promises';

/**
 * What tells a process from a later one that was given the same pid: its start, in clock ticks since
 * boot, with the boot's id. Empty where there is no /proc, and for a pid nobody has.
 */
export const processIdentity = async (pid: number): Promise<string> => {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'latin1'),
      readFile('/proc/sys/kernel/random/boot_id', 'latin1'),
    ]);
    // The second field is the program's name and may itself hold spaces: count from its closing bracket.
    const startTicks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${boot.trim()}/${startTicks}`;
  } catch {
    return '';
  }
};

/** True while a process with this pid exists, whoever owns it. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process refuses the signal, but it is there.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
};
