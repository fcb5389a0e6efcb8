import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** Stops a process where it stands, all its threads; returns when none runs any more. */
export async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  while (!isFrozen(pid)) await setImmediate();
}

export function thaw(pid: number): void {
  process.kill(pid, 'SIGCONT');
}

export function isFrozen(pid: number): boolean {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).every((task) => stateOf(readFileSync(`${tasks}/${task}/stat`, 'utf8')) === 'T');
}

/** The letter behind the name of the program, which stands in brackets and may hold anything. */
function stateOf(stat: string): string | undefined {
  return stat.slice(stat.lastIndexOf(')') + 2)[0];
}

/** The most memory it ever had, in kB. */
export function peakMemory(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
