import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { nowWhens } from '#lib/schema/place.ts';
import { conditions } from '#lib/schema/fact-codes.ts';
import { ContentFolder, messagesOf } from '../support/content-folder.ts';

/** One mistake of an editor, and the sentence that answers it. */
interface Mistake {
  is: string;
  /** The file that holds it. */
  file: string;
  /** Words of the file, and what the editor makes of them. */
  swap?: [from: string, to: string];
  /** The whole file, new or in place of the old one. */
  text?: string;
  /** The file is gone. */
  gone?: true;
  /** The file has another name. */
  renamed?: string;
  /** A change elsewhere without which there would be two mistakes. */
  also?: [file: string, from: string, to: string];
  says: string;
}

const talk = 'services/no/talk-all-1.yaml';
const pay = 'guides/en/pay.md';
const wait = 'options/en/wait.yaml';
const place = 'places/no.yaml';
const line = "value: '+4722331160'";
const front = '---\ntitle: A\nthree: [a, b, c]\nicons: [cash, pen, people]\n---\n\n';

const files: Mistake[] = [
  {
    is: 'YAML that cannot be read',
    file: talk,
    swap: ['keeps: not-known', 'keeps: "not-known'],
    says: `${talk}, line 33: is no valid YAML (Missing closing "quote); correct that line.`,
  },
  {
    is: 'the same field twice',
    file: talk,
    swap: ['keeps: not-known', 'keeps: not-known\nkeeps: notes'],
    says: `${talk}, line 16: is no valid YAML (Map keys must be unique); correct that line.`,
  },
  {
    is: 'YAML in a guide that cannot be read, with the line that the editor sees',
    file: pay,
    swap: ['icons: [cash, pen, people]', 'icons: [cash, pen, people'],
    says: `${pay}, line 8: is no valid YAML (Flow sequence in block collection must be sufficiently indented and end with a ]); correct that line.`,
  },
  {
    is: 'a guide without front matter',
    file: pay,
    text: '## What it is\n\nText.\n',
    says: `${pay}: has no front matter; begin the file with --- and end it with ---.`,
  },
  {
    is: 'a recording that is not there',
    file: pay,
    swap: [
      'icons: [cash, pen, people]',
      'icons: [cash, pen, people]\naudio: { file: pay.opus, seconds: 45, voice: person, heard: none }',
    ],
    says: `${pay}, audio.file: names pay.opus, which is not in content/audio/en/; put it there, or remove audio.`,
  },
  {
    is: 'another language of a place that is its first one again',
    file: place,
    swap: ['lang: nb', 'lang: nb\notherLangs: [nb]'],
    says: `${place}, otherLangs: found “nb”, which is lang already; name other languages only.`,
  },
  {
    is: 'a recording under a name that is none',
    file: pay,
    swap: [
      'icons: [cash, pen, people]',
      'icons: [cash, pen, people]\naudio: { file: ../pay.wav, seconds: 45, voice: person, heard: none }',
    ],
    says: `${pay}, audio.file: found “../pay.wav”; write the name of a file such as pay.opus (or .mp3, .m4a).`,
  },
  {
    is: 'a file whose ending nobody reads',
    file: 'services/no/talk-all-2.yml',
    text: 'entry: A2\n',
    says: 'services/no/talk-all-2.yml: is read by nobody; name it with .yaml, or move it.',
  },
  { is: 'no file about the site', file: 'site.yaml', gone: true, says: 'site.yaml: is missing; write it.' },
  {
    is: 'the same guide as .md and .mdx',
    file: 'guides/en/pay.mdx',
    text: `${front}## A\n\nText.\n`,
    says: 'guides/en/pay.mdx: the slug pay is there twice; remove one of the two files.',
  },
  {
    is: 'a service named after nothing that it meets',
    file: talk,
    swap: ['needs: [talk, rooms]', 'needs: [rooms, talk]'],
    says: `${talk}: has the wrong name; write need-area-number with its first need and area, such as rooms-all-1.yaml.`,
  },
  {
    is: 'a service named after another area than its own',
    file: talk,
    swap: ['areas: all', 'areas: [oslo]'],
    says: `${talk}: has the wrong name; write need-area-number with its first need and area, such as talk-oslo-1.yaml.`,
  },
];

