import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

// Loaded into every program that we start. Descriptor 3 closes when we end, killed or not: the program then ends
// too, in its own order, instead of holding ports and databases that nobody looks after.
if (isMainThread) {
  // What this program forks has something else on descriptor 3.
  const at = process.execArgv.indexOf('--import');
  process.execArgv.splice(at, 2);
  const leash = new Socket({ fd: 3, readable: true, writable: false });
  leash.on('error', () => undefined);
  leash.once('close', end);
  leash.resume();
  leash.unref();
}

function end() {
  setTimeout(() => process.exit(1), 15_000).unref();
  process.kill(process.pid, 'SIGTERM');
}
