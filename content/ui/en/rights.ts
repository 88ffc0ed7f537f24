/** More facts that differ by country, with their conditions and limits: what the law of a place says of help, police, work and time. */
export const rights = {
  /** Below Yes, No or Partly, like all messages here that end in a question mark. "Said yes": agreed to a job, a journey, a relationship. */
  'fact.yes-at-first': 'Do you have the same rights if you said yes at first?',
  /** Below Yes, No or Partly. */
  'fact.report-needed-for-help': 'Must you report someone to the police to get help?',
  /** Below Yes, No or Partly. "Used": made others work, beg or sell sex for their own gain. */
  'fact.refused-help-appeal': 'Can you complain if the office says that nobody used you?',
  /** A statement below a length of time. Not a permit to stay: a rest before a decision. */
  'fact.time-before-deciding': 'You get this long to rest before you decide if you speak in a case.',
  /** Below Yes, No or Partly. */
  'fact.permit-if-used': 'Can you get a permit to stay if others used you?',
  /** Below Yes, No or Partly. */
  'fact.same-help-foreigners': 'Do people from other countries get the same help?',
  /** Below Yes, No or Partly. "Courses": school or training for work. */
  'fact.help-list': 'Do you get a lawyer, a doctor, someone to talk to and courses?',
  /** Below Yes, No or Partly; a condition says for whom. */
  'fact.care-after-confirmed': 'Do you get a doctor for free?',
  /** Below Yes, No or Partly. "Protection as a refugee": asylum. */
  'fact.asylum-ask-police': 'Can you ask any police officer for protection as a refugee?',
  /** A statement below a length of time. "Centre": where people stay who ask for protection; the police name it. */
  'fact.asylum-reach-centre': 'After that you must reach the centre they name within this time.',
  /** A statement below a length of time. "Apply": ask in writing. */
  'fact.asylum-apply': 'In the centre you must apply within this time.',
  /** Below Yes, No or Partly. "The other person": who is accused. */
  'fact.avoid-meeting': 'Can you avoid meeting the other person when you speak in court?',
  /** Below Yes, No or Partly. The person is from a public office, no lawyer of one’s own. */
  'fact.advocate-free': 'Does someone from an office stand beside you in every hearing?',
  /** Below Yes, No or Partly. "May": is it allowed. */
  'fact.embassy': 'May you contact the embassy of your country?',
  /** A statement below a number of working days. */
  'fact.lawyer-answer-time': 'Within this time they answer if you ask for a free lawyer.',
  /** A statement below a length of time. Follows the message about a free lawyer. */
  'fact.lawyer-complain-time': 'If they say no, you can complain for this long.',
  /** Below Yes, No or Partly. "May": is it allowed. */
  'fact.complain-own-language': 'May you write a complaint in your own language?',
  /** Below Yes, No or Partly. "The other person": who frightens or hurts the reader. */
  'fact.police-talk-alone': 'Must the police talk with you without the other person?',
  /** Below Yes, No or Partly. "Ordered": by the police or a court. */
  'fact.stay-away-order': 'Can the other person be ordered to stay away or leave the home?',
  /** A statement below a length of time. */
  'fact.stay-away-police': 'The police can order the other person to stay away for this long.',
  /** A statement below a length of time. "That order": the one of the police, which stands before it. */
  'fact.stay-away-court': 'A court can then make that order this much longer.',
  /** A statement below a length of time. A case of one’s own, without the police. */
  'fact.stay-away-long': 'You can also ask a court for an order this long. It can be renewed.',
  /** Below Yes, No or Partly. Follows the messages about orders to leave the home. */
  'fact.home-owner-matters': 'Does it matter who owns or rents the home?',
  /** A statement below a length of time. "Refused": an office says no. */
  'fact.house-appeal-time': 'If a safe house is refused, you can complain for this long.',
  /** Below Yes, No or Partly. "People who help": also private helpers, not only offices. */
  'fact.others-must-report': 'May people who help you have to tell the police about a serious crime?',
  /** Below Yes, No or Partly. */
  'fact.officials-must-report': 'Must people in public offices tell the police about serious crimes?',
  /** Below Yes, No or Partly. */
  'fact.offices-look-for-signs': 'Must work inspectors and border police look for signs that someone is controlled?',
  /** Below Yes, No or Partly; a condition says when. */
  'fact.passport-kept-crime': 'Is it a crime to keep your passport or ID?',
  /** Below Yes, No or Partly. */
  'fact.emergency-free': 'Is a call to the emergency numbers free?',
  /** A statement below a length of time. "Charge": the paper that brings a case to court. */
  'fact.court-claim-time': 'For this long after the charge, you can ask the court to make them pay.',
  /** Below Yes, No or Partly. */
  'fact.work-rules-all': 'Do the rules on work also protect people from other countries?',
  /** Below Yes, No or Partly. */
  'fact.contract-must': 'Must your employer give you a written contract?',
  /** Below Yes, No or Partly. */
  'fact.no-contract-counts': 'Without a written contract, does your job still count by law?',
  /** A statement below a number of hours. */
  'fact.hours-week': 'A full working week.',
  /** A statement below a number of hours. "Overtime": hours beyond the normal ones. */
  'fact.overtime-most': 'The most overtime in a week.',
  /** A statement below a number of minutes. */
  'fact.break-day': 'The break that you must get in a working day.',
  /** A statement below a number of weeks. Holiday with pay. */
  'fact.leave-paid': 'Paid holiday in a year.',
  /** A statement below a number of days. */
  'fact.sick-paid': 'Paid days when you are ill.',
  /** A statement below an amount. */
  'fact.minimum-pay-month': 'The lowest pay for a full month of work, before tax.',
  /** A statement below a length of time. "They": the employer. */
  'fact.pay-after-end': 'When a job ends, they must pay you everything within this time.',
  /** A statement below a length of time. For people hired without a permit to work. */
  'fact.pay-presumed': 'Your job counts as having lasted this long, unless someone proves another time.',
  /** A statement below a length of time. */
  'fact.pay-claim-ends': 'After this time you can no longer ask for pay.',
  /** A statement below a length of time. */
  'fact.boss-answer-time': 'Your employer must decide within this time after you ask in writing.',
  /** A statement below a length of time. "They": the employer, whose time to answer stands before it. */
  'fact.pay-court-time': 'If they say no or do not answer, you can go to court for this long.',
  /** Below Yes, No or Partly. "Work inspectors": the public office that looks after work rules. */
  'fact.inspector-any-time': 'Can you go to the work inspectors at any time?',
  /** A statement below a length of time. */
  'fact.inspector-answer-time': 'The work inspectors must decide within this time.',
  /** A statement below a length of time. "Child protection": the office that protects children. */
  'fact.child-away-time': 'Child protection can keep a child away from danger this long. Then a court decides.',
  /** Below Yes, No or Partly. "Offices": of the state. */
  'fact.child-made-to-beg': 'Do offices help a child who was made to beg?',
  /** Below Yes, No or Partly. "Free of guilt": by law it was no crime of the person. */
  'fact.forced-no-crime': 'Are you free of guilt if someone forced you and you could not escape?',
  /** A statement below a link. Only people who help in their job see it. */
  'fact.services-list-link': 'The state lists the places that help in every town here.',
  /** A statement below a link. Only people who help in their job see it. */
  'fact.services-guide-link': 'A guide to places that help, with hours and contacts, stands here.',
  /** After "Only if:", like all messages that begin with condition. Small first letter, no full stop. */
  'condition.forced-or-tricked': 'someone used force, threats, lies, or your hard situation',
  /** After "Only if:". */
  'condition.told-at-once': 'you report it as soon as the danger ends',
  /** After "Only if:". "Used": for their own gain. */
  'condition.confirmed': 'an office has confirmed that others used you',
  /** After "Only if:". */
  'condition.work-no-permit': 'you worked without a permit to work',
  /** After "Only if:". "They": who keeps the passport. */
  'condition.to-use-you': 'they do it to use or control you',
  /** After "Only if:". "They": who keeps the passport. */
  'condition.known-to-be-used': 'they know that others use or control you',
  /** A full sentence below a fact, like all messages that begin with limit. */
  'limit.ask-whom-they-tell': 'Ask each of them first when they must tell the police.',
  /** After a refusal of one office. */
  'limit.others-may-help': 'Others may still help you. Ask a help line.',
  /** "Houses": where people stay when home is dangerous. */
  'limit.may-be-closed': 'One of the houses may be closed now. Ask first.',
  /** We looked for a house that takes men and found none that says so. */
  'limit.none-seen': 'We found none that says so clearly. Ask a help line.',
  /** "They": the office that decides. */
  'limit.may-take-longer': 'They may tell you that it takes longer.',

  /** Figure of a fact: days without weekends and public holidays. {{count}} is a number. */
  'fact.workingDays_one': '{{count}} working day',
  'fact.workingDays_other': '{{count}} working days',
} as const;