const fields: Mistake[] = [
  {
    is: 'a field that nobody knows',
    file: talk,
    swap: ['runBy: charity', 'runBy: charity\nowner: Ola'],
    says: `${talk}: knows no field “owner”; remove it or correct its name.`,
  },
  {
    is: 'a missing field',
    file: talk,
    swap: ['runBy: charity\n', ''],
    says: `${talk}, runBy: is missing; write one of: police, state, municipality, hospital, charity, church, students, union, unions-and-employers, people-who-know-it, international, several-offices, prosecutor, not-known.`,
  },
  {
    is: 'a need that nobody knows',
    file: talk,
    swap: ['needs: [talk, rooms]', 'needs: [talk, bed]'],
    says: `${talk}, needs.1: found “bed”; write one of: rooms, basics, talk, doctor, advice, work, papers, offices, company, calm, children, learning, words, travel, clinic.`,
  },
  {
    is: 'a contact without a source',
    file: talk,
    swap: ['      source: [https://example.org/talk]\n', ''],
    says: `${talk}, contacts.0.check.source: is missing; write a list.`,
  },
  {
    is: 'an empty list of sources',
    file: talk,
    swap: ['source: [https://example.org/talk]', 'source: []'],
    says: `${talk}, contacts.0.check.source: found “[]”; write at least one.`,
  },
  {
    is: 'a source that is no address',
    file: talk,
    swap: ['https://example.org/talk', 'example.org'],
    says: `${talk}, contacts.0.check.source.0: found “example.org”; write a web address with https://.`,
  },
  {
    is: 'a grade that is not published',
    file: talk,
    swap: ['grade: HIGH', 'grade: LOW'],
    says: `${talk}, contacts.0.check.grade: found “LOW”; write one of: HIGH, HIGH*, MEDIUM.`,
  },
  {
    is: 'a date that is no date',
    file: talk,
    swap: ["on: '2026-08-13'", "on: 'August'"],
    says: `${talk}, contacts.0.check.on: found “August”; write a day such as 2026-08-13, or unknown.`,
  },
  {
    is: 'a date in the future on a contact',
    file: talk,
    swap: ["on: '2026-08-13'", "on: '2026-11-23'"],
    says: `${talk}, contacts.0.check.on: found 2026-11-23, a day in the future; write the day of the page, or unknown.`,
  },
  {
    is: 'a date in the future on a fact',
    file: place,
    swap: ["on: '2026-08-13'", "on: '2027-01-01'"],
    says: `${place}, facts.time-to-think.check.on: found 2027-01-01, a day in the future; write the day of the page, or unknown.`,
  },
  {
    is: 'a time that no clock shows',
    file: talk,
    swap: ["from: '09:00'", "from: '9:00'"],
    says: `${talk}, contacts.0.hours.week.0.from: found “9:00”; write a time like 09:00.`,
  },
  {
    is: 'a stretch that ends when it begins',
    file: talk,
    swap: ["to: '15:30'", "to: '09:00'"],
    says: `${talk}, contacts.0.hours.week.0.to: found “09:00”; write another time than from; day and night is 00:00 to 24:00.`,
  },
  {
    is: 'a word for public holidays that nobody knows',
    file: talk,
    swap: ["to: '15:30' }", "to: '15:30' }\n      holidays: 'shut'"],
    says: `${talk}, contacts.0.hours.holidays: found “shut”; write one of: as-usual, closed.`,
  },
  {
    is: 'closed until a day before it closes',
    file: talk,
    swap: ['    cost: not-known', "    closed: { from: '2026-11-20', until: '2026-11-01' }\n    cost: not-known"],
    says: `${talk}, contacts.0.closed.until: found “2026-11-01”; write the same day as from, or a later one.`,
  },
  {
    is: 'closed from a day that is none',
    file: talk,
    swap: ['    cost: not-known', '    closed: { from: soon }\n    cost: not-known'],
    says: `${talk}, contacts.0.closed.from: found “soon”; write a day such as 2026-08-13.`,
  },
  {
    is: 'a fact whose length of time nobody can read',
    file: place,
    swap: ['duration: P6M', 'duration: six months'],
    says: `${place}, facts.time-to-think.value.duration: found “six months”; write a length of time such as P6M, P30D or PT3H.`,
  },
  {
    is: 'a kind of number whose pattern is no regular expression',
    file: place,
    swap: ["pattern: '^(110|112|113)$'", "pattern: '^(110|112|113$'"],
    says: `${place}, numberKinds.emergency.pattern: found “^(110|112|113$”; write a regular expression.`,
  },
  {
    is: 'an entry of the fact file that cannot be one',
    file: 'coverage.yaml',
    swap: ['B1:', 'B-one:'],
    says: 'coverage.yaml, no.B-one: is no name that fits here; write an entry such as A18.',
  },
  {
    is: 'numbers that were called while nobody answers for the site',
    file: 'site.yaml',
    swap: ['publisher: none', "publisher: none\ncheckedLive: { on: '2026-11-01', by: Kari }"],
    says: 'site.yaml, publisher: found “none”; an edition whose numbers were called names who answers for it.',
  },
  {
    is: 'a field with nothing behind its colon',
    file: 'site.yaml',
    swap: ['publisher: none', 'publisher: none\nreports:'],
    says: 'site.yaml, reports: is empty; write one of: on, off.',
  },
  {
    is: 'a switch that is neither on nor off',
    file: 'site.yaml',
    swap: ['publisher: none', 'publisher: none\nreports: maybe'],
    says: 'site.yaml, reports: found “maybe”; write one of: on, off.',
  },
  {
    is: 'numbers that were called on a day to come',
    file: 'site.yaml',
    swap: ['publisher: none', "publisher: { name: A, contact: B }\ncheckedLive: { on: '2027-01-31', by: Kari }"],
    says: 'site.yaml, checkedLive.on: found 2027-01-31, a day in the future; write the day of the page, or unknown.',
  },
];

