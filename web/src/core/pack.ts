// Bytes of the wire. Decoded maps are plain objects without a prototype's reach into our code:
// nothing but the fields of a refusal is a map, and those are read by their own keys alone.

import { decode, encode } from "./msgpack";

export function pack(message: unknown): Uint8Array<ArrayBuffer> {
  return encode(message);
}

export function unpack(bytes: Uint8Array): unknown {
  return decode(bytes);
}
