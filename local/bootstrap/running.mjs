import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A sentence for the person at the keyboard; the only thing that is shown of an error. */
export class Stop extends Error {}

/** @param {string} line */
export const say = (line) => process.stderr.write(`${line}\n`);

export const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|error sending request|dns error/i;

/** What a failed fetch or install says, and what to tell instead. */
const KNOWN = [
  [/ENOSPC|no space left|os error 28/i, 'The disk is full. Make room (3 GB are needed) and try again.'],
  [
    /EACCES|EROFS|EPERM|permission denied|read-only file system/i,
    `Cannot write to ${ROOT}. Make it writable for you, or clone into a folder of yours.`,
  ],
  [
    /EINTEGRITY|TARBALL_INTEGRITY/,
    'A package that was fetched is not the one that was pinned. Nothing was installed.',
  ],
  [
    UNREACHABLE,
    'The npm registry cannot be reached. The first run needs the network (or a registry set in ~/.npmrc); later ones do not.',
  ],
];

/** Runs a program to its end. Its output is kept for the case that it fails, and handed to `onOutput`. */
export function run([command, ...args], { cwd, env = process.env, signal, onOutput = () => {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-20_000);
        onOutput(text);
      });
    }
    child.once('error', (error) => reject(explain(`${output}\n${error}`, command)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(explain(output, command))));
  });
}

/** What failed, in a sentence where the reason is known. */
export function explain(output, command) {
  const sentence = KNOWN.find(([pattern]) => pattern.test(output))?.[1];
  return new Stop(sentence ?? `${command} failed:\n${output.trim().split('\n').slice(-15).join('\n')}`);
}