const kinds = 'write E.164 such as +4712345678, or a number of these kinds: emergency, harmonised, freephone.';
const numbers: Mistake[] = [
  {
    is: 'a number without its country',
    file: talk,
    swap: [line, "value: '22331160'"],
    says: `${talk}, contacts.0.value: found “22331160”; ${kinds}`,
  },
  {
    is: 'a number with a digit too few',
    file: talk,
    swap: [line, "value: '+472233116'"],
    says: `${talk}, contacts.0.value: found “+472233116”; ${kinds}`,
  },
  {
    is: 'a number with spaces',
    file: talk,
    swap: [line, "value: '+47 22 33 11 60'"],
    says: `${talk}, contacts.0.value: found “+47 22 33 11 60”; ${kinds}`,
  },
  {
    is: 'a number without quotes, which may lose its first zero',
    file: talk,
    swap: [line, 'value: 0800222003'],
    says: `${talk}, contacts.0.value: found “800222003”; write it in quotes.`,
  },
  {
    is: 'a freephone number that does not say where it works',
    file: talk,
    swap: [line, "value: '80040008'"],
    says: `${talk}, contacts.0.reach: is missing; “80040008” works only inside Norway: write inside.`,
  },
  {
    is: 'a short number that does not say where it works',
    file: 'services/no/calm-all-1.yaml',
    swap: ['    reach: inside\n', ''],
    says: 'services/no/calm-all-1.yaml, contacts.0.reach: is missing; “112” works only inside Norway: write inside.',
  },
  {
    is: 'a telephone without a number',
    file: talk,
    swap: [`    ${line}\n`, ''],
    says: `${talk}, contacts.0.value: is missing; write what the reader dials or opens.`,
  },
  {
    is: 'a visit with a number',
    file: talk,
    swap: ['channel: phone', 'channel: drop-in'],
    says: `${talk}, contacts.0.value: found “+4722331160”; a visit has no value, its address stands in the service.`,
  },
  {
    is: 'an e-mail address that is none',
    file: talk,
    swap: [`channel: phone\n    ${line}`, 'channel: email\n    value: example.org'],
    says: `${talk}, contacts.0.value: found “example.org”; write an e-mail address.`,
  },
  {
    is: 'a web page without https',
    file: talk,
    swap: [`channel: phone\n    ${line}`, 'channel: web\n    value: example.org'],
    says: `${talk}, contacts.0.value: found “example.org”; write a web address with https://.`,
  },
];

