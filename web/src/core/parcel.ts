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
  /** What proves notes without a name one's own, newest last: only their writer has it. */
  receipts?: readonly Receipt[];
}

type Receipt = readonly [note: string, secret: string];

const SALT = "groundswell carry 1";
const NONCE = 24;
const RECEIPTS = 80;

/**
 * Leaves the seat for whoever has the secret; returns when it is forgotten, in ms. Lasting: for
 * weeks, and not gone when it is opened; such a secret is long.
 */
export async function leave(
  secret: Uint8Array,
  seat: Kept & { board: string },
  lasting = false,
): Promise<number> {
  const carried: Carried = { ...seat, receipts: receiptsOf(seat) };
  const { slot, key } = await opener(secret);
  const { board, token } = carried;
  const sealed = base64(seal(key, JSON.stringify(carried)));
  const kept = await call<{ expires: number }>("/api/parcels", token, {
    ...{ board, slot, sealed, lasting },
  });
  return kept.expires;
}

/** The seat that was left under that secret. Rejects with ApiError, also for a broken parcel. */
export async function collect(secret: Uint8Array, lasting = false): Promise<Carried> {
  const { slot, key } = await opener(secret);
  const { sealed } = await call<{ sealed: string }>(
    `/api/parcels/${lasting ? "look" : "open"}`,
    "",
    {
      slot,
    },
  );
  return JSON.parse(unseal(key, bytesOf(sealed) ?? new Uint8Array())) as Carried;
}

/** Puts what came along where this browser keeps it, beside what it has. */
export function unpacked({ receipts = [], board, seat }: Carried): void {
  const all = new Map([...receipts, ...receiptsOf({ board, seat })]);
  try {
    localStorage.setItem(nameOf(board, seat), JSON.stringify([...all]));
  } catch {
    // full, or switched off: then they stay on the other device
  }
}

/** As many as a parcel has room for. */
function receiptsOf({ board, seat }: { board: string; seat: string }): Receipt[] {
  try {
    const all: Receipt[] = JSON.parse(localStorage.getItem(nameOf(board, seat)) ?? "[]");
    return all.slice(-RECEIPTS);
  } catch {
    return [];
  }
}

/** The name under which receipts.ts keeps them. */
function nameOf(board: string, seat: string): string {
  return `groundswell:receipts:${board}/${seat}`;
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
