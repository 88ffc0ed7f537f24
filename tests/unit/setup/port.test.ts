import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { assertPortFree, readPort } from '#tools/setup/port.mjs';

describe('The port', () => {
  test('is 4321 unless another one is asked for', () => {
    assert.equal(readPort({}), 4321);
    assert.equal(readPort({ PORT: '' }), 4321);
    assert.equal(readPort({ PORT: '8080' }), 8080);
  });

  for (const PORT of ['abc', '0', '-1', '65536', '80.5', '1e3', ' 80', '0x50']) {
    test(`is asked for again when it is “${PORT}”`, () => {
      assert.throws(() => readPort({ PORT }), {
        message: `PORT is “${PORT}”; write a number from 1 to 65535, for example: PORT=4321 npm start`,
      });
    });
  }

  test('that another program uses is named, with one to use in its place', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await assert.rejects(assertPortFree(port), {
      message: `Port ${port} is in use by another program. Choose another one, for example: PORT=${port + 1} npm start`,
    });
    await new Promise((resolve) => other.close(resolve));
    await assertPortFree(port);
  });

  test('cannot be had on an address that this machine does not have', async () => {
    await assert.rejects(assertPortFree(4321, '192.0.2.1'), /This machine has no address “192\.0\.2\.1”/);
  });
});
