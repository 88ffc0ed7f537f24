import type { LeafletLine, LeafletWords, PlaceLeaflets } from '#lib/leaflets/words.ts';

/** A line of a made-up place. */
export function aLine(own: Partial<LeafletLine> = {}): LeafletLine {
  return {
    id: 'talk-all-1/116123',
    value: '116123',
    shown: '116 123',
    name: 'Line',
    what: 'Talk.',
    hours: [['Day and night']],
    languages: 'Languages not known',
    free: true,
    lawyer: false,
    on: '2026-11-01',
    how: 'called',
    seen: ['Seen ', { date: '2026-11-01', text: '1 Nov 2026' }],
    due: '2026-12-01',
    areas: [],
    everywhere: false,
    ...own,
  };
}

/** What sheets of a made-up place say in one language. */
export function someWords(own: Partial<LeafletWords> = {}): LeafletWords {
  return {
    locale: 'en',
    lang: 'en',
    dir: 'ltr',
    own: 'English',
    languageNames: { en: 'English', ar: 'Arabic' },
    site: 'Site',
    areas: { bergen: 'Bergen' },
    codes: { '': 'A2B3C4', bergen: 'D5E6F7' },
    three: ['One?', 'Two.', 'Three.'],
    read: 'Read:',
    talk: ['Stop.'],
    wall: { title: 'Here', says: ['A lawyer.'], facts: [], free: 'Free.' },
    lines: [aLine()],
    version: 'V2V3',
    ...own,
  };
}

/** A made-up place with these languages. */
export function aPlaceOnPaper(...languages: LeafletWords[]): PlaceLeaflets {
  return {
    place: 'no',
    origin: 'https://site.example',
    languages: Object.fromEntries(languages.map((one) => [one.locale, one])),
  };
}
