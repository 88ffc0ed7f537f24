/** Bars, notices, lists and headings of the pages. */
export const site = {
  /** Link at the very start of a page, for keyboards and screen readers: jumps over the bar. */
  skip: 'Skip to the text',
  /** The control that leaves the site at once. One calm word; never "hide", "cover" or "erase". */
  exit: 'Exit',
  /** The control that goes to the previous page of this visit. */
  previous: 'Back',
  /** Read aloud after the name of the page's own language in the bar: opens the list of languages. */
  'languages.choose': 'choose language',
  /** Heading of the list of languages at the end of a page. */
  'languages.title': 'Languages',
  /** Name of the small navigation below the bar, for screen readers. */
  'nav.where': 'Where you are',
  /** Name of the navigation at the end of a page, for screen readers. */
  'nav.more': 'More on this site',
  /** Link to the page about what a visit leaves on a phone. */
  'nav.thisPhone': 'This phone',
  /** Link to the home of a country. */
  'nav.topics': 'All topics',
  /** Link to the list of services. */
  'nav.services': 'Places that help',
  /** Link to the list of options. */
  'nav.options': 'What you can do',
  /** Link to the page about this site. */
  'nav.about': 'About this site',
  /** Link to the guide for people who help in their job. */
  'nav.notes': 'I help people in my job',
  /** Small line below the link for people who help in their job. */
  'nav.notes.small': 'First talk, duties, sources',

  /** Title shown in browser tabs and history for the list of languages. One everyday word. */
  'tab.languages': 'Languages',
  /** Tab: choice of country. One everyday word. */
  'tab.start': 'Start',
  /** Tab: home of a country. One everyday word. */
  'tab.home': 'Home',
  /** Tab: guide "help now". One everyday word that tells nothing. */
  'tab.now': 'Now',
  /** Tab: guide about pay. */
  'tab.pay': 'Pay',
  /** Tab: guide about papers. */
  'tab.papers': 'Papers',
  /** Tab: guide about a place to sleep. */
  'tab.rooms': 'Rooms',
  /** Tab: guide about the doctor. */
  'tab.doctor': 'Doctor',
  /** Tab: guide about time to think and permission to stay. */
  'tab.time': 'Time',
  /** Tab: guide about the police. Must not name the police. */
  'tab.talks': 'Talks',
  /** Tab: guide about a lawyer. Must not name lawyers. */
  'tab.advice': 'Advice',
  /** Tab: guide about money you are owed. */
  'tab.sums': 'Sums',
  /** Tab: guide about debts for a job. */
  'tab.costs': 'Costs',
  /** Tab: guide for people under 18. */
  'tab.young': 'Young',
  /** Tab: guide about your children. */
  'tab.children': 'Children',
  /** Tab: guide about a partner or family who decides for you. */
  'tab.family': 'Family',
  /** Tab: guide about threats and pictures. */
  'tab.pictures': 'Pictures',
  /** Tab: guide about your phone. */
  'tab.phone': 'Phone',
  /** Tab: guide about planning to leave. */
  'tab.plans': 'Plans',
  /** Tab: guide about going home or staying. */
  'tab.travel': 'Travel',
  /** Tab: guide about what happens when you call. */
  'tab.calls': 'Calls',
  /** Tab: guide about what a safe house is like. */
  'tab.houses': 'Houses',
  /** Tab: guide for people who are held. Must not name prison. */
  'tab.rules': 'Rules',
  /** Tab: guide about speaking in court. Must not name court. */
  'tab.meetings': 'Meetings',
  /** Tab: guide about learning and a new job. */
  'tab.learning': 'Learning',
  /** Tab: guide about health and rights if you sell sex. Must tell nothing. */
  'tab.health': 'Health',
  /** Tab: guide for those who said yes at first or broke a rule. */
  'tab.questions': 'Questions',
  /** Tab: guide for when an office says no. */
  'tab.letters': 'Letters',
  /** Tab: guide for those who were moved or do not know where they are. */
  'tab.maps': 'Maps',
  /** Tab: guide for those who are worried about someone. */
  'tab.friends': 'Friends',
  /** Tab: guide for people who help in their job. */
  'tab.notes': 'Notes',
  /** Tab: list of options, and the start of each option's tab. */
  'tab.options': 'Options',
  /** Tab: one option. {{number}} is its place in the list, so that each tab differs and tells nothing. */
  'tab.option': 'Option {{number}}',
  /** Tab: list of services. */
  'tab.services': 'Places',
  /** Tab: services for one need. {{number}} is its place in the list. */
  'tab.need': 'Places {{number}}',
  /** Tab: one service. {{number}} is a running number. */
  'tab.service': 'Place {{number}}',
  /** Tab: about this site. */
  'tab.about': 'About',
  /** Tab: page not found. */
  'tab.none': 'Page',

  /** Heading of the page that chooses a country. */
  'start.title': 'Where are you?',
  /** Sentence below it. */
  'start.lede': 'Choose a country. Rights and help differ from one to another.',

  /** Heading of a country's home. {{country}} is its name. */
  'home.title': 'Everyday rights in {{country}}',
  /** Sentence below it: what the site is for. */
  'home.lede': 'You can ask without your name. You decide what happens.',
  /** Heading above the lines to call. */
  'voice.title': 'Talk to a person',
  /** Link below the lines: leads to the guide about what happens when you call. */
  'voice.calls': 'What happens when you call',
  /** Link below the lines: leads to all emergency lines. */
  'voice.now': 'More lines, and danger now',
  /** Stands before a number whose line is the police. */
  'line.police': 'This is the police.',
  /** Stands before a number whose line may call the police when someone is in danger. */
  'line.mayCall': 'They may call the police if someone is in danger.',
  /** Stands before a number whose people must tell child protection about children in danger. */
  'line.children': 'They may have to tell child protection about a child in danger.',
  /** Label on a telephone button; {{phone}} is the number. */
  'line.call': 'Call {{phone}}',
  /** Heading above the topics of the home. */
  'topics.title': 'Choose a topic',
  /** Group of topics: danger, calling, not knowing where one is. */
  'group.now': 'Right now',
  /** Group of topics: pay, money owed, debts, new work. */
  'group.work': 'Work and money',
  /** Group of topics: papers, permits, offices. */
  'group.papers': 'Papers and staying',
  /** Group of topics: sleeping, safe houses, planning to leave. */
  'group.rooms': 'A place to be',
  /** Group of topics: doctor, health. */
  'group.body': 'Body and health',
  /** Group of topics: partner, family, children, friends. */
  'group.people': 'People close to you',
  /** Group of topics: phone, pictures. */
  'group.phone': 'Phone and pictures',
  /** Group of topics: police, lawyer, court. */
  'group.law': 'Police, court and lawyers',
  /** Heading of the links below the topics, for screen readers. */
  'home.more': 'More',
  /** Small line below the link to services. */
  'home.services.small': 'All of them, by need and town',
  /** Small line below the link to options. */
  'home.options.small': 'Each with what may happen next',

  /** Heading of facts that stand after a text, in one country. {{country}} is its name. */
  'facts.title': 'In {{country}}',
  /** Starts the list of conditions of a fact that must all be true. */
  'fact.if': 'Only if:',
  /** Starts the list of conditions under which a fact does not hold. */
  'fact.notIf': 'Not if:',
  /** Figure of a fact: yes. */
  'fact.yes': 'Yes',
  /** Figure of a fact: no. */
  'fact.no': 'No',
  /** Figure of a fact: partly, or only for some. */
  'fact.partly': 'Partly',
  /** Before a figure that is the least. {{figure}} is an amount or a length of time. */
  'fact.atLeast': 'At least {{figure}}',
  /** Before a figure that is the most. */
  'fact.atMost': 'Up to {{figure}}',
  /** Heading of the closed block with the legal name in the country's own language. */
  'official.title': 'Words to show an office',
  /** Stands beside a figure or number of middling certainty. */
  'sure.less': 'We are less sure of this number.',
  /** The same for a fact. */
  'sure.lessFact': 'We are less sure of this.',
  /** When something was last seen. {{date}} is a date, {{page}} the kind of page, {{how}} how it was read. */
  'check.seen': 'Last seen on {{date}}: {{page}}, {{how}}.',
  /** The same when the page carried no date. */
  'check.seenUnknown': 'The page had no date: {{page}}, {{how}}.',
  /** Past due, for a service with a line to fall back on. {{date}}, {{name}} and {{phone}} of that line. */
  'due.call': 'Last seen on {{date}}. If nobody answers, call {{name}}: {{phone}}',
  /** The same when the page carried no date. */
  'due.callUnknown': 'We do not know how old this is. If nobody answers, call {{name}}: {{phone}}',
  /** Past due, for a service without such a line, or a fact. */
  'due.plain': 'Last seen on {{date}}. It may have changed.',
  /** The same when the page carried no date. */
  'due.plainUnknown': 'We do not know how old this is. It may have changed.',
  /** Past due, on facts. */
  'due.fact': 'This may have changed. Ask a lawyer or a help line.',
  /** Stands where contacts stand, while nobody has called the numbers. */
  trial: 'Trial edition: numbers read in stored copies of pages, not called yet.',
  /** Notice above a text that a computer translated. */
  'translation.computer':
    'A computer translated this page. Nobody who speaks English and this language has checked it yet.',
  /** Link of that notice. Stays understandable to who reads this language. */
  'translation.english': 'Read it in English',
  /** Notice above a text that this language lacks, so that English stands there. */
  'translation.missing': 'This page is not translated yet. Here it is in English.',
  /** Notice at a block whose English changed after the translation. */
  'translation.stale': 'The English of this part has changed since it was translated.',
  /** Notice at a block about danger, numbers or consent: its English changed, and stands here instead of an old translation. */
  'translation.newer': 'This part has changed and is not translated yet. Here it is in English.',
  /** Notice at the top of a page: short sentences about danger or numbers changed, and stand in English until they are translated. */
  'translation.newerWords': 'Some sentences have changed. Until they are translated, they are in English.',

  /** Heading above services that help with a guide's topic. */
  'guide.services': 'Places that help with this',
  /** Link below that list. */
  'guide.allServices': 'All places that help',
  /** Heading above options. */
  'guide.next': 'What you can do next',
  /** Heading above guides close to this one. */
  'guide.close': 'Close to this',
  /** Heading of the list of options. */
  'options.title': 'What you can do',
  /** Sentence below it. */
  'options.lede': 'No choice here closes another. You can start with one and change.',
  /** Caption of the comparison of an option with others. */
  'options.compare': 'Side by side',
  /** Head of the first column of the comparison, for screen readers. */
  'options.question': 'Question',

  /** Heading of the list of services. {{country}} is a name. */
  'services.title': 'Places that help in {{country}}',
  /** Sentence below it. {{count}} services. */
  'services.count_one': '{{count}} place',
  'services.count_other': '{{count}} places',
  /** Heading above the list of needs. */
  'services.byNeed': 'What do you need?',
  /** Heading of the services that work in the whole country. */
  'services.everywhere': 'In all of {{country}}',
  /** Link from one need to all services. */
  'services.all': 'All places that help',
  /** The whole country, in the small line of a service. */
  'services.wholeCountry': 'Whole country',
  /** Row of a service card: what it helps with. */
  'card.get': 'What you get',
  /** Row: who runs it and whom it tells. */
  'card.tells': 'Who runs it, and whom they tell',
  /** Row: who may come. */
  'card.who': 'Who can come',
  /** After who may come: relatives and friends may call too. */
  'card.friends': 'A friend or relative may call too.',
  /** Row: languages. */
  'card.languages': 'Languages',
  /** When no source says which languages. */
  'card.languages.unknown': 'Not known: ask them.',
  /** Row: cost of the help. */
  'card.cost': 'Cost',
  /** Row: hours. */
  'card.hours': 'Hours',
  /** Row: ways to reach it. */
  'card.contact': 'Contact',
  /** Row: what happens when you get in touch. */
  'card.then': 'What happens then',
  /** Row: what to bring. */
  'card.bring': 'What to bring',
  /** Row: address. */
  'card.address': 'Address',
  /** When the address must not be known. */
  'card.withheld': 'The address is not public. They tell you how to get there.',
  /** Row: when it was last seen. */
  'card.seen': 'Last seen',
  /** When a service has no contact of its own. {{name}} is the line that knows the way, {{phone}} its number. */
  'card.via': 'No number of their own is known. {{name}} knows the way: {{phone}}',
  /** Beside a link to another site. {{host}} is its name, as the history will show it. */
  'card.opens': 'Opens {{host}}. That name stays in this phone’s history.',
  /** Label of the closed block with the official name. */
  'card.official': 'Words to say or show',
  /** Sentence inside that block, before the official name. */
  'card.official.name': 'Its official name:',
  /** Between the members of a list in one line: the comma of this script and a space. */
  'list.comma': ', ',

  /** Heading of the page for an address that leads nowhere. */
  'none.title': 'There is no page here',
  /** Sentence below it. */
  'none.lede': 'You did nothing wrong. Start again here.',
  /** Heading of the page of languages; read aloud. */
  'chooser.title': 'Language',
  /** Label of the field above the list of languages: what is typed there keeps only the languages that it fits. */
  'chooser.find': 'Type the name of a language',
  /** Read aloud and shown when no language fits what was typed. All languages are shown then. */
  'chooser.none': 'No language fits. Here are all.',
  /** Heading above the one language that the browser is set to, before all others. */
  'chooser.first': 'This browser’s language',
  /** Sentence on every page's end: who runs the site. {{name}} is an organisation. */
  'foot.publisher': '{{name}} runs this site. It is not the police.',
  /** The same while nobody answers for it. */
  'foot.nobody': 'This is a trial edition. Nobody answers for it yet. It is not the police.',
} as const;
