/** The place is on a PostgreSQL server, not a file. */
export const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^:/@]*):[^@]*@/, "$1:***@");
}
