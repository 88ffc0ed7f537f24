/** The page on which a person asks to be called, the form without scripts, and the note about a request that waits. */
export const callMe = {
  /** Tab: the page that asks for a call. One everyday word that tells nothing. */
  'tab.call-me': 'Contact',
  /** Tab: the same form without scripts. One everyday word that tells nothing. */
  'tab.call-me-plain': 'Form',

  /** Heading, and the link to the page. */
  'callMe.title': 'Ask to be called',
  /** Sentence below the heading. */
  'callMe.lede': 'You leave a number and a time. A helper calls you then.',
  /** Small line below links to the page. */
  'callMe.small': 'They call when it is good for you.',
  /** Notice above the form when its keys are only for trying out. */
  'callMe.demo': 'Demo: nobody will call you.',
  /** Stands where the name of the helpline stands, when the keys are only for trying out. */
  'callMe.demo.who': 'Nobody. This is for trying out.',
  /** Stands where the exceptions of the helpline stand, when the keys are only for trying out. */
  'callMe.demo.exceptions': 'Here stands when the helpers must tell someone.',
  /** Shown in place of the form where nobody answers requests. Numbers follow. */
  'callMe.off': 'You cannot ask for a call here now. You can call one of these numbers.',
  /** Stands before the numbers to call. */
  'callMe.urgent': 'Is there danger, or can it not wait? Call now.',

  /** Heading of the box about who reads a request. */
  'callMe.who.title': 'Who can read this',
  /** Label; the name of the helpline follows. */
  'callMe.who.can': 'Can read it',
  /** Label. */
  'callMe.who.cannot': 'Cannot read it',
  /** What follows the label. "Locked" means encrypted. */
  'callMe.who.cannot.text': 'This website and those who run its computers. Your phone locks it, and they have no key.',
  /** The limit of that. */
  'callMe.who.limit': 'The lock does not help if someone watches this phone or makes a false copy of this page.',
  /** Label. */
  'callMe.who.never': 'They tell nobody',
  /** What follows the label. The exceptions of the helpline come after it. */
  'callMe.who.never.text': 'Unless you say yes: no police, no office, no family, no boss. The exceptions:',
  /** Label. */
  'callMe.who.stays': 'What stays',
  /** What follows the label. */
  'callMe.who.stays.text':
    'This visit may stand in the list of pages on this phone. A call may stand in your list of calls and on your bill.',
  /** Label. */
  'callMe.who.long': 'How long',
  /** What follows the label. */
  'callMe.who.long.text': 'Your request is deleted when you have talked. You choose the last day yourself.',
  /** Label; their hours follow. */
  'callMe.who.when': 'When they call',
  /** Follows the hours. */
  'callMe.who.within_one': 'They try within {{count}} hour of their working time.',
  'callMe.who.within_other': 'They try within {{count}} hours of their working time.',

  /** Heading of the form, for screen readers. */
  'callMe.form': 'Your request',
  /** Label of the choice between a call, a text message and so on. */
  'callMe.way': 'How can they reach you?',
  /** One way; the others are names of apps. */
  'callMe.way.call': 'With a call',
  /** One way. */
  'callMe.way.sms': 'With a text message',
  /** Label. It may be a number, a name in an app or an address. */
  'callMe.to': 'Your number',
  /** Hint below the label. */
  'callMe.to.hint': 'Best is a number where only you answer.',
  /** Mistake beside the field. */
  'callMe.to.wrong': 'This cannot be used. Write the whole number.',
  /** Label of the days and times. */
  'callMe.days': 'When is it good?',
  /** Hint below the label. */
  'callMe.days.hint': 'They try only on these days, between these times.',
  /** Box. */
  'callMe.weekdays': 'Monday to Friday',
  /** Box. */
  'callMe.weekend': 'Saturday and Sunday',
  /** Mistake beside the boxes. */
  'callMe.days.wrong': 'Choose at least one of the two.',
  /** Label of a time of day. */
  'callMe.from': 'From',
  /** Label of a time of day. */
  'callMe.until': 'Until',
  /** Mistake beside the times. */
  'callMe.until.wrong': 'Choose two different times.',

  /** Opens the careful choices. "We" are the helpers here and below. */
  'callMe.careful': 'We will do it this way',
  /** Above the careful choices, once open. */
  'callMe.careful.hint': 'Each of these is the careful choice. Change it if another is better for you.',
  /** Label of a choice. */
  'callMe.other': 'If someone else answers',
  'callMe.other.hang-up': 'If someone else answers, we hang up.',
  'callMe.other.wrong-number': 'If someone else answers, we say “wrong number”.',
  /** Label of a choice. */
  'callMe.voicemail': 'Voicemail',
  'callMe.voicemail.none': 'We leave no message.',
  'callMe.voicemail.short': 'We may leave a short message.',
  /** Label of a choice. */
  'callMe.number': 'Our number',
  'callMe.number.hidden': 'Our number does not show.',
  'callMe.number.shown': 'Our number shows.',
  /** Label of a choice. */
  'callMe.tell': 'Police and offices',
  'callMe.tell.nobody': 'We tell nobody, except as said above.',
  'callMe.tell.talk-about-police': 'We talk with you about the police.',
  /** Label of a choice. */
  'callMe.life': 'How long we try',
  'callMe.life.days_one': 'After {{count}} day we stop trying.',
  'callMe.life.days_other': 'After {{count}} days we stop trying.',

  /** Opens the fields that nobody has to fill in. */
  'callMe.more': 'If you want, add',
  /** Label. */
  'callMe.name': 'A name to ask for',
  'callMe.name.hint': 'It can be invented.',
  /** Label. */
  'callMe.word': 'A word that we say first',
  'callMe.word.hint': 'So you know that it is us.',
  /** Label. */
  'callMe.lang': 'Language',
  /** Label. */
  'callMe.line': 'One line for us',
  'callMe.line.hint': 'You do not have to say what happened.',

  /** The button that sends. */
  'callMe.send': 'Send',
  /** Said while it is being sent. */
  'callMe.sending': 'Sending …',
  /** Heading once it was sent. */
  'callMe.sent': 'Your request has come in',
  'callMe.sent.next': 'You can leave this page. Helpers try at the times that you chose.',
  /** Said when it could not be sent. Numbers follow. */
  'callMe.failed': 'It was not sent. Try again, or call one of these numbers.',
  /** Said when too many requests come in. Numbers follow. */
  'callMe.busy': 'Too many requests come in now. Yours was not sent. Try again later, or call.',
  /** Said when the form cannot run. Numbers follow. */
  'callMe.broken': 'The form does not work on this phone. Call one of these numbers.',

  /** Button after sending. */
  'callMe.code.show': 'Show me a code',
  'callMe.code.why':
    'With the code you can see how it stands or take it back. They call you without it too. Write it down only where nobody finds it.',
  /** Opens the part for people who have a code. */
  'callMe.code.title': 'I have a code',
  /** Label. */
  'callMe.code.label': 'Your code',
  'callMe.code.wrong': 'A code has 24 digits.',
  /** Button. */
  'callMe.code.status': 'See how it stands',
  /** Button. */
  'callMe.code.withdraw': 'Take it back',
  /** How it stands: never there, over, or taken back; all the same on purpose. */
  'callMe.status.0': 'There is no open request with this code.',
  'callMe.status.1': 'It has come in. Nobody has opened it yet.',
  'callMe.status.2': 'A helper has opened it.',
  'callMe.status.3': 'They tried, and did not reach you.',
  /** Said after taking it back, whether there was one or not. */
  'callMe.withdrawn': 'No request with this code is left.',
  /** Said when the answer did not come. */
  'callMe.code.failed': 'No answer came. Try again later.',

  /** When there is no signal. */
  'callMe.wait': 'There is no signal. Nothing was sent.',
  /** Box: keeps the locked request on the phone. */
  'callMe.wait.keep': 'Keep it here, and send it when there is a signal',
  /** Beside the box. “Exit” is the word of the message exit. */
  'callMe.wait.exit':
    'Only the helpers can read it. After one day it is deleted. If you leave with “Exit”, it is deleted too.',
  /** Second box. */
  'callMe.wait.even': 'Keep it even then',
  /** Button. */
  'callMe.wait.do': 'Keep it',
  /** Notice on every page while a request waits on the phone. */
  'callMe.waiting': 'Your request has not been sent yet.',
  /** Button beside it. */
  'callMe.waiting.drop': 'Delete it',
  /** Notice when it could not be sent in time. */
  'callMe.late': 'Your request was not sent in time. It is deleted. Ask again, or call.',

  /** Link to the form without scripts. */
  'callMe.plain.link': 'Use the form without scripts',
  /** Heading of the form without scripts. */
  'callMe.plain.title': 'Ask to be called, without scripts',
  /** Before the first field of the form without scripts. */
  'callMe.plain.note':
    'Here the computer of this site reads your words for a moment. Then it locks them and keeps nothing else.',
  /** Link from there to the form that locks on the phone. */
  'callMe.plain.other': 'The other form locks them on your phone',
  /** Said when something is missing there. */
  'callMe.plain.wrong': 'Something is missing or cannot be used. Nothing was kept. Please write it again.',
} as const;
