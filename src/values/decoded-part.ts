/** A part of an address as it was before it stood there; as it stands when it was written in another charset than UTF-8. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
