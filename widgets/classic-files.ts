/** Gives what a file exports: at once when its code has run, else a promise of it. */
export type FileReader = (name: string) => object | Promise<object>;
/** Code of one file of the classic build. */
export type FileCode = (read: FileReader, exports: object) => void;

export interface ClassicFiles {
  /** Code by file name: that of this file, and of each other once its script has come. */
  readonly shelf: Record<string, FileCode>;
  /** Other files whose code must have run before that of a file. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Sends for the script of a file. */
  readonly bring: (name: string) => Promise<void>;
}

/**
 * Replaces `import()` in the classic build, whose files are plain scripts: they need no CORS headers of their host, and
 * put their code on a shelf. A file that failed to load is requested again when it is wanted again.
 */
export function fileReader({ shelf, needs, bring }: ClassicFiles): FileReader {
  const open = new Map<string, object>();
  const underway = new Map<string, Promise<object>>();

  const read: FileReader = (name) => open.get(name) ?? (shelf[name] && isReady(name) ? run(name) : wait(name));
  const isReady = (name: string) => (needs[name] ?? []).every((other) => open.has(other));

  function wait(name: string): Promise<object> {
    const waiting = underway.get(name) ?? fetchFile(name).finally(() => underway.delete(name));
    underway.set(name, waiting);
    return waiting;
  }

  async function fetchFile(name: string): Promise<object> {
    await Promise.all([shelf[name] ? undefined : bring(name), ...(needs[name] ?? []).map(read)]);
    return open.get(name) ?? run(name);
  }

  function run(name: string): object {
    const code = shelf[name];
    // Hosts that keep an old copy of one file beside a new one of another.
    if (!code) throw new Error(`${name} is of another version`);
    const exports = {};
    open.set(name, exports);
    code(read, exports);
    return exports;
  }

  return read;
}

const TOGETHER = 'Les fichiers scdl-widgets.*.classic.js vont ensemble : copiez-les tous au même endroit.';

/**
 * Loads the files beside a script with script tags of the same kind, so that a security policy which allows the one
 * allows the others.
 *
 * @param build distinguishes the versions of a file in caches.
 */
export function besideScript(own: HTMLScriptElement | null, build: string): ClassicFiles['bring'] {
  return async (name) => {
    const address = own?.src ? `${folderOf(own.src)}${name}?${build}` : name;
    try {
      if (!own?.src) throw new Error('the address of the script is not known');
      await runScript(address, own);
    } catch (error) {
      console.warn(`scdl-widgets : ${address} n’a pas pu être chargé, la page s’en passe. ${TOGETHER}`);
      throw error;
    }
  };
}

/** The folder of a script; for the bare address of a package (`https://unpkg.com/scdl-widgets`), that of its `dist/`. */
export function folderOf(script: string): string {
  const [address = ''] = script.split(/[?#]/);
  return address.endsWith('.js')
    ? address.slice(0, address.lastIndexOf('/') + 1)
    : `${address.replace(/\/$/, '')}/dist/`;
}

function runScript(address: string, { nonce, crossOrigin }: HTMLScriptElement): Promise<void> {
  const script = document.createElement('script');
  return new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load`));
    script.nonce = nonce;
    script.crossOrigin = crossOrigin;
    script.src = trusted(address);
    document.head.append(script);
  }).finally(() => script.remove());
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): typeof policy;
}

let policy: { createScriptURL(address: string): string } | undefined;

/**
 * For pages with Trusted Types: where they name policies, `scdl-widgets` must be among them. Another copy of the library
 * may have taken the name; the browser then says what the page forbids.
 */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('scdl-widgets', { createScriptURL: (same) => same });
  } catch {
    return address;
  }
  return policy?.createScriptURL(address) ?? address;
}

/** Runs the file that a page includes; the others come when they are wanted. */
export function start(name: string, build: string, files: Pick<ClassicFiles, 'shelf' | 'needs'>): void {
  // Known only while the script runs for the first time.
  const { currentScript } = document;
  const own = currentScript instanceof HTMLScriptElement ? currentScript : null;
  void fileReader({ ...files, bring: besideScript(own, build) })(name);
}
