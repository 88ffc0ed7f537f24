/** A line at least every ten seconds is promised, so a silence ends a little earlier. */
const silence = 6000;

/**
 * Says that a step is still running whenever nothing was printed for a while.
 * @param {() => string} name of what runs now
 * @param {(line: string) => void} write
 * @returns {{ touch: () => void, stop: () => number }} `touch` when something else was printed; `stop` gives the seconds
 */
export function heartbeat(name, write) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const beat = () => write(`  … ${name()}, ${seconds()} s`);
  let timer = setInterval(beat, silence);
  return {
    touch() {
      clearInterval(timer);
      timer = setInterval(beat, silence);
    },
    stop() {
      clearInterval(timer);
      return seconds();
    },
  };
}
