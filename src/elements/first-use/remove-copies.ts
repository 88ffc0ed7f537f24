/** Removes every copy and every worker of this site. */
export async function removeAll(): Promise<void> {
  await Promise.all([
    caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
    navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))),
  ]);
}

/** What the browser says is left: copies, workers, and keys of what is stored. */
export async function whatIsLeft(): Promise<[copies: number, workers: number, keys: number]> {
  const [names, workers] = await Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]);
  return [names.length, workers.length, localStorage.length];
}
