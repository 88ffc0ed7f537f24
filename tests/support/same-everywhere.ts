/** What has one name in all languages, and stands in the middle of sentences: ways to write, browsers, keys, money. */
export const sameEverywhere = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    ...['WhatsApp', 'Signal', 'Viber', 'Telegram', 'SMS'],
    ...['Firefox', 'Samsung Internet', 'Chrome', 'Safari', 'Android', 'iPhone', 'Mac', 'Ctrl', 'Cmd', 'Shift'],
    ...['EUR', 'NOK', 'RSD'],
  ].join('|')})(?!\p{L})`,
  'gu',
);
