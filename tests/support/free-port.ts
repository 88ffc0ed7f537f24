import { execFileSync } from 'node:child_process';

const ask = `const server = require('node:net').createServer();
server.listen(0, '127.0.0.1', () => { console.log(server.address().port); server.close(); });`;

/** A port that nobody uses now. Waits for it, since a configuration cannot. */
export function freePort(): number {
  return Number(execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }));
}
