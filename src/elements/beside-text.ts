/** Loads what puts another language beside the text, once the reader unfolds it. */
const box = document.querySelector<HTMLElement>('[data-beside]');
box?.addEventListener('toggle', () => {
  import(/* @vite-ignore */ box.dataset['beside'] ?? '').then(
    ({ look }: { look: (box: HTMLElement) => void }) => {
      look(box);
    },
    () => {
      for (const said of box.querySelectorAll('p')) said.hidden = false;
    },
  );
});
