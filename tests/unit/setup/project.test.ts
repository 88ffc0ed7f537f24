import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { describe, test } from 'node:test';
import { isNew } from '#tools/setup/install.mjs';
import { npm, outside, pathWith, root } from '#tools/setup/project.mjs';

describe('Set-up', () => {
  const script = '/usr/lib/node_modules/npm/bin/npm-cli.js';

  test('goes on with the npm that it was started with', () => {
    assert.deepEqual(npm({ npm_execpath: script, npm_node_execpath: '/usr/bin/node' }), ['/usr/bin/node', script]);
    assert.deepEqual(npm({ npm_execpath: script, npm_node_execpath: '/usr/bin/node' }, '/new/node'), [
      '/new/node',
      script,
    ]);
  });

  test('uses the npm of the machine when something else started it', () => {
    assert.deepEqual(npm({}), ['npm']);
    assert.deepEqual(npm({ npm_execpath: '/usr/lib/yarn.js', npm_node_execpath: '/usr/bin/node' }), ['npm']);
  });

  test('does not run the install on the Node that the install removes', () => {
    const bin = join(root, 'node_modules', '.bin');
    const { PATH, KEPT } = outside({ PATH: [bin, '/other/node_modules/.bin', '/usr/bin'].join(delimiter), KEPT: '1' });
    assert.equal(PATH, ['/other/node_modules/.bin', '/usr/bin'].join(delimiter));
    assert.equal(KEPT, '1');
  });

  test('puts a program first in the path, or leaves the path as it is', () => {
    assert.equal(pathWith('/new/bin/node', { PATH: '/usr/bin' }), ['/new/bin', '/usr/bin'].join(delimiter));
    assert.equal(pathWith(undefined, { PATH: '/usr/bin' }), '/usr/bin');
  });

  test('fetches a Node first when its own is older than what the packages are made for', () => {
    for (const version of ['v18.20.8', 'v20.20.2', 'v22.11.0', 'v22.15.9'])
      assert.equal(isNew(version), false, version);
    for (const version of ['v22.16.0\n', 'v24.0.0', 'v26.1.0']) assert.equal(isNew(version), true, version);
  });
});
