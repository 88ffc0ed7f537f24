/** Latitude and longitude in degrees. */
export type Point = readonly [number, number];

/** Kilometres between two points in a straight line over the earth. */
export function distance([lat1, lon1]: Point, [lat2, lon2]: Point): number {
  const rad = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * rad) / 2) ** 2;
  const apart = half(lat2 - lat1) + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * half(lon2 - lon1);
  return 12_742 * Math.asin(Math.sqrt(apart));
}

/** Areas by their distance from one of them, that one first. Areas without coordinates come last; from one without, all do. */
export function nearest(from: string, areas: ReadonlyMap<string, Point | undefined>): string[] {
  const start = areas.get(from);
  const away = (area: string): number => {
    const end = areas.get(area);
    if (area === from) return -1;
    return start && end ? distance(start, end) : Infinity;
  };
  return [...areas.keys()].sort((a, b) => (away(a) === away(b) ? 0 : away(a) - away(b)));
}
