import { clocksAt, openState } from '#lib/hours/open.ts';

const minute = 60_000;

/**
 * Says beside all hours of the page whether somebody answers now: again each minute, and when the page is looked at again.
 * A built page does not know the time, so without this script it claims nothing.
 */
class OpenNow extends HTMLElement {
  connectedCallback(): void {
    const again = (): void => {
      this.show();
      this.dispatchEvent(new Event('shown'));
    };
    document.addEventListener('visibilitychange', again);
    const tick = (): void => {
      again();
      setTimeout(tick, minute - (Date.now() % minute));
    };
    tick();
  }

  /** Says it now, also beside rows that came later. */
  show(): void {
    const { zone = '', calendar = '' } = this.dataset;
    const clocks = clocksAt(Date.now(), zone);
    for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
      const state = openState(place.dataset['hours'] ?? '', clocks, calendar);
      if (place.dataset['state'] === state) continue;
      place.dataset['state'] = state;
      place.textContent = this.dataset[state] ?? '';
    }
  }
}

customElements.define('open-now', OpenNow);
