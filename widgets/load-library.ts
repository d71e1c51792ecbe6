/**
 * Loads the library that lies beside a page of its own: as a module or, where modules are refused (in some frames, or for
 * a page opened from a disk), as the classic script.
 */
export function loadLibrary(): void {
  load('scdl-widgets.js', 'module').addEventListener('error', () => load('scdl-widgets.classic.js'));
}

function load(file: string, type = ''): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script, { src: file, type });
  document.head.append(script);
  return script;
}
