import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writtenIn, type Locale } from '#lib/i18n/locales.ts';
import type { Recording } from '#lib/schema/recording.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';
import { guideFile } from './texts.ts';

/** The file of a recording, below `content/`. */
export function recordingFile(locale: Locale, { file }: Recording): string {
  return `audio/${writtenIn(locale)}/${file}`;
}

/** Notes recordings that a text names and that are not there. */
export function checkRecordings(root: string, content: Content, problems: Problems): void {
  for (const [locale, { guides }] of content.locales) {
    if (writtenIn(locale) !== locale) continue;
    for (const guide of guides.values()) {
      const { audio } = guide.words;
      if (audio && !existsSync(join(root, recordingFile(locale, audio))))
        problems.add(
          guideFile(locale, guide),
          'audio.file',
          `names ${audio.file}, which is not in content/audio/${locale}/; put it there, or remove audio.`,
        );
    }
  }
}
