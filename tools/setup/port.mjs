import { createServer } from 'node:net';
import { Sentence } from './sentence.mjs';

/**
 * The port to serve on.
 * @param {NodeJS.ProcessEnv} env
 * @returns {number}
 */
export function readPort({ PORT }) {
  if (PORT === undefined || PORT === '') return 4321;
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) >= 1 && Number(PORT) <= 65535) return Number(PORT);
  throw new Sentence(`PORT is “${PORT}”; write a number from 1 to 65535, for example: PORT=4321 npm start`);
}

/**
 * Fails with a sentence if the port cannot be had. Asked before the install, which takes minutes.
 * @param {number} port
 * @param {string} [host]
 */
export async function assertPortFree(port, host = '127.0.0.1') {
  const code = await tryPort(port, host);
  if (code === 'EADDRINUSE') {
    throw new Sentence(
      `Port ${port} is in use by another program. Choose another one, for example: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    throw new Sentence(`This user may not use port ${port}. Choose one above 1023, for example: PORT=4321 npm start`);
  }
  if (code !== undefined) {
    throw new Sentence(`This machine has no address “${host}” (${code}). Leave HOST out: npm start`);
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of the failure
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