const references: Mistake[] = [
  {
    is: 'a fallback that is no service',
    file: talk,
    swap: ['fallback: calm-all-1', 'fallback: calm-all-9'],
    says: `${talk}, fallback: found “calm-all-9”; write the id of another service in services/no/.`,
  },
  {
    is: 'a fallback that is the service itself',
    file: talk,
    swap: ['fallback: calm-all-1', 'fallback: talk-all-1'],
    says: `${talk}, fallback: found “talk-all-1”; write the id of another service in services/no/.`,
  },
  {
    is: 'a way through a service that is not there',
    file: talk,
    swap: ['fallback: calm-all-1', 'via: calm-all-9'],
    says: `${talk}, via: found “calm-all-9”; write the id of another service in services/no/.`,
  },
  {
    is: 'a fallback that nobody can call',
    file: 'services/no/calm-all-1.yaml',
    swap: ['channel: phone', 'channel: sms'],
    says: `${talk}, fallback: found “calm-all-1”, which nobody can call; write the id of a service with a telephone.`,
  },
  {
    is: 'a line for danger that does not say whom else to call',
    file: talk,
    swap: ['fallback: calm-all-1', 'crisis: true'],
    says: `${talk}, fallback: is missing; a crisis line names whom to call if nobody answers.`,
  },
  {
    is: 'an area that the place does not have',
    file: talk,
    swap: ['    cost: not-known', '    area: bergen\n    cost: not-known'],
    says: `${talk}, contacts.0.area: found “bergen”; write one of: oslo.`,
  },
  {
    is: 'a service in the folder of a place that is not there',
    file: 'services/rs/talk-all-1.yaml',
    text: 'entry: A1\nkind: line\nname: { official: A, lang: sr, english: A }\nrunBy: state\nneeds: [talk]\nwhoFor: { gender: everyone, papers: any }\nareas: all\ncost: free\ntells: [nobody]\nkeeps: nothing\nthen: [they-listen]\ndocuments: none\ncontacts: []\n',
    says: 'services/rs/talk-all-1.yaml: stands in the folder of a place that has no file; write places/rs.yaml.',
  },
  {
    is: 'a line for now with a number that its service does not have',
    file: place,
    swap: ["value: '112', when: danger", "value: '113', when: danger"],
    says: `${place}, now.0.value: found “113”; write a number of calm-all-1.`,
  },
  {
    is: 'an option that is not there',
    file: pay,
    swap: ['options: [wait]', 'options: [leave]'],
    says: `${pay}, options: found “leave”; no such option.`,
  },
  {
    is: 'a guide that is not there',
    file: wait,
    swap: ['guides: [pay]', 'guides: [money]'],
    says: `${wait}, guides: found “money”; no such guide.`,
  },
  {
    is: 'a fact that no place has',
    file: pay,
    swap: ['1: [time-to-think]', '1: [time-to-rest]'],
    says: `${pay}, facts: found “time-to-rest”; no such fact in any place.`,
  },
  {
    is: 'a fact after a section that is not there',
    file: pay,
    swap: ['1: [time-to-think]', '3: [time-to-think]'],
    says: `${pay}, facts: names section 3; the text has 2.`,
  },
  {
    is: 'a picture that is not there',
    file: pay,
    swap: ['icons: [cash, pen, people]', 'icons: [cash, pen, unicorn]'],
    says: `${pay}, icons: found “unicorn”; no such picture in src/lib/icons.ts.`,
  },
  {
    is: 'a fact without a message',
    file: place,
    swap: [
      'facts:\n  time-to-think:',
      "facts:\n  time-to-rest:\n    entry: B1\n    value: { answer: 'yes' }\n    check: { on: unknown, how: dataset, page: list, source: [https://example.org], grade: HIGH }\n  time-to-think:",
    ],
    also: ['coverage.yaml', '[time-to-think]', '[time-to-think, time-to-rest]'],
    says: `${place}, facts.time-to-rest: has no message; add fact.time-to-rest to ui/en/facts.ts.`,
  },
  {
    is: 'a record that coverage names and nobody wrote',
    file: 'coverage.yaml',
    swap: ['talk-all-1]', 'talk-all-1, talk-all-2]'],
    says: 'coverage.yaml, no.A1: found “talk-all-2”; no such service or fact in no.',
  },
  {
    is: 'a record that coverage does not name',
    file: 'coverage.yaml',
    swap: [', talk-all-1]', ']'],
    says: 'coverage.yaml, no.A1: does not name “talk-all-1”, which comes from it; add it to published.',
  },
];

