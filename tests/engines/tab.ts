/** One tab of some browser, with what the tests of all engines need of it. */
export interface Tab {
  /** Opens an address as if it had been typed. */
  open: (url: string) => Promise<void>;
  /** Clicks the first element that a selector finds, as a person does. */
  click: (selector: string) => Promise<void>;
  /** Presses the browser's own Back or Forward. */
  back: () => Promise<void>;
  forward: () => Promise<void>;
  /** The value of an expression in the page. */
  ask: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** A browser that was started. */
export interface Engine {
  newTab: () => Promise<Tab>;
  stop: () => Promise<void>;
}
