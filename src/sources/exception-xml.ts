const EXCEPTION = /<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^<>]*>\s*(?:<!\[CDATA\[)?([^<\]]+)/;

/**
 * What a service of the OGC says is wrong, which it does in XML (OWS Common, WMS 1.1); undefined when the text is no
 * exception, `''` when it says nothing.
 *
 * @param xml as much of it as is wanted: an exception is short.
 */
export function exceptionIn(xml: string): string | undefined {
  const head = xml.slice(0, 4000);
  if (!/<(?:\w+:)?(?:Service)?Exception(?:Report)?\b/.test(head)) return undefined;
  return (EXCEPTION.exec(head)?.[1] ?? '').trim().slice(0, 300);
}