const elsewhere = 'write it as a fact or a service, not in the text.';
const swapText = (words: string): [string, string] => ['Ask someone who knows the rules.', words];
const prose: Mistake[] = [
  {
    is: 'a phone number',
    file: pay,
    swap: swapText('Call 22 33 11 60 now.'),
    says: `${pay}, pay.2.1: holds a phone number (“22 33 11 60”); ${elsewhere}`,
  },
  {
    is: 'a short number',
    file: pay,
    swap: swapText('Call 112 now.'),
    says: `${pay}, pay.2.1: holds a phone number (“112”); ${elsewhere}`,
  },
  {
    is: 'a price',
    file: pay,
    swap: swapText('It costs kr 50.'),
    says: `${pay}, pay.2.1: holds a price (“kr 5”); ${elsewhere}`,
  },
  {
    is: 'a deadline',
    file: pay,
    swap: swapText('You have 6 months.'),
    says: `${pay}, pay.2.1: holds a time or a deadline (“6 months”); ${elsewhere}`,
  },
  {
    is: 'a time',
    file: pay,
    swap: swapText('They open at 9:30.'),
    says: `${pay}, pay.2.1: holds a time or a deadline (“9:30”); ${elsewhere}`,
  },
  {
    is: 'a digit of another script',
    file: pay,
    swap: swapText('There are ٣ ways.'),
    says: `${pay}, pay.2.1: holds a digit (“٣”); ${elsewhere}`,
  },
  {
    is: 'a digit in a title',
    file: pay,
    swap: ['title: Pay', 'title: Pay in 2 steps'],
    says: `${pay}, pay.0.0: holds a digit (“2”); ${elsewhere}`,
  },
  {
    is: 'a deadline in an option',
    file: wait,
    swap: ['Things may change.', 'You have 3 weeks.'],
    says: `${wait}, wait.3.1: holds a time or a deadline (“3 weeks”); ${elsewhere}`,
  },
  {
    is: 'bold words',
    file: pay,
    swap: swapText('Ask **first**.'),
    says: `${pay}, text: found strong in “Ask **first**.”; write plain words only, no links, bold or code.`,
  },
  {
    is: 'a link',
    file: pay,
    swap: swapText('See [here](https://example.org).'),
    says: `${pay}, text: found link in “See [here](https://example.org).”; write plain words only, no links, bold or code.`,
  },
  {
    is: 'a heading of another level',
    file: pay,
    swap: ['## What you can do', '# What you can do'],
    says: `${pay}, text: found a heading with # (“What you can do”); write headings with ##.`,
  },
  {
    is: 'words before the first heading',
    file: pay,
    swap: ['## What it is', 'Hello.\n\n## What it is'],
    says: `${pay}, text: found text before the first heading (“Hello.”); put it below a ## heading.`,
  },
  {
    is: 'a live part on a page that shows none',
    file: pay,
    swap: ['- Keep messages.', '- Keep messages.\n\n<Lines view={props.view} />'],
    says: `${pay}, text: found <Lines view={props.view} />; only .mdx pages hold live parts: rename the file, or remove it.`,
  },
  {
    is: 'a live part that nobody knows',
    file: 'guides/en/now.mdx',
    text: `${front}## A\n\n<Numbers view={props.view} />\n`,
    also: ['situations/en.yaml', 'guides: { pay: 3 }', 'guides: { pay: 3, now: 1 }'],
    says: 'guides/en/now.mdx, text: found <Numbers view={props.view} />; write <Lines>, <Facts … after={1}>, <Services … need="talk">, <Sources> or <Helpers>, with view={props.view}.',
  },
  {
    is: 'facts that a page with live parts leaves out',
    file: 'guides/en/now.mdx',
    text: `${front.replace('---\n\n', 'facts: { 1: [time-to-think] }\n---\n\n')}## A\n\nText.\n`,
    also: ['situations/en.yaml', 'guides: { pay: 3 }', 'guides: { pay: 3, now: 1 }'],
    says: 'guides/en/now.mdx, facts: those of section 1 stand nowhere; add <Facts view={props.view} after={1} />.',
  },
];

