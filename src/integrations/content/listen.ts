import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Recording } from '#lib/schema/recording.ts';
import type { ListenView } from '#lib/view/listen.ts';
import { withParts } from '#lib/view/part.ts';
import type { Scope } from '#lib/view/scope.ts';
import { firstUsePath } from '../first-use.ts';
import { recordingFile } from './check-recordings.ts';
import { bytesHash } from './hash.ts';

/** What a page offers to be heard. A text that is shown in another language than the page has no recording here. */
export function listenView({ locale, t }: Scope, recording: Recording | undefined): ListenView {
  const script = firstUsePath('listen');
  if (!recording) return { script };
  const size = String(Math.ceil(statSync(join('content', recordingFile(locale, recording))).size / 1000));
  const time = `${Math.floor(recording.seconds / 60)}:${String(recording.seconds % 60).padStart(2, '0')}`;
  return {
    script,
    recording: {
      src: recordingPath(locale, recording),
      says: withParts((values) => t('listen.recording', values), { size: { ltr: size }, time: { ltr: time } }),
    },
  };
}

/** Address of a recording: its name says nothing of what is heard. */
export function recordingPath(locale: Locale, recording: Recording): string {
  const file = recordingFile(locale, recording);
  return `/data/audio/${bytesHash(readFileSync(join('content', file)))}${extname(file)}`;
}
