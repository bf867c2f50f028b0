// What the server tells of a programme.

export type State = "next" | "now" | "begun" | "done" | "gone";
export type Kind = "note" | "group" | "idea" | "action";
export type Outcome = "" | "adopted" | "partly" | "later" | "no";

export interface Sitting {
  readonly n: number;
  readonly title: string;
  readonly say: string;
  readonly week: number;
  readonly day: string;
  readonly board: string;
  readonly state: State;
  readonly notes: number;
  readonly people: number;
  readonly grown: readonly { text: string; lang: string; outcome: Outcome }[];
  readonly closed: boolean;
}

export interface Invited {
  readonly code: string;
  readonly spoken: string;
  readonly link: string;
  readonly url: string;
  /** An `<svg>` as text. */
  readonly qr: string;
}

/** The two addresses of a programme. */
export interface Ways {
  readonly facilitate: string;
  readonly participate: string;
}

export interface Told {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly language: string;
  readonly role: "facilitator" | "participant";
  readonly on: number;
  readonly sessions: readonly Sitting[];
  readonly invitation?: Invited;
  readonly host?: string;
}

export interface Offer {
  readonly session: number;
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly colour: string;
  readonly section: string;
  readonly notes: number;
  readonly outcome: Outcome;
  readonly place: number;
  readonly usual: boolean;
  readonly here: boolean;
}

/** A thing in the river; `came` are the keys of what it grew from. */
export interface Drop {
  readonly key: string;
  readonly session: number;
  readonly kind: Kind;
  readonly text: string;
  readonly lang: string;
  readonly colour: string;
  readonly section: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly came: readonly string[];
  readonly lost: number;
  readonly place: number;
}
