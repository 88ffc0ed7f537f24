/** An event that keeps the worker awake until something is done. */
export interface Lasting {
  waitUntil: (done: Promise<unknown>) => void;
}

interface WorkerScope {
  registration: ServiceWorkerRegistration;
  /** Takes the place of an older worker at once. */
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listen: (event: Lasting) => void) => void) &
    ((type: 'message', listen: (event: MessageEvent & Lasting) => void) => void);
}

/** The worker itself. The types of pages and of workers exclude each other, so these few are written down here. */
export const scope = self as unknown as WorkerScope;
