import type { SaidAloud } from '#lib/listen/says.ts';
import { voicesFor } from '#lib/listen/spoken.ts';
import { wear } from '../wear.ts';
import { Reading } from '../listen/reading.ts';
import { textsOf } from '../listen/texts.ts';

/** What is said around it, as JSON, by the lang of the page; the build puts it in. */
declare const listenSaid: string;
/** Its style, which no page carries; the build puts it in. */
declare const listenStyle: string;

let reading: Reading | undefined;

/** The reader tapped "Listen", or the same button again to stop. */
export function toggle(box: HTMLElement): void {
  const { lang } = document.documentElement;
  const said = (JSON.parse(listenSaid) as Record<string, SaidAloud | undefined>)[lang];
  const button = box.querySelector('button');
  const words = button?.querySelector('span');
  const status = box.querySelector('small');
  const main = document.querySelector('article');
  if (!said || !words || !status || !main) return;
  if (reading) {
    reading.stop();
    return;
  }
  const voices = (of: string): SpeechSynthesisVoice | undefined => voicesFor(speechSynthesis.getVoices(), of)[0];
  wear(listenStyle);
  words.textContent = said.stop;
  status.role = 'status';
  reading = new Reading(textsOf(main), voices, (failed) => {
    reading = undefined;
    words.textContent = said.start;
    status.textContent = failed ? said.failed : '';
  });
}
