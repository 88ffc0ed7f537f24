import { encode } from 'uqr';
import { h, type Element } from './node.ts';

/** White modules around a code. */
export const quietZone = 4;

/** A QR code in black on white with its quiet zone, of this level or a higher one that needs no more modules; `module` is the side of one of its squares in millimetres. Throws when the text is too long for one. */
export function qrCode(text: string, level: 'M' | 'Q', module: number): Element {
  const { data, size } = encode(text, { ecc: level, border: quietZone, boostEcc: true });
  const side = `${Number((size * module).toFixed(2))}mm`;
  return h(
    'svg',
    { class: 'leaf-qr', viewBox: `0 0 ${size} ${size}`, width: side, height: side, 'aria-hidden': 'true' },
    h('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    h('path', { fill: '#000', d: data.flatMap((row, y) => runs(row, y)).join('') }),
  );
}

/** Black modules of a row that touch, as one box each: boxes side by side would show white hair lines. */
function runs(row: readonly boolean[], y: number): string[] {
  const boxes: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const begin = x;
    while (row[x] === true) x += 1;
    if (x > begin) boxes.push(`M${begin} ${y}h${x - begin}v1h${begin - x}z`);
  }
  return boxes;
}