const says = 'situations/en.yaml';
const situations: Mistake[] = [
  {
    is: 'no sentences',
    file: says,
    gone: true,
    says: `${says}: is missing; write it.`,
  },
  {
    is: 'a sentence of a group that nobody knows',
    file: says,
    swap: ['group: work', 'group: jobs'],
    says: `${says}, no-pay.group: found “jobs”; write one of: work, papers, rooms, people, body, phone, children, money, staying, now, others.`,
  },
  {
    is: 'a weight that is too high',
    file: says,
    swap: ['guides: { pay: 3 }', 'guides: { pay: 4 }'],
    says: `${says}, no-pay.guides.pay: found “4”; write a number up to 3.`,
  },
  {
    is: 'a sentence that leads to a guide that nobody wrote',
    file: says,
    swap: ['guides: { pay: 3 }', 'guides: { pay: 3, wages: 1 }'],
    says: `${says}, no-pay: found “wages”; no such guide.`,
  },
  {
    is: 'a sentence that leads to no option',
    file: says,
    swap: ['options: { call: 3 }', 'options: {}'],
    says: `${says}, no-pay.options: is empty; write at least one.`,
  },
  {
    is: 'a sentence that names what every answer holds',
    file: says,
    swap: ['options: { call: 3 }', 'options: { call: 3, wait: 1 }'],
    says: `${says}, no-pay.options: found “wait”; it stands in every answer: remove it.`,
  },
  {
    is: 'a sentence whose needs nobody meets in a place',
    file: says,
    swap: ['needs: { talk: 3 }', 'needs: { clinic: 3 }'],
    says: `${says}, no-pay.needs: lead to no service in no; add a need that is met there.`,
  },
  {
    is: 'danger for which there is no line',
    file: says,
    swap: ['needs: { talk: 3 }', 'needs: { talk: 3 }\n  urgent: [soon]'],
    says: `${says}, no-pay.urgent.0: found “soon”; write one of: ${nowWhens.join(', ')}.`,
  },
  {
    is: 'a condition that no fact has',
    file: says,
    swap: ['needs: { talk: 3 }', 'needs: { talk: 3 }\n  fails: [rich]'],
    says: `${says}, no-pay.fails.0: found “rich”; write one of: ${conditions.join(', ')}.`,
  },
  {
    is: 'a sentence that names a fact that nobody wrote',
    file: says,
    swap: ['needs: { talk: 3 }', 'needs: { talk: 3 }\n  facts: [minimum-pay]'],
    says: `${says}, no-pay.facts: found “minimum-pay”; no such fact in any place.`,
  },
  {
    is: 'a deadline in a sentence',
    file: says,
    swap: ['I work and get no pay.', 'I got no pay for 3 weeks.'],
    says: `${says}, situations.no-pay: holds a time or a deadline (“3 weeks”); write it as a fact or a service, not in the text.`,
  },
  {
    is: 'a guide that no sentence leads to',
    file: 'guides/en/more.md',
    text: `${front}## A\n\nText.\n`,
    says: `${says}: leads to no guide more; name it in a sentence.`,
  },
];

const words = 'search/en.yaml';
const letters = 'a word or two in letters only, each between commas';
const searching: Mistake[] = [
  {
    is: 'a page that is not there',
    file: words,
    swap: ['  pay: [wage', '  pays: [money]\n  pay: [wage'],
    says: `${words}, guides: found “pays”; no such guide.`,
  },
  {
    is: 'a need that nobody knows',
    file: words,
    swap: ['  rooms: [bed]', '  rooms: [bed]\n  beds: [bed]'],
    says: `${words}, needs: knows no field “beds”; remove it or correct its name.`,
  },
  {
    is: 'an empty list',
    file: words,
    swap: ['[wage, salary]', '[]'],
    says: `${words}, guides.pay: found “[]”; write at least one.`,
  },
  {
    is: 'one word in place of a list',
    file: words,
    swap: ['[wage, salary]', 'wage'],
    says: `${words}, guides.pay: found “wage”; write a list.`,
  },
  {
    is: 'a number, which may only stand in a service',
    file: words,
    swap: ['[wage, salary]', "[wage, '22331160']"],
    says: `${words}, guides.pay.1: found “22331160”; write ${letters}.`,
  },
  {
    is: 'an Arabic comma, which parts nothing here',
    file: words,
    swap: ['[wage, salary]', '[أجر، راتب]'],
    says: `${words}, guides.pay.0: found “أجر، راتب”; write ${letters}.`,
  },
  {
    is: 'the same word twice, once without its marks',
    file: words,
    swap: ['[wage, salary]', '[lønn, lonn]'],
    says: `${words}, guides.pay: found “lonn”; “lønn” finds the same already: remove one of them.`,
  },
  {
    is: 'a label',
    file: words,
    swap: ['[wage, salary]', '[wage, my labels]'],
    says: `${words}, guides.pay: found “my labels”; it holds the label “labels”, which stands nowhere: remove it.`,
  },
  {
    is: 'a kind of place that nobody knows',
    file: words,
    swap: ['guides:', 'kinds:\n  tent: [tent]\nguides:'],
    says: `${words}, kinds: knows no field “tent”; remove it or correct its name.`,
  },
];

