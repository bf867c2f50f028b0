/** A sealed parcel carries a seat to another device; the server keeps it for 10 minutes, unread. */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { call } from "$core/api";
import { random } from "$core/ids";
import type { Kept } from "$core/seat";

export interface Carried extends Kept {
  board: string;
}

const SALT = "groundswell carry 1";
const NONCE = 24;

/** Where a secret's parcel lies, and what opens it. Slow on purpose: three words are few bits. */
async function opener(secret: Uint8Array): Promise<{ slot: string; key: Uint8Array }> {
  const made = await scryptAsync(secret, SALT, { N: 2 ** 14, r: 8, p: 1, dkLen: 48 });
  return { slot: signs(made.slice(0, 16)), key: made.slice(16) };
}

/** Leaves the seat for whoever has the secret. Resolves to when it is forgotten, in ms. */
export async function leave(secret: Uint8Array, carried: Carried): Promise<number> {
  const { slot, key } = await opener(secret);
  const nonce = random(NONCE);
  const plain = new TextEncoder().encode(JSON.stringify(carried));
  const sealed = xchacha20poly1305(key, nonce).encrypt(plain);
  const kept = await call<{ expires: number }>("/api/parcels", carried.token, {
    board: carried.board,
    slot,
    sealed: base64(Uint8Array.of(...nonce, ...sealed)),
  });
  return kept.expires;
}

/** The seat that was left under the secret; it can be taken once. Rejects with ApiError. */
export async function collect(secret: Uint8Array): Promise<Carried> {
  const { slot, key } = await opener(secret);
  const { sealed } = await call<{ sealed: string }>("/api/parcels/open", "", { slot });
  const bytes = Uint8Array.from(atob(sealed), (sign) => sign.charCodeAt(0));
  const plain = xchacha20poly1305(key, bytes.subarray(0, NONCE)).decrypt(bytes.subarray(NONCE));
  return JSON.parse(new TextDecoder().decode(plain)) as Carried;
}

export function signs(bytes: Uint8Array): string {
  return base64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}

/** The bytes behind `signs`; undefined when it is no such text. */
export function bytesOf(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  const plain = text.replace(/-/g, "+").replace(/_/g, "/");
  return Uint8Array.from(atob(plain), (sign) => sign.charCodeAt(0));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
