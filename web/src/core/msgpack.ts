/**
 * MessagePack for the wire: what it says takes the fewest bytes, so that both sides' sums agree.
 *
 * Null, booleans, integers, floats, text, bytes, arrays and maps with text keys; no extensions.
 * A fifth of the size of a library that can do everything, which phones notice.
 */

const UTF8 = new TextEncoder();
const TEXT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const WORD = 2 ** 32;
const SHORT = 200; // bytes; calling the browser's decoder costs more than it saves below

export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const into = desk ?? new Into();
  desk = undefined; // a value that throws leaves its desk behind
  into.put(value);
  desk = into;
  return into.done();
}

class Into {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #at = 0;

  done(): Uint8Array<ArrayBuffer> {
    const end = this.#at;
    this.#at = 0;
    return this.#bytes.slice(0, end);
  }

  put(value: unknown): void {
    if (typeof value === "string") this.#text(value);
    else if (typeof value === "number") this.#number(value);
    else if (typeof value === "boolean") this.#byte(value ? 0xc3 : 0xc2);
    else if (value == null) this.#byte(0xc0);
    else if (value instanceof Uint8Array) this.#bin(value);
    else if (Array.isArray(value)) {
      this.#head(value.length, 0x90, 16, 0xdc);
      for (const part of value) this.put(part);
    } else if (typeof value === "object") {
      const parts = Object.entries(value);
      this.#head(parts.length, 0x80, 16, 0xde);
      for (const [key, part] of parts) {
        this.#text(key);
        this.put(part);
      }
    } else throw new TypeError(`cannot be packed: ${typeof value}`);
  }

  #room(more: number): number {
    const at = this.#at;
    this.#at += more;
    if (this.#at > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#at, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }

  #byte(byte: number): void {
    const at = this.#room(1);
    this.#bytes[at] = byte;
  }

  /** A tag and an unsigned number of 1, 2 or 4 bytes. */
  #sized(tag: number, size: 1 | 2 | 4, n: number): void {
    this.#byte(tag);
    const at = this.#room(size);
    if (size === 1) this.#view.setUint8(at, n);
    else if (size === 2) this.#view.setUint16(at, n);
    else this.#view.setUint32(at, n);
  }

  /** How many follow: in the tag itself, or in 2 or 4 bytes after it. */
  #head(count: number, small: number, most: number, tag: number): void {
    if (count < most) this.#byte(small | count);
    else this.#sized(count < 0x10000 ? tag : tag + 1, count < 0x10000 ? 2 : 4, count);
  }

  #text(text: string): void {
    const plain = text.length <= SHORT && isPlain(text);
    const bytes = plain ? undefined : UTF8.encode(text);
    const length = bytes?.length ?? text.length;
    if (length >= 32 && length < 0x100) this.#sized(0xd9, 1, length);
    else this.#head(length, 0xa0, 32, 0xda);
    if (bytes) this.#all(bytes);
    else this.#ascii(text);
  }

  #ascii(text: string): void {
    const at = this.#room(text.length);
    for (let i = 0; i < text.length; i++) this.#bytes[at + i] = text.charCodeAt(i);
  }

  #bin(bytes: Uint8Array): void {
    if (bytes.length < 0x100) this.#sized(0xc4, 1, bytes.length);
    else this.#head(bytes.length, 0, 0, 0xc5);
    this.#all(bytes);
  }

  #all(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  #number(n: number): void {
    if (!Number.isSafeInteger(n)) {
      this.#byte(0xcb);
      const at = this.#room(8);
      this.#view.setFloat64(at, n);
    } else if (n >= -32 && n < 128) this.#byte(n & 0xff);
    else if (n > 0 && n < 0x100) this.#sized(0xcc, 1, n);
    else if (n > 0 && n < 0x10000) this.#sized(0xcd, 2, n);
    else if (n > 0 && n < WORD) this.#sized(0xce, 4, n);
    else if (n >= -0x80 && n < 0) this.#sized(0xd0, 1, n);
    else if (n >= -0x8000 && n < 0) this.#sized(0xd1, 2, n);
    else if (n >= -WORD / 2 && n < 0) this.#sized(0xd2, 4, n);
    else {
      this.#sized(n < 0 ? 0xd3 : 0xcf, 4, Math.floor(n / WORD));
      const at = this.#room(4);
      this.#view.setUint32(at, n % WORD);
    }
  }
}

