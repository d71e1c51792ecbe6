import { local, type XmlElement, type XmlReader } from '../xml.js';

/** Callbacks for elements as they open and close, with local names and ancestors, outermost first. */
export interface PathReader {
  open(name: string, element: XmlElement, around: readonly string[]): void;
  /**
   * @param said text since the last child element, trimmed
   *
   * @param said its text, from the last element within it on, without blanks at its ends
   */
  close(name: string, said: string, around: readonly string[]): void;
}

/** Adapts a `PathReader` to `readXml`. */
export function alongPath(reader: PathReader): XmlReader {
  const path: string[] = [];
  let text = '';
  return {
    open(element) {
      const name = local(element.name);
      reader.open(name, element, path);
      path.push(name);
      text = '';
    },
    text: (piece) => (text += piece),
    close() {
      const name = path.pop() ?? '';
      const said = text.trim();
      text = '';
      reader.close(name, said, path);
    },
  };
}
