// Things as the rows of a snapshot: the tag, then every field in the order of the wire.

import type { About, Column, Group, Note, Round, Seat, Section, Unseen, Vote } from "./state";
import type { NoteRow } from "./types";

/** How things of one kind are written as rows, and read from them. */
export interface Shape<T> {
  row(thing: T): unknown[];
  of(row: readonly unknown[]): T;
}

function shape<T>(tag: string, fields: string): Shape<T> {
  const names = fields.split(" ") as (keyof T)[];
  return {
    row: (thing) => [tag, ...names.map((name) => thing[name])],
    of: (row) => Object.fromEntries(names.map((name, at) => [name, row[at + 1]])) as T,
  };
}

export const ABOUT = shape<About>(
  "board",
  "title question template layout lang at locked finished door newer " +
    "note_chars cursors auto open names hold closes_at focus erases_at",
);
export const SECTION = shape<Section>(
  "section",
  "id title prompt colour max_chars limit locked name_at labels feeling",
);
export const SEAT = shape<Seat>("seat", "id n role label face gone waiting");
export const VOTE = shape<Vote>(
  "vote",
  "id items budget most own_allowed state turnout seats results " +
    "method steps lens target round real duels held",
);
export const ROUND = shape<Round>(
  "round",
  "id plan state starts_at ends_at left grace_until timed repeat_of names covered teams",
);
export const UNSEEN = shape<Unseen>("unseen", "round writers sections");
export const GROUP = shape<Group>(
  "group",
  "id section name x y notes locked made_by name_at place_at names column words_of",
);
export const COLUMN = shape<Column>("column", "id title");

/** There are thousands of notes: they are written out. */
export function noteRow(n: Note): NoteRow {
  return [
    "note",
    n.id,
    n.section,
    n.text,
    n.lang,
    n.colour,
    n.tags,
    n.x,
    n.y,
    n.rank,
    n.z,
    n.seat,
    n.copy_of,
    n.altered,
    n.text_at,
    n.place_at,
    n.look_at,
    n.round,
    n.column,
    n.quote,
  ];
}
