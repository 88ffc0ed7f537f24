/** Facts that differ by country, with their conditions and limits. Nothing here may hold a number, a country or a label. */
export const facts = {
  /** A statement below a length of time. "Time to think" is a permit to stay while a person rests and decides; use the same words in all messages. */
  'fact.time-to-think': 'You may stay this long while you rest and think.',
  /** A question below Yes, No or Partly, like all messages here that end in a question mark. It must read well below each of them. */
  'fact.time-to-think-renewable': 'Can your time to think be made longer?',
  /** Below Yes, No or Partly. "Report": tell the police what someone did. "Be a witness": speak in a case. */
  'fact.report-needed-for-time': 'Must you report someone or be a witness to get time to think?',
  /** Below Yes, No or Partly. "Yourself": in person. */
  'fact.time-ask-at-police': 'Must you go to the police yourself to ask for time to think?',
  /** Below Yes, No or Partly. Paid work, allowed by law. */
  'fact.time-work': 'May you work during your time to think?',
  /** Below Yes, No or Partly. "Permit": permission to stay. */
  'fact.children-same-permit': 'Do your children get the same permit as you?',
  /** Below Yes, No or Partly. "Told to leave": an office has decided that the person must leave the country. */
  'fact.time-after-told-to-leave': 'Can you ask for time to think after you were told to leave?',
  /** Below Yes, No or Partly. "Sent away": made to leave the country. */
  'fact.removed-in-time': 'Can you be sent away during your time to think?',
  /** Below Yes, No or Partly. Often more than one office or organisation can see what happened and start help. */
  'fact.one-door-only': 'Is there only one office that can start this help?',
  /** Below Yes, No or Partly. */
  'fact.time-help': 'With time to think, do you get housing, money, a doctor and a lawyer?',
  /** Below Yes, No or Partly. Between asking and the answer. */
  'fact.house-while-waiting': 'Can you get a place to live while you wait for time to think?',
  /** Below Yes, No or Partly. "Social help": money and a bed from the municipality or the state. "Living here": having a fixed home in the country. */
  'fact.social-help-no-permit': 'Can you get social help without a permit, or without living here?',
  /** Below Yes, No or Partly. "Social office": the office that gives social help. */
  'fact.social-advice-no-permit': 'Can you get advice from the social office without a permit?',
  /** Below Yes, No or Partly. */
  'fact.permit-after': 'Can you get a permit when your time to think has ended?',
  /** A statement below a length of time. */
  'fact.permit-after-length': 'A permit after the time to think lasts this long each time.',
  /** Below Yes, No or Partly. "Fee": what an office takes for handling the case. "Income": money that the person earns. */
  'fact.permit-after-fee': 'Does a permit after the time to think need a fee or an income?',
  /** Below Yes, No or Partly. "Spoke in a case": told the police or a court what happened. */
  'fact.permit-after-evidence': 'Can you ask for another permit after you spoke in a case?',
  /** Below Yes, No or Partly. "Protection as a refugee": asylum. */
  'fact.asylum-any-time': 'Can you ask for protection as a refugee at any time?',
  /** Below Yes, No or Partly. "Complain": ask for the decision to be looked at again. */
  'fact.asylum-lawyer': 'Do you get a free lawyer to complain when protection is refused?',
  /** Below Yes, No or Partly. For people whose permit depends on a partner who hurts or controls them. */
  'fact.own-permit-after-partner': 'Can you get your own permit if your partner hurts or controls you?',
  /** Below Yes, No or Partly. The permit of the message before. */
  'fact.own-permit-fee': 'Does your own permit after leaving a partner need a fee or an income?',
  /** Below Yes, No or Partly. */
  'fact.care-that-cannot-wait': 'Without a permit, can you get care that cannot wait?',
  /** Below Yes, No or Partly. "They": doctors, hospitals. */
  'fact.pay-care-in-advance': 'Can they make you pay before they help you?',
  /** Below Yes, No or Partly. */
  'fact.care-children': 'Without a permit, do children get the same care as other children?',
  /** Below Yes, No or Partly. */
  'fact.care-pregnancy': 'Without a permit, do you get care for pregnancy, birth and abortion?',
  /** Below Yes, No or Partly. */
  'fact.care-infection-cost': 'Do you pay for care for an infection that others can get?',
  /** Below Yes, No or Partly. "Safe house": a house where people stay when home is dangerous. A fixed phrase here, not a promise. */
  'fact.house-cost': 'Do you pay to stay in a safe house?',
  /** Below Yes, No or Partly. */
  'fact.house-papers': 'Do you need a permit to stay in a safe house?',
  /** Below Yes, No or Partly. "Send": write a letter that lets the person in. */
  'fact.house-referral': 'Must a doctor or an office send you to a safe house?',
  /** Below Yes, No or Partly. */
  'fact.house-men': 'Can men stay in a safe house?',
  /** Below Yes, No or Partly. "A boss or a stranger": someone who is not a partner or family. */
  'fact.house-not-close': 'Is there a safe house if a boss or a stranger controls you?',
  /** Below Yes, No or Partly. */
  'fact.minimum-pay': 'Does a law set the lowest pay?',
  /** A statement below a link to the office that has the list. */
  'fact.minimum-pay-link': 'The lowest pay stands here, for the kinds of work that have one.',
  /** A statement below a share, such as "at least 40 %". "Overtime": hours beyond the normal ones. */
  'fact.overtime-extra': 'The extra pay that you must get for each hour of overtime.',
  /** Below Yes, No or Partly. "Keep back": not give. */
  'fact.pay-theft-crime': 'Is it a crime to keep back pay that you earned?',
  /** Below Yes, No or Partly. */
  'fact.pay-no-permit': 'Can you ask for your pay if you worked without a permit?',
  /** Below Yes, No or Partly. */
  'fact.state-lawyer-for-pay': 'Does the state pay a lawyer to get your pay?',
  /** A statement below a link. */
  'fact.contract-link': 'Work contracts to fill in, in many languages, stand here.',
  /** Below Yes, No or Partly. */
  'fact.permit-without-passport': 'Can you ask for a permit without a passport?',
  /** Below Yes, No or Partly. "Warning sign": a sign that someone may be controlled by others. */
  'fact.passport-kept-sign': 'Do the police see it as a warning sign if someone keeps your passport?',
  /** A statement below a length of time. */
  'fact.lawyer-before-report-hours': 'Free time with a lawyer, before you decide about the police.',
  /** Below Yes, No or Partly. "Case": from the report until the court has decided. */
  'fact.lawyer-in-case': 'Do you get a free lawyer for the whole case?',
  /** Below Yes, No or Partly. About a person to whom something was done, not about someone who is suspected. */
  'fact.must-talk-to-police': 'Must you tell the police what someone did to you?',
  /** Below Yes, No or Partly. */
  'fact.bring-someone': 'May someone you trust be with you when the police ask questions?',
  /** Below Yes, No or Partly. "The person": who did it. */
  'fact.told-if-released': 'Are you told if the person is locked up or let out?',
  /** Below Yes, No or Partly. "Protect": for example an alarm, or an order that someone must stay away. */
  'fact.police-safety': 'Must the police think about how to protect you?',
  /** Below Yes, No or Partly. "Note": write into their register. */
  'fact.police-act-on-no-permit': 'Without a permit, can the police note you or tell you to leave?',
  /** Below Yes, No or Partly. */
  'fact.report-always-court': 'Does every report lead to a court?',
  /** Below Yes, No or Partly. "Case against you": the person is accused of something that others made them do. */
  'fact.case-dropped-if-forced': 'Can a case against you be dropped if someone made you do it?',
  /** Below Yes, No or Partly. */
  'fact.compensation-state': 'Can the state pay you money for what was done to you?',
  /** A statement below a length of time. "The money": from the state, for harm. */
  'fact.compensation-after-judgment': 'You can ask the state for the money this long after the court decision.',
  /** A statement below a length of time. "Closed": the police or the prosecutor ended the case without a court. */
  'fact.compensation-after-closed': 'You can ask the state for money this long after the case is closed.',
  /** Below Yes, No or Partly. "Live here": have a fixed home in the country. */
  'fact.compensation-living-here': 'Must you live here to get money from the state for harm?',
  /** Below Yes, No or Partly. */
  'fact.compensation-they-are-told': 'Is the person who hurt you told that you ask the state for money?',
  /** Below Yes, No or Partly. */
  'fact.court-makes-them-pay': 'Can a court make the person who hurt you pay?',
  /** Below Yes, No or Partly. */
  'fact.interpreter-cost': 'Must you find or pay an interpreter yourself?',
  /** Below Yes, No or Partly. */
  'fact.interpreter-child': 'May a child be used to interpret for you?',
  /** Below Yes, No or Partly. */
  'fact.helpers-keep-secret': 'Must lawyers, health workers and safe houses keep your secrets?',
  /** Below Yes, No or Partly. "Everyone": also people who are not helpers by job. */
  'fact.must-stop-serious-crime': 'Must everyone try to stop a very serious crime?',
  /** Below Yes, No or Partly. "Public workers": teachers, nurses and others paid by the state. "Child protection": the office that protects children. */
  'fact.child-must-report': 'Must public workers tell child protection when a child is harmed?',
  /** Below Yes, No or Partly. "It": using a child for work, sex, begging or crime. */
  'fact.child-force-needed': 'Is it only wrong to use a child if there was force?',
  /** Below Yes, No or Partly. */
  'fact.age-unclear': 'If your age is not clear, are you treated as a child?',
  /** Below Yes, No or Partly. "Move": take to another home. */
  'fact.child-moved-without-yes': 'Can child protection move a child who does not want it?',
  /** Below Yes, No or Partly. "Speaks for them": a representative or guardian. */
  'fact.child-own-adult': 'Does a child get an adult who speaks for them?',
  /** Below Yes, No or Partly. "Home": the country a person comes from. */
  'fact.return-help': 'Can you get a ticket, travel papers and money to go home?',
  /** A statement below a link to the office that has the list. */
  'fact.return-link': 'What you can get for the journey home stands here.',
  /** Below Yes, No or Partly. "Complain": ask for the decision to be looked at again. */
  'fact.return-appeal': 'Can you complain if help to go home is refused?',
  /** Below Yes, No or Partly. */
  'fact.return-stops-removal': 'Does asking for help to go home stop an office from sending you away?',
  /** A statement below a length of time. "Come back": to the country that paid for the journey. */
  'fact.return-pay-back': 'If you come back within this time, you may have to pay money back.',
  /** Below Yes, No or Partly. "Papers": identity papers or a permit. */
  'fact.call-papers': 'Must you show papers to talk with a help line?',
  /** Below Yes, No or Partly. */
  'fact.emergency-without-credit': 'Does the emergency number work without money on the phone?',
  /** A statement below a link. */
  'fact.work-abroad-link': 'Jobs and working life in other European countries stand here.',
  /** A statement below a link. */
  'fact.worker-leaflet-link': 'What people who work without a permit should know stands here.',
  /** Below Yes, No or Partly. */
  'fact.rights-in-your-language': 'Must they tell you your rights in a language that you understand?',

  /** After "Only if:" or "Not if:", like all messages that begin with condition. Small first letter, no full stop. */
  'condition.signs': 'there are signs that someone used you',
  /** After "Only if:". */
  'condition.accept-help': 'you are willing to accept help',
  /** After "Only if:". "Permit": permission to stay in the country. */
  'condition.no-permit': 'you have no permit to stay',
  /** After "Only if:" or "Not if:". "Got": an office said yes. */
  'condition.has-time': 'you have got time to think',
  /** After "Only if:". */
  'condition.waiting-for-time': 'you wait for time to think, or plan to ask for it',
  /** After "Only if:". */
  'condition.office-says-yes': 'an office says yes',
  /** After "Only if:". "This": the conditions before. */
  'condition.police-confirm': 'the police confirm this',
  /** After "Only if:". */
  'condition.in-person': 'you go there yourself to ask',
  /** After "Only if:". "They": the children. */
  'condition.with-you-here': 'they are with you in this country',
  /** After "Only if:". */
  'condition.without-parents': 'the child is here without parents',
  /** After "Only if:". "The people": partner, boss or others. */
  'condition.you-left-them': 'you have left the people who hurt or used you',
  /** After "Only if:". */
  'condition.you-reported': 'you have reported it to the police',
  /** After "Only if:". */
  'condition.case-open': 'the police or a court work on the case',
  /** After "Only if:". Closed without a court. */
  'condition.case-closed': 'the police have closed the case',
  /** After "Only if:". "Final": nobody can complain about it any more. */
  'condition.court-decided': 'a court has given you the money, and its decision is final',
  /** After "Only if:". */
  'condition.needed-in-case': 'they need you in the country for the case',
  /** After "Only if:". */
  'condition.gave-evidence': 'you told the police or a court what happened',
  /** After "Only if:". */
  'condition.show-who-you-are': 'you show who you are, or explain why you have no passport',
  /** After "Only if:". */
  'condition.explain-no-passport': 'you explain why you have none',
  /** After "Only if:". "Protection": asylum. */
  'condition.asylum-refused': 'an office has refused you protection',
  /** After "Only if:". */
  'condition.permit-through-partner': 'your permit depends on your partner',
  /** After "Only if:". Also parents and others in the partner's family. */
  'condition.partner-or-in-laws': 'your partner or their family did it',
  /** After "Only if:". "It": what was done. */
  'condition.serious-or-repeated': 'it was serious, or happened more than once',
  /** After "Only if:". "Close": partner or family. */
  'condition.someone-close': 'someone close to you hurts or controls you',
  /** After "Only if:". "The place": in a safe house. */
  'condition.someone-finds-it': 'a help line or an office finds the place for you',
  /** After "Only if:". */
  'condition.family-or-sexual': 'someone close hurt you, or someone made you have sex',
  /** After "Only if:". */
  'condition.listed-crime': 'what was done to you is on a list in the law',
  /** After "Only if:". */
  'condition.happened-here': 'you and the other person were in this country when it happened',
  /** After "Only if:". */
  'condition.forced': 'someone forced you',
  /** After "Only if:" or "Not if:". */
  'condition.emergency': 'it is an emergency',
  /** After "Only if:". "It": the care. */
  'condition.cannot-wait': 'the care cannot wait',
  /** After "Only if:". */
  'condition.dangerous-infection': 'the infection is on the list of dangerous ones',
  /** After "Not if:". */
  'condition.at-dentist': 'you go to the dentist',
  /** After "Only if:". "Public office": also police, court, hospital. */
  'condition.public-service': 'it is a public office, the police, a court or a hospital',
  /** After "Only if:". "Such a rule": a lowest pay. */
  'condition.sector': 'your kind of work has such a rule',
  /** After "Only if:". */
  'condition.any-network': 'your phone finds any network',
  /** After "Not if:". A worker whose firm in one country sends them to work in another. */
  'condition.sent-by-employer': 'your employer sent you to the other country',

  /** A full sentence below a fact, like all messages that begin with limit. */
  'limit.may-be-refused': 'An office may say no.',
  /** "It": the permit or the time. */
  'limit.can-be-withdrawn': 'It can be taken back if you no longer meet the conditions.',
  /** For people who have another permit, come from a nearby union of states, or asked for protection. */
  'limit.other-permit-counts': 'If you could get another permit, they may say that you do not need this.',
  /** "For good": always. */
  'limit.not-for-good': 'This time does not count towards staying for good.',
  /** "It": the permit. */
  'limit.only-here': 'It only holds in this country. Ask before you travel out.',
  /** Something that offices should do, but need not. */
  'limit.no-promise': 'It is good practice, not a promise.',
  /** The help ends when the person could have left the country. */
  'limit.short-time': 'It is only for a short time, until you could leave.',
  /** "They": the office. */
  'limit.asks-for-permit': 'They may ask to see your permit.',
  /** "They": the office. */
  'limit.asks-to-leave': 'They may ask you to help with leaving the country.',
  /** "They": the office. We read many pages and found no answer. */
  'limit.tells-not-known': 'We do not know whom they tell. Ask first.',
  /** If an office says no, or learns that a person has no permit. */
  'limit.may-have-to-leave': 'You may be told to leave the country.',
  /** A warning: independent advice before any contact with an office. */
  'limit.ask-first': 'Talk to a lawyer or a help line before you go to an office.',
  /** "We": the people who make this site. */
  'limit.no-clear-law': 'We found no law that says this clearly.',
  /** Below "Can the police note you or tell you to leave?": we looked for a promise and found none. */
  'limit.no-page-promises': 'We found no page that promises the opposite.',
  /** Below "Must you show papers?": the pages that we read do not ask for them. */
  'limit.no-page-asks': 'No page that we read asks for this.',
  /** The law says so; how it is done was not seen. */
  'limit.practice-not-known': 'The law says so. We do not know if it is always done.',
  /** Others have reported that the rule is not always used. */
  'limit.not-always-followed': 'This is not automatic, and not always followed.',
  /** Reports to the police about this are mostly closed. */
  'limit.rarely-leads-far': 'Reports about this seldom lead to a sentence.',
  /** "This rule": a law or regulation. */
  'limit.rule-changing': 'This rule is changing. Ask what holds today.',
  /** The page where we read it. */
  'limit.old-page': 'We read this on an old page. Ask if it still holds.',
  /** Normal, with exceptions. */
  'limit.usual': 'This is the usual rule. There can be others.',
  /** "Places": beds in houses. */
  'limit.few-places': 'Places are few, and can be full. Ask for another one then.',
  /** They get the bill after the care. */
  'limit.adults-pay': 'Adults may get a bill afterwards.',
  /** "Doctor of your own": one fixed doctor. */
  'limit.no-own-doctor': 'You do not get a fixed doctor of your own.',
  /** "They": lawyers, health workers and others who keep secrets. */
  'limit.serious-crime-first': 'They must act if a very serious crime is about to happen.',
  /** "They": public workers and many others. "Child protection": the office that protects children. */
  'limit.child-first': 'Many of them must tell child protection if a child is harmed.',
  /** How to stop a crime. */
  'limit.other-ways-than-police': 'It can be done by helping someone away, not only by calling the police.',
  /** "It": being treated as a child. */
  'limit.until-checked': 'It holds until your age has been checked.',
} as const;
