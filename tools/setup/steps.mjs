/**
 * @typedef {object} Step
 * @property {string} name as printed
 * @property {string} script of package.json
 * @property {boolean} [tests] a test runner that reports its counts; any other step counts as one
 * @property {boolean} [beside] may run at the same time as its neighbours that may too
 * @property {boolean} [built] needs the build, so there is no point without one
 * @property {NodeJS.ProcessEnv} [env]
 */

/** The day on which the tests play, so that they end the same on any day. */
const day = '2026-11-22';
/** Long enough for every check to be past due: then the texts for that must hold too. */
const muchLater = '2028-11-22';

/** @type {readonly Step[]} */
export const checkSteps = [
  { name: 'types', script: 'types', beside: true },
  { name: 'code style', script: 'lint:ts', beside: true },
  { name: 'format', script: 'format:check', beside: true },
  { name: 'style sheets', script: 'lint:css', beside: true },
  { name: 'unused code', script: 'lint:unused', beside: true },
  { name: 'content', script: 'content', beside: true },
  { name: 'unit tests', script: 'test:unit', tests: true, beside: true },
  { name: 'content tests', script: 'test:content', tests: true, beside: true },
];

/** @type {readonly Step[]} */
export const allSteps = [
  ...checkSteps,
  { name: 'build', script: 'build', beside: true },
  // Two browsers at once need both cores for themselves.
  { name: 'browser tests', script: 'test:browser', tests: true, built: true },
  { name: 'tests of the built site', script: 'test:site', tests: true, beside: true, built: true },
  { name: 'set-up and builds elsewhere', script: 'test:setup', tests: true, beside: true, built: true },
  {
    name: 'content tests, two years on',
    script: 'test:content',
    tests: true,
    beside: true,
    env: { SITE_TODAY: muchLater },
  },
];

/**
 * The environment of every step.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} everything
 * @returns {NodeJS.ProcessEnv}
 */
export function stepEnv(env, everything) {
  return {
    ...env,
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_TODAY: env['SITE_TODAY'] || day,
    ...(everything ? { TEST_SCOPE: 'all' } : {}),
  };
}
