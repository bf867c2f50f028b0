// Bytes of the wire. Decoded maps are plain objects without a prototype's reach into our code:
// nothing but the fields of a refusal is a map, and those are read by their own keys alone.

import { Decoder, Encoder } from "@msgpack/msgpack";

const encoder = new Encoder();
const decoder = new Decoder({ mapKeyConverter: key });

export function pack(message: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(message) as Uint8Array<ArrayBuffer>;
}

export function unpack(bytes: ArrayLike<number> | ArrayBufferView): unknown {
  return decoder.decode(bytes);
}

function key(name: unknown): string {
  return name === "__proto__" ? "proto" : String(name);
}
