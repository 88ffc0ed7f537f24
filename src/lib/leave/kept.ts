/** The one key in `localStorage` that exit leaves: a request to be called that the reader chose to keep even then. */
export const keptKey = 'q';
