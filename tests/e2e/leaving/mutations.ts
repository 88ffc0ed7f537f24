import type { Change } from '#tests/support/browser/built-site.ts';
import type { Check } from '#tests/support/browser/check.ts';
import * as exit from '#tests/support/browser/checks-exit.ts';
import * as history from '#tests/support/browser/checks-history.ts';
import * as keys from '#tests/support/browser/checks-keys.ts';
import * as back from '#tests/support/browser/checks-return.ts';
import { inGuard, inModule, painted, pushing, replacing, type Edit } from '#tests/support/browser/edit-page.ts';

/** A guard that is taken out of the built pages, and what must notice. */
export interface Mutation {
  /** What the pages no longer do. */
  without: string;
  edits: readonly Edit[];
  /** What else is different from the build. */
  change?: Change;
  check: Check;
  /** What the check says then: failing for another reason would prove nothing. */
  says: RegExp;
}

const nothing = '(() => {})(';
const quoted = (text: string): RegExp => new RegExp(`[\`'"]${text}[\`'"]`);
const leaves = /headings left on the page/;

const exits: readonly Mutation[] = [
  {
    without: 'emptying the page',
    edits: [inModule('document.documentElement.replaceChildren(', nothing)],
    check: exit.blanksInPlace,
    says: /what the page shows/,
  },
  {
    without: 'emptying the page for screen readers',
    edits: [inModule('document.documentElement.replaceChildren(', nothing)],
    check: exit.silentInPlace,
    says: /text for screen readers/,
  },
  {
    without: 'emptying the page first',
    edits: [inModule('document.documentElement.replaceChildren(', nothing)],
    check: exit.blanksFirst,
    says: /the page as the browser sets out/,
  },
  {
    without: 'a new title',
    edits: [inModule(/(document\.createElement\(.title.\);\w+\.textContent=)\w+/, '$1document.title')],
    check: exit.blanksInPlace,
    says: /what the page shows/,
  },
  {
    without: 'a new icon',
    edits: [inModule('data:,', '/icon.png')],
    check: exit.blanksInPlace,
    says: /what the page shows/,
  },
  {
    without: 'remembering that it leaves already',
    edits: [inModule(/if\(!(\w+)\)\{\1=!0/, 'if(!0){$1=!0')],
    check: exit.asksOnce,
    says: /what the next site is asked/,
  },
  {
    without: 'silence about where the reader was',
    edits: [replacing('<meta name="referrer" content="no-referrer">', '')],
    change: { headers: { 'referrer-policy': 'unsafe-url' } },
    check: exit.asksOnce,
    says: /what the next site is asked/,
  },
  {
    without: 'sending the other tabs away',
    edits: [inModule('.postMessage(1)', '.close()')],
    check: exit.sendsOthersAway,
    says: /waitForURL/,
  },
  ...(
    [
      ['sessionStorage.clear()', '0'],
      ['localStorage.clear()', '0'],
      ['caches.delete(', nothing],
      ['indexedDB.deleteDatabase(', nothing],
      ['.unregister()', '.scope'],
    ] as const
  ).map(([step, instead]) => ({
    without: step,
    edits: [inModule(step, instead)],
    change: exit.idleWorker,
    check: exit.wipesStorage,
    says: /what is kept/,
  })),
];

const entries: readonly Mutation[] = [
  {
    without: 'replacing the entry at exit',
    edits: [inModule(/location\.replace\((\w+)\)/, 'location.assign($1)')],
    check: history.exitTakesTheEntry,
    says: /the exit in place of the visit/,
  },
  {
    without: 'replacing the entry at links',
    edits: [pushing],
    check: history.movesInOneEntry,
    says: /the entries before the site/,
  },
  {
    without: 'replacing the entry at links inside a page',
    edits: [pushing],
    check: history.jumpsInOneEntry,
    says: /the entries before the site/,
  },
  {
    without: 'leaving from a page that is still coming',
    edits: [inGuard(/addEventListener\("click",\w,!0\)/, '0')],
    change: exit.halfLoaded,
    check: exit.leavesEarly,
    says: /text of the page|the exit in place of the visit/,
  },
  {
    without: 'replacing the entry at links of a page that is still coming',
    edits: [inGuard(/addEventListener\("click",\w,!0\)/, '0')],
    change: exit.halfLoaded,
    check: exit.movesEarly,
    says: /the same entry/,
  },
];

const guards: readonly Mutation[] = [
  {
    without: 'the mark',
    edits: [inModule('Max-Age=600', 'Max-Age=0')],
    check: back.marksAndForgets,
    says: /the mark/,
  },
  {
    without: 'an end of the mark',
    edits: [inModule('Max-Age=600', 'Max-Age=6000')],
    check: back.marksAndForgets,
    says: /seconds that it lives/,
  },
  {
    without: 'forgetting the mark',
    edits: [inGuard(':document.cookie="k=', ':document.title="k=')],
    check: back.marksAndForgets,
    says: /the mark after coming back/,
  },
  {
    without: 'a mark, where entries stand',
    edits: [painted, pushing, inModule('Max-Age=600', 'Max-Age=0')],
    check: history.entriesStayEmpty('answers'),
    says: /the page of the site goes away/,
  },
  {
    without: 'the script at the top, where entries stand',
    edits: [painted, pushing, inGuard(/>[\s\S]*</, '><')],
    check: history.entriesStayEmpty('answers'),
    says: /the page of the site goes away/,
  },
  {
    without: 'looking at the mark when a page is loaded again',
    edits: [inGuard('.type!=="navigate"', '.type==="back_forward"')],
    check: back.staysBlankOnReload,
    says: /the next site is asked again/,
  },
  {
    without: 'looking at the mark when a page comes back from memory',
    edits: [inGuard(/\w\.persisted&&\w\(\)/, '0')],
    check: back.leavesWhenKept,
    says: /waitForURL/,
  },
  {
    without: 'looking at the mark when a page is seen again',
    edits: [inGuard('"visibilitychange"', '"never"')],
    check: back.leavesWhenSeen,
    says: /waitForURL/,
  },
  {
    without: 'hiding the page when it goes',
    edits: [inGuard('"pagehide"', '"never"')],
    check: back.hidesWhenItGoes,
    says: /the heading/,
  },
  {
    // One frame is all that this costs, and the recording must not miss it.
    without: 'hiding the page when it goes, where a browser keeps it in memory',
    edits: [painted, pushing, inModule('.postMessage(1)', '.close()'), inGuard('"pagehide"', '"never"')],
    change: { headers: { 'cache-control': '' } },
    check: history.entriesStayEmpty('answers'),
    says: /1 where the site is to be seen/,
  },
  {
    without: 'showing the page again after a call',
    edits: [inGuard(/:\w\.hidden=!1/, ':0')],
    check: back.showsAfterCall,
    says: /the heading/,
  },
  {
    without: 'telling the browser to keep no page',
    edits: [],
    change: { headers: { 'cache-control': '' } },
    check: back.keepsPagesOut,
    says: /how long a page is kept/,
  },
  {
    without: 'holding back the offer to install',
    edits: [inModule(quoted('beforeinstallprompt'), '"never"')],
    check: back.offersNoInstall,
    says: /the offer to install is held back/,
  },
];

const presses: readonly Mutation[] = [
  {
    without: 'Shift three times',
    edits: [inModule(quoted('keyup'), '"never"')],
    check: keys.shiftLeaves,
    says: /waitForURL/,
  },
  {
    without: 'announcing the presses',
    edits: [inModule('[role="status"]', '[role="never"]')],
    check: keys.shiftIsAnnounced,
    says: /after one press/,
  },
  ...(['input', 'textarea', 'select'] as const).map((field) => ({
    without: `respect for ${field}`,
    edits: [inModule(new RegExp(`\\b${field}\\b`, 'i'), 'NEVER')],
    check: keys.isQuietIn(field),
    says: leaves,
  })),
  {
    without: 'respect for text that can be changed in place',
    edits: [inModule('.isContentEditable', '.hidden')],
    check: keys.isQuietIn('contenteditable'),
    says: leaves,
  },
  {
    without: 'respect for compositions',
    edits: [inModule('.isComposing', '.defaultPrevented')],
    check: keys.isQuietWhileComposing,
    says: leaves,
  },
  ...(['Alt', 'Control', 'Meta'] as const).map((key) => ({
    without: `respect for ${key}`,
    edits: [inModule({ Alt: '.altKey', Control: '.ctrlKey', Meta: '.metaKey' }[key], '.repeat')],
    check: keys.isQuietWith(key),
    says: leaves,
  })),
  ...(['a letter', 'a letter between'] as const).map((other) => ({
    without: `telling Shift from Shift with ${other}`,
    edits: [inModule(/(\w+)\.key===[`'"]Shift[`'"]&&!\1\.repeat/, '!0')],
    check: keys.isQuietWith(other),
    says: leaves,
  })),
  {
    without: 'telling Shift from choosing text with the mouse',
    edits: [inModule(quoted('pointerdown'), '"never"')],
    check: keys.isQuietWith('the mouse'),
    says: leaves,
  },
  { without: 'patience that ends', edits: [inModule(/\b5e3\b/g, '5e8')], check: keys.isQuietWhenSlow, says: leaves },
];

/** Every guard, taken out one at a time. */
export const mutations: readonly Mutation[] = [...exits, ...entries, ...guards, ...presses];
