/** Coded words of the services, facts and options: one message for each code of `src/lib/schema/vocabulary.ts`. */
export const vocabulary = {
  // What a service helps with: in the list of needs, as heading of its services, and in "What you get".
  /** A bed for a night or longer. */ 'need.rooms': 'A place to sleep',
  /** Things for the day. */ 'need.basics': 'Food, clothes, a shower',
  /** A person who listens. */ 'need.talk': 'Someone to talk to',
  /** Doctor, nurse or hospital. */ 'need.doctor': 'A doctor',
  /** Legal advice of any kind. */ 'need.advice': 'A lawyer or advice',
  /** Unpaid or low pay, contracts, bad conditions. */ 'need.work': 'Help with pay and work',
  /** Passport, ID, permit to stay, asylum. */ 'need.papers': 'Help with papers and permits',
  /** Forms, letters, money from the state, complaints. */ 'need.offices': 'Help with offices',
  /** A person who comes along to an office, a doctor or a court. */ 'need.company': 'Someone who goes with you',
  /** Care for the mind; no medical words. */ 'need.calm': 'Help with fear, sadness or bad sleep',
  /** Care and protection for children and young people. */ 'need.children': 'Help for children',
  /** Courses, language, school, work training. */ 'need.learning': 'Learning and a new job',
  /** Interpreting and translation. */ 'need.words': 'An interpreter',
  /** Support to go back or on to another country. */ 'need.travel': 'Going home or moving on',
  /** Health places that welcome people who sell sex or use drugs. "Also" keeps it open to everybody. */
  'need.clinic': 'Health, also if you sell sex or use drugs',

  // What kind of place a service is: the title of its card when its own name may not be shown. No label for the reader.
  /** Number for danger to life. */ 'kind.emergency': 'Emergency',
  /** The police. */ 'kind.police': 'Police',
  /** A telephone line where people listen and advise. */ 'kind.line': 'Help line',
  /** Help in writing, at once. */ 'kind.chat': 'Help by chat',
  /** Doctor for what cannot wait, outside hospital. */ 'kind.urgent-doctor': 'Doctor for what cannot wait',
  /** A place for treatment. */ 'kind.clinic': 'Clinic',
  /** Hospital unit for people who were forced to have sex. Say it gently. */
  'kind.care-after-attack': 'Care after sex that you did not want',
  /** Doctors and nurses, often for people without papers. */ 'kind.health-centre': 'Health centre',
  /** A house to live in for a time, often at a secret address. Promise no safety. */
  'kind.house': 'A house to stay in when home is not safe',
  /** Beds for one night at a time. */ 'kind.night-place': 'Beds for the night',
  /** A place to come in by day: coffee, talk, advice. */ 'kind.meeting-place': 'Meeting place',
  /** Staff who meet people outdoors. */ 'kind.street-team': 'Team that meets you on the street',
  /** An office of lawyers. */ 'kind.lawyers': 'Lawyers',
  /** Students of law who advise for free. */ 'kind.law-students': 'Law students who give advice',
  /** A rule by which the state pays a lawyer. */ 'kind.state-lawyer-pay': 'A lawyer that the state pays',
  /** A place for questions about work, housing, rights. */ 'kind.advice-desk': 'Advice desk',
  /** A public office that looks after work rules. */ 'kind.work-office': 'Public office for work',
  /** Telephone line about problems at work. */ 'kind.work-line': 'Help line about work',
  /** Workers' union. */ 'kind.union': 'Union of workers',
  /** Any other public office. */ 'kind.state-office': 'Office of the state',
  /** An office outside the others that takes complaints. */ 'kind.ombud': 'Office for complaints',
  /** Public office that decides on money for harm. */ 'kind.money-office': 'Office for money after harm',
  /** Helps people travel back. */ 'kind.return-office': 'Help to go home',
  /** Public office for talks between partners or in families. */
  'kind.family-office': 'Office for talks in the family',
  /** Child protection staff on duty outside office hours. */ 'kind.child-duty': 'Child protection on duty',
  /** A centre for women: talks, advice, groups. */ 'kind.women-centre': 'Women’s centre',
  /** People in the same position who help each other. */ 'kind.self-help': 'People who help each other',
  /** Information on the internet. */ 'kind.website': 'Website',
  /** Interpreting, sign language too. */ 'kind.interpreter': 'Interpreter',
  /** Public team that helps one person with housing, money and plans. */
  'kind.case-team': 'Team that helps you make a plan',
  /** Advice for professionals. */ 'kind.helper-line': 'Line for people who help in their job',

  // Who runs a service: the second thing a card says. Says what it is not only where that is sure.
  /** Warning: the service is part of the police. */ 'runBy.police': 'Run by the police.',
  /** A public office of the country. */ 'runBy.state': 'Run by an office of the state. Not the police.',
  /** A town or district. */ 'runBy.municipality': 'Run by the town or district. Not the police.',
  /** Hospital or public health service. */ 'runBy.hospital': 'Run by a hospital or health service. Not the police.',
  /** A private organisation that helps without earning money. */
  'runBy.charity': 'Run by a charity. Not the police, not an office of the state.',
  /** A church or its aid organisation; all faiths may come. */
  'runBy.church': 'Run by a church. Not the police, not an office of the state.',
  /** Students of law. */ 'runBy.students': 'Run by students. Not the police, not an office of the state.',
  /** Workers' union. */ 'runBy.union': 'Run by a union of workers. Not the police, not an office of the state.',
  /** Unions and employers together. */
  'runBy.unions-and-employers': 'Run by unions and employers together. Not the police.',
  /** People with the same experience. No label for the experience. */
  'runBy.people-who-know-it': 'Run by people who have lived it. Not the police, not an office of the state.',
  /** An organisation of many countries. */
  'runBy.international': 'Run by an organisation of many countries. Not the police of any country.',
  /** Several public offices share it; the police may be one of them. */
  'runBy.several-offices': 'Run by several offices of the state together. Ask if the police is one of them.',
  /** The office of the prosecutor: it decides which cases go to court. */
  'runBy.prosecutor': 'Run by the office that takes cases to court. Not the police.',
  /** No source says who runs it. */ 'runBy.not-known': 'Not known who runs it. Ask them before you tell your name.',

  // Whom a service tells. Full sentences; the first is the rule, the others follow it as exceptions.
  /** What they say of themselves; we cannot check it. */ 'tells.nobody': 'They say that they tell nobody.',
  /** The rule of most lawyers, doctors and charities. */
  'tells.only-if-you-want': 'They tell others only if you say yes.',
  /** An exception. */
  'tells.danger-to-life': 'If a life is in danger, they may call the police or a doctor without asking you.',
  /** An exception by law. */ 'tells.children-duty': 'If a child is in danger, they must tell child protection.',
  /** The service is the police: what one says there is known to them. */ 'tells.police': 'This is the police.',
  /** Several offices in one place, the police among them. */
  'tells.with-police': 'They share an office with the police.',
  /** An office that decides about money tells the person who is said to have done it. */
  'tells.person-named': 'The person you name is told. Ask a lawyer first.',
  /** They hand cases on to authorities. */
  'tells.passes-on': 'They pass on what they hear to offices of the state. Ask first what they will share.',
  /** They hand cases on to the police. */
  'tells.to-police': 'They pass on what they hear to the police.',
  /** An office that works beside them; whether it passes on a call is another sentence. */
  'tells.prosecutor': 'They work with the police, the prosecutor and the courts.',
  /** An exception by law that they state themselves. */
  'tells.crime': 'By law they must report a crime that was done or is planned.',
  /** An exception by law; how it is used was not seen. */
  'tells.some-crimes': 'The law may make them report some crimes. Ask first.',
  /** No source says it. */ 'tells.not-known': 'Not known. Ask them before you tell your name.',

  // Ways to reach a service: words on buttons and at the head of a row. As short as can be.
  /** Button beside a number. */ 'channel.phone': 'Call',
  /** Text message. */ 'channel.sms': 'SMS',
  /** Name of an app: do not translate. */ 'channel.whatsapp': 'WhatsApp',
  /** Name of an app: do not translate. */ 'channel.viber': 'Viber',
  /** Name of an app: do not translate. */ 'channel.signal': 'Signal',
  /** Name of an app: do not translate. */ 'channel.telegram': 'Telegram',
  /** Written talk on a web page. */ 'channel.chat': 'Chat',
  /** Button beside an address. */ 'channel.email': 'E-mail',
  /** Button beside the name of a site. */ 'channel.web': 'Web page',
  /** A visit at an agreed time. */ 'channel.appointment': 'Come at a time you agreed on',
  /** A visit without an agreed time. */ 'channel.drop-in': 'Come without an appointment',
  /** Staff come to the person. */ 'channel.comes-to-you': 'They come to you',

  // What the contact itself costs, beside a number.
  /** The call or message costs nothing. */ 'cost.free': 'Free to contact',
  /** The phone company may take money. */ 'cost.call-charge': 'Your phone company may charge for this',
  /** No source says it. */ 'cost.not-known': 'Not known what this costs',

  // What the help costs.
  /** Nothing to pay. */ 'helpCost.free': 'The help is free.',
  /** For example the first half hour with a lawyer. */
  'helpCost.first-part-free': 'The first part is free. Ask what comes after it.',
  /** Fees are possible. */ 'helpCost.may-cost': 'The help may cost money. Ask first.',
  /** For example a union. */ 'helpCost.members': 'For members. To be a member costs money.',
  /** No source says it. */ 'helpCost.not-known': 'Not known what the help costs. Ask first.',

  // Interpreter, after the list of languages that the staff speak.
  /** Given without cost. */ 'interpreter.free': 'With an interpreter, free',
  /** One has to ask for it. */ 'interpreter.on-request': 'With an interpreter if you ask for one',
  /** There is none. */ 'interpreter.none': 'No interpreter',
  /** No source says it. */ 'interpreter.not-known': 'Not known if there is an interpreter',

  // Languages that no table names well. Each stands in a list of languages that are spoken.
  /** The sign language of deaf people in Norway. */ 'language.nsl': 'Norwegian Sign Language',
  /** Language of Roma. Use the word that they use, never the old word for gypsies. */ 'language.rom': 'Romani',

  // Who may come. Each stands alone, as a short line of a list.
  /** Every gender. */ 'gender.everyone': 'For everyone',
  /** Women only. */ 'gender.women': 'For women',
  /** Men only. */ 'gender.men': 'For men',
  /** No source says whether men, women or both. */
  'gender.not-known': 'Women or men: not known. Ask them first',
  /** {{from}} is a number of full years: this age and older. */ 'age.from': 'From {{from}} years',
  /** {{to}} is a number of full years: this age and younger. */ 'age.to': 'Up to {{to}} years',
  /** {{from}} and {{to}} are numbers of full years, both included. */ 'age.between': '{{from}} to {{to}} years',
  /** "Papers" means a permit to stay in the country. */ 'papers.any': 'With or without papers',
  /** Only for people who have no permit. */ 'papers.only-without': 'Only if you have no permit to stay',
  /** Only for people who have a permit. */ 'papers.only-with': 'Only if you have a permit to stay',
  /** It depends on the case. */ 'papers.ask': 'Papers: it depends. Ask them first',
  /** No source says it. */ 'papers.not-known': 'Papers: not known. Ask them first',

  // People a service was made for. Others may often come too. Words that people use of themselves; no label.
  /** Roma people. */ 'madeFor.roma': 'Made for Roma people',
  /** Write the letters or words that are usual in your language. */ 'madeFor.lgbt': 'Made for LGBT people',
  /** Any disability. */ 'madeFor.disability': 'Made for people with a disability',
  /** Deaf and hard of hearing. */ 'madeFor.deaf': 'Made for people who hear badly or not at all',
  /** In prison, police custody or detention. */ 'madeFor.held': 'Made for people who are locked up',
  /** Anybody who works, with or without a contract. */ 'madeFor.workers': 'Made for workers',
  /** People who came from another country. */ 'madeFor.migrants': 'Made for people from other countries',
  /** Never the word for a job or a person; say what they do. */
  'madeFor.people-who-sell-sex': 'Made for people who sell sex',
  /** People who use drugs. */ 'madeFor.drugs': 'Made for people who use drugs',
  /** People who ask a country for protection. */ 'madeFor.asylum-seekers': 'Made for people who ask for asylum',
  /** By a partner, a relative or someone in the same home. */
  'madeFor.hurt-by-close': 'Made for people hurt by someone close',
  /** Family decides over their life, marriage or travel. */
  'madeFor.controlled-by-family': 'Made for people whose family decides for them',
  /** Under 18. */ 'madeFor.children': 'Made for children',
  /** Teenagers and young adults. */ 'madeFor.young': 'Made for young people',
  /** Parents with children. */ 'madeFor.families': 'Made for families',
  /** Construction. */ 'madeFor.building-workers': 'Made for people who work on buildings',
  /** Little money. */ 'madeFor.low-income': 'Made for people with little money',
  /** Professionals and volunteers. */ 'madeFor.helpers': 'Made for people who help in their job',
  /** Say what happened, no label for the person. */ 'madeFor.hurt-by-crime': 'Made for people hurt by a crime',
  /** People who hurt someone close and want to stop. Not a place of protection. */
  'madeFor.hurt-others': 'Made for people who hurt someone close and want to stop',
  /** Work, sex, begging or crime against their will. */
  'madeFor.forced': 'Made for people who were forced to do things',
  /** Women with roots in another country or a minority. */
  'madeFor.minority-women': 'Made for women with roots in another country',

  // People or cases a service cannot take. Each stands alone, as a short line of a list.
  /** Children and young people. */ 'notFor.under-18': 'Not for people under 18',
  /** Adults. */ 'notFor.over-18': 'Not for people over 18',
  /** Lawyers who do not defend people in court against a charge. */
  'notFor.criminal-cases': 'Not for cases where the police say that you broke the law',
  /** Questions of tax. */ 'notFor.tax-cases': 'Not for questions about tax',
  /** Slow services. */ 'notFor.urgent-danger': 'Not for danger right now. Then call the emergency number',
  /** The house or service cannot give this treatment. */
  'notFor.need-drug-treatment': 'Not for people who need treatment for drugs',
  /** The house does not take them; another one does. */
  'notFor.forced': 'Not for people whom others forced to do things',
  /** Plain words, no medical ones. */
  'notFor.ill-in-mind': 'Not for people with an illness of the mind',
  /** It helps only people in a case that has begun. */
  'notFor.no-case-yet': 'Not before the police or a court have a case',
  /** The age is left out: the page is old. */
  'notFor.older-sons': 'Sons over a certain age may have to stay elsewhere. Ask first',

  // What happens when you get in touch: short sentences, shown one after the other in the order that fits the service.
  /** First thing on the phone. */ 'step.a-person-answers': 'A person answers.',
  /** A voice from a machine. */ 'step.recorded-menu-first': 'First you hear a recorded voice.',
  /** Follows the recorded voice. The digit is a key on the phone. */ 'step.press-3': 'Press 3.',
  /** They begin with a question. */ 'step.they-ask-what-you-need': 'They ask what you need.',
  /** Name not required. */ 'step.no-name-needed': 'You do not have to tell your name.',
  /** They let you talk. */ 'step.they-listen': 'They listen to you.',
  /** They say what can be done. */ 'step.they-explain-choices': 'They explain what you can do.',
  /** The reader chooses. */ 'step.you-decide': 'You decide what happens next.',
  /** They try; there may be none. */ 'step.they-find-a-bed': 'They help you look for a place to sleep.',
  /** They try. */ 'step.they-find-a-lawyer': 'They help you find a lawyer.',
  /** They try. */ 'step.they-find-a-doctor': 'They help you find a doctor.',
  /** An appointment. */ 'step.they-give-a-time': 'They give you a time to come.',
  /** The answer comes later. */ 'step.you-wait-for-answer': 'You wait for their answer.',
  /** Notes or a file. */ 'step.they-write-it-down': 'They write down what you say.',
  /** Police, ambulance or other staff may come. */ 'step.they-may-send-help': 'They may send help to you.',
  /** Staff come to the place. */ 'step.they-come': 'They come to where you are.',
  /** The call is put through. */ 'step.they-connect-you': 'They connect you to the right place.',
  /** They bring the person to a doctor or hospital. */
  'step.they-take-you-to-care': 'They may take you to a doctor or a hospital.',
  /** Medical care. */ 'step.they-treat-you': 'They look at you and treat you.',
  /** Reading and writing letters. */ 'step.they-help-with-letters': 'They help you read and write letters.',
  /** Filling in forms. */ 'step.they-help-with-forms': 'They help you fill in forms.',
  /** To an office, doctor or court. */ 'step.they-go-with-you': 'They may go with you.',
  /** An agreement before they take the case. */
  'step.you-sign-a-contract': 'You sign a paper so that they can work for you.',
  /** They want to see a document. */ 'step.they-ask-for-id': 'They ask to see a passport or an ID.',
  /** Visit without an appointment. */ 'step.come-without-a-time': 'You can come without an appointment.',
  /** The address is not public. */ 'step.address-by-phone': 'They tell you the address on the phone.',
  /** Ending the call. */ 'step.you-can-hang-up': 'You can hang up at any time.',
  /** The reader may call once more. */ 'step.call-back-later': 'You can call again later.',
  /** Advice to the reader. */ 'step.ask-what-they-share': 'Ask them first what they will share, and with whom.',
  /** Nothing but a web page at first. */ 'step.read-online': 'Read first on their web page how to reach them.',
  /** Food on the spot. */ 'step.they-give-food': 'They give you food.',
  /** Medical or other evidence, also without a report. */
  'step.they-keep-proof': 'If you want, they keep proof for later.',
  /** "Report" means telling the police. */ 'step.no-report-needed': 'You do not have to report to the police.',
  /** Family talks: both sides are invited. The second sentence protects the reader. */
  'step.they-talk-with-both': 'They may want to talk with both of you. Say first if you are afraid of the other one.',
  /** Offices that work with the police or check permits. */
  'step.lawyer-first-without-papers': 'Without papers, talk to a lawyer or a help line first.',
  /** A visit is needed. */ 'step.go-in-person': 'You have to go there yourself.',
  /** Before a stay in a house. */
  'step.police-decide-place': 'The police and an office decide which house fits.',
  /** A house with strict rules. */
  'step.police-go-with-you': 'Outside the house, the police go with you while the court case goes on.',
  /** The same house. "For good": to move out. */
  'step.must-agree-to-leave': 'To leave for good, the police and a prosecutor must agree.',
  /** "Report": tell the police. A warning. */
  'step.report-starts-case': 'If you report, a case can start. You cannot stop it alone.',
  /** Advice to the reader, before a visit to an office. */
  'step.ask-not-to-meet': 'You can ask not to be there at the same time as the other person.',
  /** Beds in a house. */
  'step.places-few': 'Places are few, and can be full.',
  /** The way into a house. */
  'step.an-office-sends-you': 'An office has to send you there.',

  // What to bring.
  /** No document needed. */ 'documents.none': 'You need no papers',
  /** ID helps, but is not needed. */ 'documents.id-if-you-have': 'Bring a passport or ID if you have one',
  /** It depends. */ 'documents.ask-first': 'Ask first what to bring',
  /** ID is needed. */ 'documents.id-needed': 'You need a passport or ID',
  /** No source says it. */ 'documents.not-known': 'Not known what you need. Ask first',

  // Whether the service keeps or records. Follows the sentences about whom they tell.
  /** What they say of themselves. */ 'keeps.nothing': 'They say that they keep nothing about you.',
  /** Notes, a file, a register. */ 'keeps.notes': 'They write notes and keep them.',
  /** Sound or messages are saved. */ 'keeps.recorded': 'They record calls or keep messages.',
  /** No source says it. */ 'keeps.not-known': 'Not known what they keep. You can ask.',

  // How something was read. Stands in "Last seen on DATE: their own page, {{how}}."
  /** A copy in a web archive. */ 'checkHow.stored-page': 'read on a stored copy',
  /** A table that other people made from pages. */ 'checkHow.dataset': 'read in a data set',
  /** The page itself, on that day. */ 'checkHow.live-page': 'read on the page itself',
  /** Somebody dialled the number and it was right. */ 'checkHow.called': 'somebody called and checked',
  /** They confirmed by letter or e-mail. */ 'checkHow.written': 'they wrote it to us',

  // What kind of page says so. Stands in "Last seen on DATE: {{page}}, read on a stored copy."
  /** Of the service itself. */ 'pageKind.own': 'their own page',
  /** Of a public office. */ 'pageKind.office': 'a public office’s page',
  /** Of others who collect addresses. */ 'pageKind.list': 'a list made by others',

  // Days, short, for tables.
  /** Monday. */ 'day.mo': 'Mon',
  /** Tuesday. */ 'day.tu': 'Tue',
  /** Wednesday. */ 'day.we': 'Wed',
  /** Thursday. */ 'day.th': 'Thu',
  /** Friday. */ 'day.fr': 'Fri',
  /** Saturday. */ 'day.sa': 'Sat',
  /** Sunday. */ 'day.su': 'Sun',

  // Days in full, alone or as a range such as "Monday–Friday 09:00–15:00".
  /** Monday. */ 'dayLong.mo': 'Monday',
  /** Tuesday. */ 'dayLong.tu': 'Tuesday',
  /** Wednesday. */ 'dayLong.we': 'Wednesday',
  /** Thursday. */ 'dayLong.th': 'Thursday',
  /** Friday. */ 'dayLong.fr': 'Friday',
  /** Saturday. */ 'dayLong.sa': 'Saturday',
  /** Sunday. */ 'dayLong.su': 'Sunday',

  // Opening hours in words.
  /** Never closed. */ 'hours.always': 'Day and night, every day',
  /** No source says it. */ 'hours.not-known': 'Hours not known',
  /** Only at agreed times. */ 'hours.by-appointment': 'Ask for a time first',
  /** Below the hours. */ 'hoursNote.less-in-summer': 'Open less in summer',
  /** Below the hours. */ 'hoursNote.book-first': 'Ask for a time before you come',
  /** Below the hours: outside them they help only people they know already. */
  'hoursNote.new-cases': 'These hours are for new cases',
  /** Below the hours. */ 'hoursNote.may-have-changed': 'These hours may have changed',
  /** Below the hours: no visits in some of them. */
  'hoursNote.phone-only-some-hours': 'Some of these hours are only for phone calls',

  // What a contact is for, when a service has several.
  /** Of two numbers the one to try first. */ 'purpose.first': 'Try this one first',
  /** For teenagers and young adults. */ 'purpose.young-people': 'For young people',
  /** Questions, not help in danger. */ 'purpose.information': 'For information',
  /** For people who hear badly or not at all. */ 'purpose.deaf': 'For deaf people',
  /** Switchboard or office. */ 'purpose.office': 'The office',
  /** Another desk of the same service. */ 'purpose.second-desk': 'Another desk',
  /** Emergency number for fire. */ 'purpose.fire': 'Fire',
  /** Emergency number of the police. */ 'purpose.police': 'Police',
  /** Emergency number for illness and wounds. */ 'purpose.ambulance': 'Ambulance',
  /** Advice about money that one owes. */
  'purpose.debts': 'For debts and money',
  /** A contact that is not read at once. */
  'purpose.not-urgent': 'When it is not urgent',
  /** The digit is a key on the phone. */ 'purpose.press-3': 'Press 3 after the recorded voice',
  /** Another town than the service's own. */ 'purpose.other-town': 'In another town',
  /** {{country}} is the name of a country. The number cannot be called from elsewhere. */
  'reach.inside': 'Works only inside {{country}}',
  /** Number for calls from other countries. */ 'reach.abroad': 'From abroad',

  // When to call a line. One short line beside its number; the reader may be in a hurry.
  /** Emergency number. Must say that it is the police. */
  'now.danger': 'Danger to your life right now. You reach the police.',
  /** Emergency number that connects to the police, an ambulance or the fire brigade. Must name the police. */
  'now.danger-any': 'Danger to your life right now. They connect you to the police, ambulance or fire brigade.',
  /** Emergency number of the fire brigade. */ 'now.fire': 'Fire.',
  /** Emergency number for an ambulance. */ 'now.hurt': 'Someone is badly hurt or very ill.',
  /** Help line: threats, blows, control at home or anywhere. */
  'now.someone-frightens': 'Someone frightens or hurts you.',
  /** Help line: forced work, kept papers, kept pay. */
  'now.someone-controls': 'Someone controls your work or your life.',
  /** Help line for children and young people. */ 'now.young': 'You are under 18.',
  /** Doctor on duty, not the ambulance. */ 'now.doctor': 'You need a doctor soon.',
  /** Line that listens. */ 'now.talk': 'You want to talk to someone who listens.',

  // The six questions that every option answers, as headings and in the comparison.
  /** What the reader gains. */ 'question.get': 'What you get',
  /** What the reader has to do or tell. */ 'question.ask': 'What they ask of you',
  /** Good and bad things that may follow. */ 'question.next': 'What may happen next',
  /** Who learns about it. */ 'question.know': 'Who will know',
  /** Time it takes. */ 'question.long': 'How long it takes',
  /** How to end it. */ 'question.stop': 'How you can stop',
} as const;
