import { spawn } from 'node:child_process';
import { descendants } from './descendants.mjs';

/**
 * Programs that run now. They stay in our process group, so that whoever ends the group ends all of it.
 * The value says whether it was to stay, so that an end on demand is a good one.
 */
const running = new Map();

/** When somebody asked us to end: nothing goes on after what runs then. */
let endingSince = 0;

/** How long a program gets to end by itself. */
const patience = 3000;

/**
 * Runs a program to its end.
 * @param {readonly [command: string, ...args: string[]]} command
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(text: string) => void} [options.onOutput] gets what it prints as it comes
 * @returns {Promise<{ code: number, output: string }>} `code` 127 if there is no such program
 */
export function run([command, ...args], { cwd, env, onOutput }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.set(child, false);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.once('error', (error) => {
      running.delete(child);
      resolve({ code: 127, output: error.message });
    });
    child.once('close', (code) => {
      running.delete(child);
      if (endingSince === 0) resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a program that stays, such as a server, with its output shown; it is told when we are gone.
 * @param {readonly [command: string, ...args: string[]]} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code
 */
export function stay([command, ...args], { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    running.set(child, true);
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 0);
    });
  });
}

/**
 * Passes Ctrl+C and the like on to everything that runs, and ends once that has ended; also when npm, which started
 * us, was killed in a way that it could not pass on.
 */
export function endTogether() {
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event']) {
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      end(143);
    }, 1000).unref();
  }
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => end(code));
  }
}

/** @param {number} code to end with, unless what ran was to stay and ended well */
function end(code) {
  if (endingSince === 0) {
    endingSince = Date.now();
    // Not SIGINT, which shells turn off for what they run in the background.
    tell('SIGTERM');
    setTimeout(() => tell('SIGKILL'), patience);
    for (const [child, stays] of running) {
      child.once('close', (/** @type {number | null} */ own) => {
        if (running.size === 0) process.exit(stays && own === 0 ? 0 : code);
      });
    }
  } else if (Date.now() - endingSince > 1000) {
    // The terminal tells us, and some versions of npm tell us once more. Only a later one means "do not wait".
    tell('SIGKILL');
  }
  if (running.size === 0) process.exit(code);
}

/** Everything that was told to end. What outlives its parent is nobody's descendant any more. */
const told = new Set();

/** @param {NodeJS.Signals} signal */
function tell(signal) {
  for (const [child] of running) for (const pid of [...descendants(child.pid), child.pid]) told.add(pid);
  for (const pid of told) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in between.
    }
  }
}
