/**
 * Offers to read the page aloud, only where a voice on the phone itself speaks its language. `lib/listen/spoken.ts` says
 * the same with more care; here it would weigh on every guide, and may become a file of its own.
 */
const spoken = document.querySelector<HTMLElement>('[data-listen]');
const speech = window.speechSynthesis as SpeechSynthesis | undefined;
if (spoken && speech) {
  const own = (tag: string): string | undefined => tag.split(/[-_]/)[0];
  speech.onvoiceschanged = () => {
    spoken.hidden = !speech
      .getVoices()
      .some((one) => one.localService && own(one.lang) === own(document.documentElement.lang));
  };
  speech.onvoiceschanged(new Event(''));
  spoken.querySelector('button')?.addEventListener('click', () => {
    void import(/* @vite-ignore */ spoken.dataset['listen'] ?? '').then(
      ({ toggle }: { toggle: (box: HTMLElement) => void }) => {
        toggle(spoken);
      },
    );
  });
}
