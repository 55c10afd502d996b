/** Type and charset of a `Content-Type`: "text/html; charset=utf-8" is text/html in utf-8. */
export function typeOf(header: string | null | undefined): [type: string, charset: string | undefined] {
  const [type = "", ...parameters] = (header ?? "").split(";");
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})"?\s*$/i.exec(one)?.[1])
    .find(Boolean);
  return [type.trim().toLowerCase(), charset];
}
