/** The topics of a home, in at most eight groups, each with its picture and its guides in order. */
export const groups = [
  { id: 'now', icon: 'phone', guides: ['now', 'calls', 'maps'] },
  { id: 'work', icon: 'cash', guides: ['pay', 'sums', 'costs', 'learning'] },
  { id: 'rooms', icon: 'bed', guides: ['rooms', 'houses', 'plans'] },
  { id: 'papers', icon: 'id', guides: ['papers', 'time', 'travel', 'letters'] },
  { id: 'body', icon: 'doctor', guides: ['doctor', 'health'] },
  { id: 'people', icon: 'people', guides: ['family', 'children', 'young', 'friends'] },
  { id: 'phone', icon: 'camera', guides: ['phone', 'pictures'] },
  { id: 'law', icon: 'scales', guides: ['talks', 'advice', 'meetings', 'rules', 'questions'] },
] as const;

/** The guide for people who help in their job: it stands in no group. */
export const helpersGuide = 'notes';

/** The options in the order in which they are shown; their tabs count in it. */
export const optionOrder = [
  'call',
  'call-me',
  'advice',
  'rooms',
  'doctor',
  'time',
  'papers',
  'wages',
  'talks',
  'court',
  'harm',
  'complain',
  'travel',
  'friend',
  'wait',
] as const;

/** The option that is offered only in places where somebody answers requests to be called. */
export const callMeOption = 'call-me';
