import type { CDPSession } from '@playwright/test';
import { siteColour } from './edit-page.ts';
import { hasColour, readPng } from './png.ts';
import { endColour } from './stub-site.ts';

/** A frame that the browser painted. */
export interface Frame {
  png: Buffer;
  /** By the clock of this machine, in milliseconds. */
  at: number;
}

/** What is painted while it runs. */
export interface Recording {
  /** Every frame so far, in order. */
  frames: readonly Frame[];
  /** Ends it. */
  stop: () => Promise<void>;
}

/** Records every frame that the tab paints. Small pictures: the question is only whether a colour is in them. */
export async function record(cdp: CDPSession): Promise<Recording> {
  const frames: Frame[] = [];
  const onFrame = ({
    data,
    metadata,
    sessionId,
  }: {
    data: string;
    metadata: { timestamp?: number };
    sessionId: number;
  }): void => {
    frames.push({ png: Buffer.from(data, 'base64'), at: (metadata.timestamp ?? 0) * 1000 });
    // The browser sends no more frames than are acknowledged. It may be gone by now.
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  };
  cdp.on('Page.screencastFrame', onFrame);
  await cdp.send('Page.startScreencast', { format: 'png', maxWidth: 200, maxHeight: 200, everyNthFrame: 1 });
  return {
    frames,
    stop: async () => {
      await cdp.send('Page.stopScreencast');
      cdp.off('Page.screencastFrame', onFrame);
    },
  };
}

/** Whether a frame shows the page that ends a recording. */
export function showsEnd({ png }: Frame): boolean {
  return hasColour(readPng(png), endColour);
}

/** Whether a frame shows a page of the site, painted for the test. */
export function showsSite({ png }: Frame): boolean {
  return hasColour(readPng(png), siteColour);
}
