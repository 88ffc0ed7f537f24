import { heartbeat } from './heartbeat.mjs';

/**
 * Does one thing that takes long, and says so.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  console.log(`  … ${name}`);
  const pulse = heartbeat(() => name, console.log);
  try {
    const result = await work();
    console.log(`  ✓ ${name}, ${pulse.stop()} s`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${name}, ${pulse.stop()} s`);
    throw error;
  }
}

/**
 * The end of a long output: what went wrong stands there. Frames of a stack say nothing to the reader.
 * @param {string} output
 * @returns {string}
 */
export function lastLines(output, count = 30) {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at .*[(/:]/.test(line));
  return lines.slice(-count).join('\n');
}
