/** The one key in `localStorage` that exit leaves: a request to be called that the reader chose to keep even then. */
export const keptKey = 'q';

/** The cache with the list of copies that the reader chose to keep. While it is there, exit leaves caches and worker alone. */
export const keptCopies = 'c';
