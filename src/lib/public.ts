/** Whether a site at this origin is for the public: any address but one of this machine. */
export function isPublic(origin: string): boolean {
  const { hostname } = new URL(origin);
  return !(hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname));
}
