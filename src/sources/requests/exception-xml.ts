/** `<ows:ExceptionText>…`, `<ServiceException code="…"><![CDATA[…` */
const EXCEPTION = /<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^<>]*>\s*(?:<!\[CDATA\[)?([^<\]]+)/;

/**
 * The message of an exception of an OGC service (OWS Common, WMS 1.1); `''` when it has none, undefined when the text
 * is not an exception.
 *
 * @param xml beginning of the response; an exception is short
 */
export function exceptionIn(xml: string): string | undefined {
  const head = xml.slice(0, 4000);
  if (!/<(?:\w+:)?(?:Service)?Exception(?:Report)?\b/.test(head)) return undefined;
  return (EXCEPTION.exec(head)?.[1] ?? '').trim().slice(0, 300);
}
