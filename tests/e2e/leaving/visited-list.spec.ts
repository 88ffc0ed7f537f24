import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { leave } from '#tests/support/browser/exit-control.ts';
import { isOurs, Reader } from '#tests/support/browser/reader.ts';
import { expect, test } from '#tests/support/browser/test.ts';
import { inWorld } from '#tests/support/browser/world.ts';

/** The last address of a chain of moves: Chromium lists no other one. */
const endOfChain = 0x2000_0000;

interface Visit {
  url: string;
  title: string;
}

/**
 * Chromium happens not to list what was replaced. Nobody promises it, and we do not either: this test says when it
 * changes, so that the page about this phone can be looked at again.
 */
test('after exit, the list of visited pages names no page of the site', async ({ world }) => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    const context = await chromium.launchPersistentContext(profile, inWorld(world));
    const reader = await Reader.in(await context.newPage(), world);
    const origin = world.site.origin();
    await reader.come(origin + pathTo('en', 'no'));
    for (const slug of ['pay', 'options', 'services']) {
      await reader.page
        .locator(`a[href="${pathTo('en', 'no', slug)}"]`)
        .first()
        .click();
      await reader.page.waitForURL(origin + pathTo('en', 'no', slug));
    }
    await leave(reader.page);
    await reader.page.waitForURL(world.exits[0] ?? '');
    await context.close();

    const visits = listed(join(profile, 'Default', 'History'));
    expect(
      visits.map(({ url }) => url),
      'a list that was written',
    ).toContain(world.exits[0]);
    expect(visits.filter(({ url }) => isOurs(url))).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

function listed(file: string): Visit[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const select = database.prepare(
    'SELECT urls.url, urls.title FROM visits JOIN urls ON urls.id = visits.url WHERE visits.transition & ? AND NOT urls.hidden',
  );
  const rows = select.all(endOfChain) as unknown as Visit[];
  database.close();
  return rows;
}
