import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { round } from './asking.mjs';

/** Starts `jejak serve` on a free port, and waits until it answers. */
export async function startServer(file) {
  const jejak = fileURLToPath(new URL('../../bin/jejak.js', import.meta.url));
  const start = performance.now();
  const server = spawn(process.execPath, [jejak, 'serve', '--store', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    console.log(`serving ${file} after ${round(performance.now() - start)} ms`);
    return { server, base: new URL(line.trim()).origin };
  }
  throw new Error('expected `jejak serve` to print its address, got no line');
}

/** What the server has worked so far on all cores, in milliseconds; the kernel counts in hundredths of a second. */
export function processorTime(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

/** Resident memory of the server, now and at its highest. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name) => round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1000);
  return `${read('VmRSS')} MB, at most ${read('VmHWM')} MB`;
}
