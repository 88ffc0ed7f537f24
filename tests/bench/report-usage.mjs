import { appendFileSync } from 'node:fs';

/** Loaded into a build that is measured: only a process itself knows how much memory it took at most. */
process.on('exit', () => {
  appendFileSync(process.env.USAGE_FILE, `${process.resourceUsage().maxRSS}\n`);
});
