/** The page about this site: who runs it, what it keeps, how sure it is, and what it cannot do. */
export const about = {
  /** Heading of the page. */
  'about.title': 'About this site',
  /** Sentence below it. */
  'about.lede': 'Who is behind it, what it knows of you, and what it cannot do.',

  /** Section 1: what the site is. */
  'about.what.title': 'What this is',
  /** For whom it is. No label for the reader. */
  'about.what.1':
    'This site is for you if someone else decides about your work, your papers, your body or your life. It is also for friends, and for people who help in their job.',
  /** What it tells. */
  'about.what.2':
    'It says in plain words what rights you may have and what you can do. It says what may happen then, and who can help.',
  /** What it does not want from the reader. */
  'about.what.3': 'You do not have to tell it who you are. It never decides what you are.',

  /** Section 2: what the site cannot do. */
  'about.limits.title': 'What it cannot do',
  /** No legal advice. */
  'about.limits.1':
    'This is information. It is not advice from a lawyer for your case. Laws change, and offices do not always follow them.',
  /** Nobody answers on the site itself. */
  'about.limits.2': 'This site cannot call anyone for you. In danger, call the emergency number.',

  /** Section 3: who answers for the site. */
  'about.publisher.title': 'Who runs it',
  /** When an organisation answers for it. {{name}} is the organisation, {{contact}} its address or e-mail address. */
  'about.publisher.named': '{{name}} runs this site and answers for what stands here. You can write to {{contact}}.',
  /** While nobody does. A trial edition is one for trying out, not for relying on. */
  'about.publisher.none':
    'Nobody answers for this site yet. That is why it is a trial edition. Do not rely on it alone.',
  /** Below both: standing in a list means no tie to this site. */
  'about.publisher.1':
    'The places in our lists have not asked to be here. Being in a list does not mean that we know them.',

  /** Section 4: what is kept about the reader. No promise that is larger than the facts. */
  'about.kept.title': 'What is kept about you',
  /** What stays on the phone unless the reader asks for more. "Back" is the control of the page, not of the browser. */
  'about.kept.1':
    'Unless you ask, this site puts only two small things on your phone. One is the list of pages you opened here. Our “Back” needs it. Exit wipes it. It normally also goes when you close the tab.',
  /** The mark at exit, a cookie that lives ten minutes. */
  'about.kept.2': 'The other is a mark that Exit leaves for ten minutes. It says only that you left.',
  /** The browser's own history. */
  'about.kept.3':
    'Your browser keeps its own list of pages. That list is not ours, and we cannot clear it. Exit does not clear it.',
  /** The server. "Host" is the company whose machine sends the pages. */
  'about.kept.4':
    'Our server writes no list of visitors. It counts nobody, and no other firm gets your visit from us. The host that sends the pages and your phone company may keep lists of their own.',

  /** Section 5: how numbers and rules were read. */
  'about.numbers.title': 'How we know the numbers',
  /** Stored copies and a data set; nobody dialled. Shown while the edition is a trial. */
  'about.numbers.1':
    'We read the numbers and rules on stored copies of pages, and in a data set that others made. Nobody has called the numbers yet.',
  /** What the date beside a number means. */
  'about.numbers.2':
    'Each card and guide says when it was last seen, how, and on what kind of page. If the page had no date, we say so.',
  /** The mark for middling certainty. The words in quotes are those of the message sure.less. */
  'about.numbers.3':
    'Where the source is weaker, you read “We are less sure of this number.” Numbers that we could not trust are left out.',
  /** What happens when a check grows old: 30 days for lines for danger, 180 for other services, 365 for rights. */
  'about.numbers.4':
    'A check grows old. For lines for danger this takes 30 days, for other places 180, for rights 365. Then we say so, and name another number where we have one.',
  /** Advice to the reader. */
  'about.numbers.5': 'If a number does not work, try another one from the list.',

  /** Section 6: how texts were translated. */
  'about.texts.title': 'How the texts were translated',
  /** The source language is English. */
  'about.texts.1':
    'The texts were first written in English. A computer translated them. Nobody who grew up with the language has read them yet.',
  /** What a page says about that. */
  'about.texts.2':
    'Each such page says so and links to the English. If the English changed later, the page says that too.',
  /** Advice to the reader. */
  'about.texts.3': 'If a sentence sounds wrong, do not act on it alone. Ask a help line.',

  /** Section 7: accessibility statement with its known limits. */
  'about.access.title': 'Can everyone use it?',
  /** The aim. WCAG is the name of the rules; do not translate it. */
  'about.access.1':
    'We want everyone to be able to use this site. That means also by keyboard, with large text, or with a voice that reads aloud. Our aim is WCAG 2.2, level AA. We do not fully meet it.',
  /** Known limit: titles in browser tabs. The number names a rule. */
  'about.access.2':
    'The name of a page in the tab is a short everyday word on purpose. It should tell others little. So we meet WCAG 2.4.2 only in part. The heading on the page says more.',
  /** Known limit: one history entry. "Back" is the control on the page. */
  'about.access.3':
    'When scripts run, the Back button of the browser leaves this site. To go to the page before, use “Back” at the top of our pages.',
  /** Known limit: what it was tried on. */
  'about.access.4':
    'So far it was tested only in the browser Chromium on a computer. It was not tested on real phones, and not with people who use a screen reader every day.',

  /** Section 8: licences. The names of licences stay as they are. */
  'about.licence.title': 'May I copy it?',
  /** Texts and data. */
  'about.licence.1':
    'Yes. The texts and data are under CC BY 4.0. You may copy and change them, if you say where they come from and what you changed.',
  /** Code and pictures. Tabler Icons is a name. */
  'about.licence.2':
    'The code is under the MIT licence. The small pictures are Tabler Icons, also under the MIT licence.',

  /** Section 9: mistakes. */
  'about.wrong.title': 'Is something wrong here?',
  /** While nobody answers for the site. */
  'about.wrong.none':
    'This trial edition has no address to write to. If something here seems wrong, ask a help line or a lawyer before you act on it.',
  /** When an organisation answers for it. {{contact}} is its address or e-mail address. */
  'about.wrong.named':
    'Please write to {{contact}}. You do not have to say who you are. Your letter or e-mail may still show it.',
} as const;
