// Ends a link of the board that is in the wrong hands; this browser goes on with the new one.

import { ApiError, call } from "$core/api";
import { kept } from "$core/seat";
import type { Role } from "$core/types";
import { newKey } from "../programme/keys";
import { refusal } from "./deeds";
import type { Desk } from "./desk.svelte";
import { hostLink } from "./link";

interface Renewed {
  readonly links: { facilitate: string; participate: string; view: string };
  readonly code: string;
  /** Of this person's seat from now on; "" where the one of before still holds. */
  readonly token: string;
}

const WAYS = { facilitator: "facilitate", participant: "participate", viewer: "view" } as const;

export class Renewing {
  /** Why it did not work, in a sentence. */
  no = $state("");
  #told = $state.raw<Renewed>();
  /** By it the server knows a renewal again that is asked for twice, as no answer came. */
  readonly #key = newKey();

  constructor(
    readonly desk: Desk,
    readonly role: Role,
  ) {}

  /** The new link, "" before there is one: participants come by their code. */
  get link(): string {
    const link = this.#told?.links[WAYS[this.role]] ?? "";
    return this.code ? link.replace(/\/p\/.*/, `/${this.code}`) : link;
  }

  /** The new join code; "" for other links. */
  get code(): string {
    return this.role === "participant" ? (this.#told?.code ?? "") : "";
  }

  /** Ends the link, and takes the new one. False: not now, `no` says why; then ask again. */
  async renew(): Promise<boolean> {
    const { desk, role } = this;
    this.no = "";
    desk.renewing = true; // one's own seat may end before the answer comes
    try {
      const path = `/api/boards/${desk.id}/links/rotate`;
      const told = await call<Renewed>(path, desk.token, { role, key: this.#key });
      if (told.token) desk.turn(told.token);
      if (role === "facilitator")
        desk.hostLink = hostLink(desk.id, told.links.facilitate.split("#t=")[1] ?? "");
      this.#told = told;
      desk.renewing = false;
      return true;
    } catch (error) {
      this.no = error instanceof ApiError ? refusal(error.slug, error.fields) : refusal("unknown");
      return false;
    }
  }

  /** Where nothing came of it, the page says how things are. */
  over(): void {
    this.desk.renewing = false;
  }
}

/** Goes on with what another page of this browser was given for the same seat. */
export function follow(desk: Desk): () => void {
  const hear = ({ key }: StorageEvent): void => {
    if (!key?.endsWith(desk.id)) return;
    const mine = kept(desk.id);
    desk.hostLink = hostLink(desk.id, "");
    if (mine && mine.seat === desk.session.place.seat && mine.token !== desk.token)
      desk.turn(mine.token);
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
