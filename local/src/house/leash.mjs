import { Socket } from 'node:net';

// Loaded into every program that the house starts. Descriptor 3 closes when the house ends, killed or not: the
// program then ends too, in its own order, instead of holding ports and databases that nobody looks after.
const leash = new Socket({ fd: 3, readable: true, writable: false });

function end() {
  setTimeout(() => process.exit(1), 15_000).unref();
  process.kill(process.pid, 'SIGTERM');
}

leash.on('error', () => undefined);
leash.once('close', end);
leash.resume();
leash.unref();
