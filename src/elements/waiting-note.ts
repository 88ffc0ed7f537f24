/** Looks for a request that waits for a signal; only if there may be one, the script that says so and sends it is loaded. */
const note = document.querySelector<HTMLElement>('waiting-note');
try {
  if (note && localStorage.length > 0)
    void import(/* @vite-ignore */ note.dataset['src'] ?? '').then(({ look }: { look: () => void }) => look());
} catch {
  // Without storage nothing can wait.
}