let desk: Into | undefined;

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Throws RangeError where the bytes are no message, or more than one. */
export function decode(bytes: Uint8Array): unknown {
  const from = new From(bytes);
  const value = from.take();
  if (from.at !== bytes.length) throw new RangeError("bytes after the message");
  return value;
}

class From {
  at = 0;
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  take(): unknown {
    const tag = this.#uint(1);
    if (tag < 0x80) return tag;
    if (tag < 0x90) return this.#map(tag & 15);
    if (tag < 0xa0) return this.#array(tag & 15);
    if (tag < 0xc0) return this.#text(tag & 31);
    if (tag >= 0xe0) return tag - 0x100;
    switch (tag) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return tag === 0xc3;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#bin(this.#uint(1 << (tag - 0xc4)));
      case 0xca:
        return this.#view.getFloat32(this.#pass(4));
      case 0xcb:
        return this.#view.getFloat64(this.#pass(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#uint(1 << (tag - 0xcc));
      case 0xcf:
        return this.#uint(4) * WORD + this.#uint(4);
      case 0xd0:
        return this.#view.getInt8(this.#pass(1));
      case 0xd1:
        return this.#view.getInt16(this.#pass(2));
      case 0xd2:
        return this.#view.getInt32(this.#pass(4));
      case 0xd3:
        return this.#view.getInt32(this.#pass(4)) * WORD + this.#uint(4);
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#uint(1 << (tag - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#array(this.#uint(2 << (tag - 0xdc)));
      case 0xde:
      case 0xdf:
        return this.#map(this.#uint(2 << (tag - 0xde)));
      default:
        throw new RangeError(`no such tag: ${tag}`);
    }
  }

  /** Goes on by so many bytes, and tells where they begin. */
  #pass(count: number): number {
    const at = this.at;
    this.at += count;
    if (this.at > this.bytes.length) throw new RangeError("the message is cut off");
    return at;
  }

  #uint(size: number): number {
    const at = this.#pass(size);
    if (size === 1) return this.#view.getUint8(at);
    return size === 2 ? this.#view.getUint16(at) : this.#view.getUint32(at);
  }

  #bin(length: number): Uint8Array {
    const at = this.#pass(length);
    return this.bytes.slice(at, this.at);
  }

  #text(length: number): string {
    const at = this.#pass(length);
    const { bytes, at: end } = this;
    if (length > SHORT) return TEXT.decode(bytes.subarray(at, end));
    const units: number[] = [];
    for (let i = at; i < end; ) {
      const byte = bytes[i++] ?? 0;
      if (byte < 0x80) units.push(byte);
      else if (byte < 0xe0) units.push(((byte & 31) << 6) | more(bytes[i++]));
      else if (byte < 0xf0) {
        units.push(((byte & 15) << 12) | (more(bytes[i++]) << 6) | more(bytes[i++]));
      } else {
        const high = ((byte & 7) << 18) | (more(bytes[i++]) << 12);
        const point = (high | (more(bytes[i++]) << 6) | more(bytes[i++])) - 0x10000;
        units.push(0xd800 | (point >> 10), 0xdc00 | (point & 0x3ff));
      }
    }
    return String.fromCharCode(...units);
  }

  #array(count: number): unknown[] {
    if (count > this.bytes.length) throw new RangeError("the message is cut off");
    const found: unknown[] = [];
    for (let i = 0; i < count; i++) found.push(this.take());
    return found;
  }

  #map(count: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    for (let i = 0; i < count; i++) {
      const key = String(this.take());
      found[key === "__proto__" ? "proto" : key] = this.take();
    }
    return found;
  }
}

/** Six bits of a letter that takes several bytes. */
function more(byte: number | undefined): number {
  return (byte ?? 0) & 63;
}
