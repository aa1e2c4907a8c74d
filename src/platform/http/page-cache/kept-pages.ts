export type Encoding = 'br' | 'gzip';

/** A rendered public page, and the packed forms that somebody has asked for. */
export interface KeptPage {
  status: number;
  /** Without length, encoding and whatever belongs to one request. Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  packed: Partial<Record<Encoding, Buffer>>;
  /** What it shows ("unit:<id>", "articles"): it goes when one of these changes. */
  tags: readonly string[];
}

/** Everything goes: units were renamed, samples removed. */
export const everything = '*';

/** A rendering under way, and what changed since it began. */
export interface Rendering {
  readonly changed: Set<string>;
}

/**
 * Rendered pages of this process, by address. The longest unused go first when `maxBytes` is reached. Knows nothing
 * while it is closed: without the messages of change (page-clearing.server.ts) a kept page could be old.
 */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();
  readonly #keysOfTag = new Map<string, Set<string>>();
  readonly #underWay = new Set<Rendering>();
  readonly #maxBytes: number;
  #bytes = 0;
  #isOpen = false;

  constructor(maxBytes: number = 64 * 1024 * 1024) {
    this.#maxBytes = maxBytes;
  }

  get size(): number {
    return this.#pages.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  open(): void {
    this.#isOpen = true;
  }

  close(): void {
    this.#isOpen = false;
    this.clear([everything]);
  }

  get(key: string): KeptPage | null {
    const page = this.#pages.get(key);
    if (!page) return null;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  /** To be called before the first query of a rendering. */
  begin(): Rendering {
    const rendering = { changed: new Set<string>() };
    this.#underWay.add(rendering);
    return rendering;
  }

  /** Keeps the page, unless something it shows changed while it was made. Always to be called after `begin`. */
  finish(rendering: Rendering, key: string, page: KeptPage | null): void {
    this.#underWay.delete(rendering);
    if (!page || !this.#isOpen || isTouched(page.tags, rendering.changed)) return;
    const weight = weightOf(page);
    if (weight > this.#maxBytes / 8) return;
    this.#drop(key);
    this.#pages.set(key, page);
    this.#bytes += weight;
    for (const tag of page.tags) {
      const keys = this.#keysOfTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysOfTag.set(tag, new Set([key]));
    }
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  clear(tags: readonly string[]): void {
    for (const { changed } of this.#underWay) for (const tag of tags) changed.add(tag);
    if (tags.includes(everything)) {
      this.#pages.clear();
      this.#keysOfTag.clear();
      this.#bytes = 0;
      return;
    }
    for (const tag of tags) for (const key of this.#keysOfTag.get(tag) ?? []) this.#drop(key);
  }

  #drop(key: string): void {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#pages.delete(key);
    this.#bytes -= weightOf(page);
    for (const tag of page.tags) {
      const keys = this.#keysOfTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysOfTag.delete(tag);
    }
  }
}

function isTouched(tags: readonly string[], changed: ReadonlySet<string>): boolean {
  return changed.has(everything) || tags.some((tag) => changed.has(tag));
}

/** Both packed forms together are never more than the page itself; 500: headers, tags and keys, about. */
function weightOf({ body }: KeptPage): number {
  return body.length * 2 + 500;
}
