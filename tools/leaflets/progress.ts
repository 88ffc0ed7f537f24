const width = 30;

/** A bar on a terminal; elsewhere a line for every tenth of the work. */
export function progress(total: number, stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>): (done: number) => void {
  let said = -1;
  return (done) => {
    const share = total === 0 ? 1 : done / total;
    const bar = '#'.repeat(Math.round(share * width)).padEnd(width, '·');
    const line = `[${bar}] ${done} of ${total}`;
    if (stream.isTTY) stream.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (Math.floor(share * 10) > said) stream.write(`${line}\n`);
    said = Math.floor(share * 10);
  };
}
