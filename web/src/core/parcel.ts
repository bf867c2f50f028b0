// A seat on its way to another device: sealed here, opened there, and never readable in between.
// Three words are few bits, so the key is slow to derive, and the parcel lasts ten minutes and
// opens once. The same code on https and plain http, where the browser's own crypto is missing.

import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { call } from "./api";
import { random } from "./ids";
import type { Kept } from "./seat";

export interface Carried extends Kept {
  board: string;
}

const SALT = "groundswell carry 1";
const NONCE = 24;

/** Leaves the seat for whoever has the secret; returns when it is forgotten, in ms. */
export async function leave(secret: Uint8Array, carried: Carried): Promise<number> {
  const { slot, key } = await opener(secret);
  const { board, token } = carried;
  const sealed = base64(seal(key, JSON.stringify(carried)));
  const kept = await call<{ expires: number }>("/api/parcels", token, { board, slot, sealed });
  return kept.expires;
}

/** The seat that was left under that secret. Rejects with ApiError, also for a broken parcel. */
export async function collect(secret: Uint8Array): Promise<Carried> {
  const { slot, key } = await opener(secret);
  const { sealed } = await call<{ sealed: string }>("/api/parcels/open", "", { slot });
  return JSON.parse(unseal(key, bytesOf(sealed) ?? new Uint8Array())) as Carried;
}

/** Where a secret's parcel lies, and what opens it: halves of one derivation. */
export async function opener(secret: Uint8Array): Promise<{ slot: string; key: Uint8Array }> {
  const made = await scryptAsync(secret, SALT, { N: 2 ** 14, r: 8, p: 1, dkLen: 48 });
  return { slot: signs(made.subarray(0, 16)), key: made.slice(16) };
}

export function seal(key: Uint8Array, text: string): Uint8Array {
  const nonce = random(NONCE);
  const sealed = xchacha20poly1305(key, nonce).encrypt(new TextEncoder().encode(text));
  return Uint8Array.of(...nonce, ...sealed);
}

/** Throws where the key is not the one that sealed, or a byte has changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array): string {
  const cipher = xchacha20poly1305(key, sealed.subarray(0, NONCE));
  return new TextDecoder().decode(cipher.decrypt(sealed.subarray(NONCE)));
}

/** Bytes as signs that fit into an address. */
export function signs(bytes: Uint8Array): string {
  return base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes behind `signs`, or behind base64; undefined where it is neither. */
export function bytesOf(text: string): Uint8Array | undefined {
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
