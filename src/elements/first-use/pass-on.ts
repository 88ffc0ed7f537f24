/**
 * Saves the page to pass on out of the copy, if there is one: browsers do not ask the worker for what is downloaded, so
 * without a network the link alone would fail.
 */
export function saveFromCopy(link: HTMLAnchorElement): void {
  const { href } = link;
  let isReady = false;
  const save = async (): Promise<void> => {
    const kept = await caches.match(href);
    if (kept) link.href = URL.createObjectURL(await kept.blob());
    isReady = true;
    link.click();
    isReady = false;
    link.href = href;
  };
  link.addEventListener('click', (event) => {
    if (isReady) return;
    event.preventDefault();
    void save();
  });
}
