import type { SpokenText } from './texts.ts';

/** The part that is being read wears this. */
const mark = 'spoken';

/** Reads texts aloud, one sentence after the other, until the end, a stop, or the page is left or emptied. */
export class Reading {
  readonly #sentences: { element: Element; utterance: SpeechSynthesisUtterance }[];
  readonly #over: (failed: boolean) => void;
  readonly #ends = new AbortController();
  #at = -1;

  /** `voice` is the one on this device for a language; what has none is left out. `over` is told once, at the end. */
  constructor(
    texts: readonly SpokenText[],
    voice: (lang: string) => SpeechSynthesisVoice | undefined,
    over: (failed: boolean) => void,
  ) {
    this.#over = over;
    this.#sentences = texts.flatMap(({ element, lang, sentences }) => {
      const own = voice(lang);
      return own ? sentences.map((sentence) => ({ element, utterance: utteranceOf(sentence, own) })) : [];
    });
    this.#stopWithThePage();
    // What another page of ours left in the queue must not be heard here.
    speechSynthesis.cancel();
    this.#next();
  }

  /** Silence, at once. */
  stop(): void {
    this.#end(false);
  }

  #next(): void {
    this.#sentences[this.#at]?.element.classList.remove(mark);
    this.#at += 1;
    const sentence = this.#sentences[this.#at];
    if (!sentence) {
      this.#end(this.#sentences.length === 0);
      return;
    }
    const { element, utterance } = sentence;
    element.classList.add(mark);
    utterance.onend = () => {
      if (!this.#ends.signal.aborted) this.#next();
    };
    utterance.onerror = () => {
      this.#end(true);
    };
    speechSynthesis.speak(utterance);
  }

  #end(failed: boolean): void {
    if (this.#ends.signal.aborted) return;
    this.#ends.abort();
    speechSynthesis.cancel();
    this.#sentences[this.#at]?.element.classList.remove(mark);
    this.#over(failed);
  }

  /** A voice goes on after its page has gone: on exit the page is emptied first, whichever way it was asked for. */
  #stopWithThePage(): void {
    const { signal } = this.#ends;
    const stop = (): void => {
      this.stop();
    };
    const emptied = new MutationObserver(stop);
    emptied.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => {
      emptied.disconnect();
    });
    addEventListener('pagehide', stop, { signal });
    document.addEventListener('visibilitychange', stop, { signal });
  }
}

function utteranceOf(sentence: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  // Some phones take the language from here, and speak with an English voice without it.
  utterance.lang = voice.lang;
  return utterance;
}