const [other = sourceLocale] = localeList.filter((locale) => locale !== sourceLocale);
const translated = `guides/${other}/pay.md`;
const keep = 'keep sections, paragraphs, lists and live parts as in the English.';
const said = (id: string): string => messagesOf(other)[id] ?? '';
const forms = locales[other].plurals.join(', ');
const foreign = ['zero', 'one', 'two', 'few', 'many'].find((one) => !forms.includes(one)) ?? '';
const translations: Mistake[] = [
  {
    is: 'a paragraph too few',
    file: translated,
    swap: ['Spør noen som kan reglene.\n', ''],
    says: `${translated}, pay.2.1: is missing, a paragraph; ${keep}`,
  },
  {
    is: 'a paragraph too many',
    file: translated,
    swap: ['Spør noen som kan reglene.', 'Spør noen.\n\nOg vent.'],
    says: `${translated}, pay.2.2: found a paragraph that the English lacks; ${keep}`,
  },
  {
    is: 'a list with another number of lines',
    file: translated,
    swap: ['- Ta vare på meldinger.\n', ''],
    says: `${translated}, pay.1.2: found a list of 1, not a list of 2; ${keep}`,
  },
  {
    is: 'a list in place of a paragraph',
    file: translated,
    swap: ['Spør noen som kan reglene.', '- Spør noen som kan reglene.'],
    says: `${translated}, pay.2.1: found a list of 1, not a paragraph; ${keep}`,
  },
  {
    is: 'another ending than the English',
    file: translated,
    renamed: `${translated}x`,
    says: `guides/${other}/pay.mdx: has the wrong ending; name it pay.md, as in English.`,
  },
  {
    is: 'a text without an English one',
    file: `guides/${other}/more.md`,
    text: '---\ntitle: A\nthree: [a, b, c]\n---\n\n## A\n\nText.\n',
    says: `guides/${other}/more.md: has no English text of this name; remove it, or write the English first.`,
  },
  {
    is: 'fields that only the English has',
    file: translated,
    swap: ['title: Lønn', 'title: Lønn\nneeds: [talk]'],
    says: `${translated}: knows no field “needs”; remove it or correct its name.`,
  },
  {
    is: 'no messages',
    file: `ui/${other}.json`,
    gone: true,
    says: `ui/${other}.json: is missing; every language of the registry needs its messages.`,
  },
  {
    is: 'messages that cannot be read',
    file: `ui/${other}.json`,
    text: '{"skip": }',
    says: `ui/${other}.json: is no valid JSON (Unexpected token '}', "{"skip": }" is not valid JSON); correct it.`,
  },
  {
    is: 'a message that is no text',
    file: `ui/${other}.json`,
    text: '{"skip": 7}',
    says: `ui/${other}.json, skip: found “7”; write it in quotes.`,
  },
  {
    is: 'a message that is missing',
    file: `ui/${other}.json`,
    swap: [`"skip":"${said('skip')}",`, ''],
    says: `ui/${other}.json, skip: is missing; translate “${said('skip')}”.`,
  },
  {
    is: 'a message that is empty',
    file: `ui/${other}.json`,
    swap: [`"skip":"${said('skip')}"`, '"skip":""'],
    says: `ui/${other}.json, skip: is empty; translate “${said('skip')}”.`,
  },
  {
    is: 'a message that the English lacks',
    file: `ui/${other}.json`,
    swap: ['"skip"', '"no.such":"x","skip"'],
    says: `ui/${other}.json, no.such: is no message of the English; remove it, or correct its name.`,
  },
  {
    is: 'a plural form that is missing',
    file: `ui/${other}.json`,
    swap: [`"services.count_other":"${said('services.count_other')}",`, ''],
    says: `ui/${other}.json, services.count_other: is missing; ${other} has the forms ${forms}: translate “{{count}} places”.`,
  },
  {
    is: 'a plural form that the language does not have',
    file: `ui/${other}.json`,
    swap: ['"services.count_other"', `"services.count_${foreign}":"{{count}}","services.count_other"`],
    says: `ui/${other}.json, services.count_${foreign}: is a form that ${other} does not have; write only ${forms}.`,
  },
  {
    is: 'a placeholder that was lost',
    file: `ui/${other}.json`,
    swap: [`"services.count_other":"${said('services.count_other')}"`, '"services.count_other":"places"'],
    says: `ui/${other}.json, services.count_other: lacks {{count}}; write it where it fits, as in “{{count}} places”.`,
  },
  {
    is: 'a placeholder that was translated',
    file: `ui/${other}.json`,
    swap: [`"skip":"${said('skip')}"`, `"skip":"{{hopp}}"`],
    says: `ui/${other}.json, skip: has {{hopp}}, which the English lacks; remove it: “${said('skip')}”.`,
  },
  {
    is: 'texts that are still to be written',
    file: translated,
    swap: ['Spør noen som kan reglene.', '<!-- Ask somebody who knows. -->\n\n…'],
    says: `${translated}, text: found no text at pay.2.1; write it in place of “…”.`,
  },
  {
    is: 'no list of words',
    file: `words/${other}.yaml`,
    gone: true,
    says: `words/${other}.yaml: is missing; list the words that never stand in this language.`,
  },
  {
    is: 'a word that is no regular expression',
    file: `words/${other}.yaml`,
    swap: [String.raw`'label\w*'`, `'label('`],
    says: `words/${other}.yaml, deny.0: found “label(”; write a regular expression.`,
  },
  {
    is: 'a record of translations that cannot be read',
    file: `translations/${other}.json`,
    text: '',
    says: `translations/${other}.json: is no valid JSON (Unexpected end of JSON input); correct it.`,
  },
  {
    is: 'a sentence too few',
    file: `situations/${other}.yaml`,
    text: 'no-bed: Uten seng.\n',
    says: `situations/${other}.yaml, no-pay: is missing; translate it.`,
  },
  {
    is: 'a sentence that the English lacks',
    file: `situations/${other}.yaml`,
    text: 'no-pay: Uten lønn.\nno-bed: Uten seng.\nno-shoes: Uten sko.\n',
    says: `situations/${other}.yaml, no-shoes: is no sentence of the English; remove it, or write the English.`,
  },
];

