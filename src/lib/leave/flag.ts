/** The cookie that says "left a moment ago": no meaning in its name or value, gone by itself after ten minutes. */
export const flagName = 'k';

/** Text that sets the flag, for `document.cookie`. `secure` where the page came over TLS. */
export function flagCookie(secure: boolean): string {
  return `${flagName}=1; Max-Age=600; SameSite=Strict; Path=/${secure ? '; Secure' : ''}`;
}

/** Text that removes the flag. */
export const flagGone = `${flagName}=; Max-Age=0; SameSite=Strict; Path=/`;

/** Whether the flag is in a `document.cookie`. */
export function hasFlag(cookies: string): boolean {
  return cookies.split('; ').includes(`${flagName}=1`);
}
