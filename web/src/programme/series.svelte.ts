// A programme in the browser: what the server tells of it, and what one asks for.

import { ApiError, call } from "$core/api";
import { language, t } from "$core/i18n";
import { type Kept, keep, kept } from "$core/seat";
import { belongs, keysOf, leads, newKey } from "./keys";
import type { Drop, Offer, Sitting, Told, Ways } from "./types";

interface Placed extends Kept {
  session: number;
  board: string;
}

export class Series {
  told = $state.raw() as Told;
  /** What flows; null while it is fetched. */
  drops = $state.raw<readonly Drop[] | null>(null);
  /** Why something did not work, in a sentence. */
  no = $state("");
  /** The session whose newcomers have to say something, 0 for none. */
  asks = $state(0);
  readonly id: string;
  #token: string;
  readonly #link: string;
  readonly #key: string;
  /** By it the server knows a renewal again that is asked for twice, as no answer came. */
  #renewal = newKey();
  #unsure = false;
  #looks = 0;

  /** Who leads it goes on leading it, also where the invitation of the others is opened. */
  constructor(id: string, link: string) {
    this.id = id;
    const { token, key, host } = keysOf(id, link);
    this.#link = token;
    this.#token = host || token;
    this.#key = key;
  }

  get host(): boolean {
    return this.told.role === "facilitator";
  }

  /** How far it is. Rejects with ApiError. */
  async look(): Promise<void> {
    const look = ++this.#looks;
    const told = await this.#told();
    if (look === this.#looks) this.told = told; // else something newer is known
    if (this.host) leads(this.id, this.#token);
  }

  /**
   * Looks again; what flows is asked for where that is otherwise, or did not come before. Where its
   * links have ended the page begins anew, with what this browser keeps.
   */
  async again(): Promise<void> {
    const before = JSON.stringify(this.told);
    const gone = await this.look().then(() => false, ended);
    if (gone && !this.#unsure) location.reload();
    else if (!this.drops || JSON.stringify(this.told) !== before) await this.flow();
  }

  /** Leaves what is there where nothing comes. */
  async flow(): Promise<void> {
    const path = this.#path("/river");
    const found = await call<{ drops: Drop[] }>(path, this.#token).catch(() => null);
    this.drops = found?.drops ?? this.drops;
  }

  async #told(): Promise<Told> {
    try {
      return await call<Told>(this.#path(), this.#token);
    } catch (error) {
      const { host } = keysOf(this.id, ""); // another page of this browser may have made it anew
      const other = host && host !== this.#token ? host : this.#link;
      if (!ended(error) || this.#unsure || other === this.#token) throw error;
      this.#token = other; // else one's own way to lead it was taken back
      return call<Told>(this.#path(), this.#token);
    }
  }

  /** Rejects with ApiError. */
  async offers(n: number): Promise<Offer[]> {
    return (await call<{ offers: Offer[] }>(this.#path(`/sessions/${n}/offers`), this.#token))
      .offers;
  }

  /** Opens a session with what comes along, and goes there. False: not now, `no` says why. */
  open(n: number, question: string, bring: readonly Offer[]): Promise<boolean> {
    const chosen = bring.map(({ session, kind, id }) => ({ session, kind, id }));
    return this.#try(async () => {
      const body = { key: this.#key, question, bring: chosen };
      const path = this.#path(`/sessions/${n}/open`);
      this.#enter((await call<{ seat: Placed }>(path, this.#token, body)).seat);
    });
  }

  /** Goes to a session, to the seat that one has there. False: not now, `no` says why. */
  go(n: number, passphrase = ""): Promise<boolean> {
    return this.#try(async () => {
      const sitting = this.told.sessions[n - 1];
      const mine = sitting && kept(sitting.board);
      if (sitting && mine && (mine.role === "facilitator" || !this.host)) {
        this.#enter({ ...mine, session: n, board: sitting.board });
        return;
      }
      const body = { key: this.#key, session: n, passphrase, came: this.#came(n) };
      this.#enter(await call<Placed>(this.#path("/seats"), this.#token, body));
    }, n);
  }

  /** Names a session and says its day. False: not now, `no` says why. */
  plan(n: number, title: string, day: string): Promise<boolean> {
    return this.#try(async () => {
      await call(this.#path(`/sessions/${n}/plan`), this.#token, { title, day });
      await this.look();
    });
  }

  /** Ends a link, and takes the new one. False: not now, `no` says why; then ask again. */
  renew(role: Told["role"]): Promise<boolean> {
    return this.#try(async () => {
      const host = role === "facilitator";
      this.#unsure ||= host;
      const body = { role, key: this.#renewal };
      const path = this.#path("/links/rotate");
      const { links } = await call<{ links: Ways }>(path, this.#token, body);
      this.#renewal = newKey();
      if (!host) return this.look();
      this.#unsure = false;
      this.#token = links.facilitate.split("#t=")[1] ?? "";
      leads(this.id, this.#token);
      this.#looks += 1;
      this.told = { ...this.told, host: links.facilitate };
    });
  }

  erase(): Promise<boolean> {
    return this.#try(async () => {
      await call(this.#path("/erase"), this.#token, { programme: this.id });
    });
  }

  /** A seat that one took by the own link of an earlier board: its name is kept. */
  #came(n: number): { board: string; token: string } | undefined {
    const before = this.told.sessions.filter((one) => one.n !== n && one.board).reverse();
    for (const { board } of before) {
      const seat = kept(board);
      if (seat) return { board, token: seat.token };
    }
    return undefined;
  }

  #enter({ board, token, seat, role }: Placed): void {
    keep(board, { token, seat, role });
    belongs(board, this.id);
    const page = role === "facilitator" || role === "viewer" ? "b" : "p";
    location.assign(`/${page}/${board}?lang=${language()}`);
  }

  async #try(act: () => Promise<void>, n = 0): Promise<boolean> {
    this.no = "";
    try {
      await act();
      this.asks = 0;
      return true;
    } catch (error) {
      const { slug, fields } = error instanceof ApiError ? error : new ApiError("unknown");
      if (slug === "passphrase-needed" || slug === "wrong-passphrase") this.asks = n;
      this.no = slug === "passphrase-needed" ? "" : t(`refusal-${slug}`, fields);
      return false;
    }
  }

  #path(rest = ""): string {
    return `/api/programmes/${encodeURIComponent(this.id)}${rest}`;
  }
}

const ended = (error: unknown): boolean =>
  error instanceof ApiError && /^(token|programme-gone)$/.test(error.slug);

/** What a session is called on the page: of those to come the first is next, the others later. */
export function called(sitting: Sitting, sessions: readonly Sitting[]): string {
  const next = sessions.find((one) => one.state === "next");
  const later = sitting.state === "next" && sitting !== next;
  return t(`programme-state-${later ? "later" : sitting.state}`);
}

/** A join code as it is read: K7M 4PX. */
export const inThrees = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** "12 May 2026", or the week where no day is set. */
export function when({ day, week }: Sitting): string {
  if (!day) return t("programme-week", { n: week });
  const options = { dateStyle: "long", calendar: "gregory", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language(), options).format(new Date(`${day}T00:00:00Z`));
}
