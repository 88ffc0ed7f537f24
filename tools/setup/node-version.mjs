/** The oldest Node that set-up can start on. Everything after the install runs on the Node that the install brings. */
const oldest = 18;

/**
 * What to tell somebody whose Node is too old, or `undefined`. This file and the two that import it hold nothing
 * that an old Node cannot read, or the person would see a syntax error and not the sentence.
 * @param {string} version such as `18.20.8`
 * @returns {string | undefined}
 */
export function tooOld(version) {
  if (Number(version.split('.')[0]) >= oldest) return undefined;
  return (
    'Node ' +
    oldest +
    ' or newer is needed to begin, and this one is ' +
    version +
    '. ' +
    'Run: npx --yes --package node@24 --package npm@11 npm start'
  );
}