/** What the loader says of a folder that is whole but for one mistake. */
function problemsWith({ file, swap, text, gone, renamed, also }: Mistake): readonly string[] {
  const folder = new ContentFolder();
  if (also) folder.change(...also);
  if (renamed !== undefined) folder.rename(file, renamed);
  else if (gone) folder.remove(file);
  else if (swap) folder.change(file, ...swap);
  else folder.write(file, text ?? '');
  return folder.problems();
}

test('A small content folder without a mistake is whole', () => assert.deepEqual(new ContentFolder().problems(), []));

for (const [title, mistakes] of Object.entries({
  'A file with a mistake is named in one sentence:': files,
  'A field with a mistake is named in one sentence:': fields,
  'A number that cannot be called as it stands is named in one sentence:': numbers,
  'What leads nowhere is named in one sentence:': references,
  'What a text may not hold is named in one sentence:': prose,
  'A sentence that leads nowhere is named in one sentence:': situations,
  'A mistake in the words of the search is named in one sentence:': searching,
})) {
  describe(title, () => {
    for (const mistake of mistakes) test(mistake.is, () => assert.deepEqual(problemsWith(mistake), [mistake.says]));
  });
}

test('The English may stay beside its translation, in a comment of its own', () => {
  const folder = new ContentFolder();
  folder.change(translated, 'Spør noen', '<!-- Ask **somebody**\n\n- who knows. -->\n\nSpør noen');
  assert.deepEqual(folder.problems(), []);
});

describe('A mistake in a translation is named in one sentence:', { skip: localeList.length === 1 }, () => {
  for (const mistake of translations) test(mistake.is, () => assert.deepEqual(problemsWith(mistake), [mistake.says]));
});
