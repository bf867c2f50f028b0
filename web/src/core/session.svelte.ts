// One page's life on one board: what it shows, what it asks for, and how it is connected.

import { BoardView } from "./board.svelte";
import type { Command, Connection, Cursor, Mode, Outcome, Role } from "./types";

export interface Me {
  readonly seat: string;
  readonly n: number;
  readonly role: Role;
  readonly label: string;
  readonly face: number;
}

/** Something that others than this page's own eyes should hear of. */
export interface Happening {
  kind:
    | "added"
    | "edited"
    | "moved"
    | "removed"
    | "joined"
    | "vote-opened"
    | "vote-closed"
    | "locked"
    | "unlocked"
    | "finished";
  /** Ids of the notes, seat or vote that it is about. */
  ids: readonly string[];
  own: boolean;
}

export interface Options {
  board: string;
  /** A seat token (see seat.ts). */
  token: string;
  language: string;
}

export class Session {
  readonly board = new BoardView();
  me = $state.raw<Me | null>(null);
  connection = $state<Connection>("connecting");
  /** Why it is over: revoked, replaced, gone, token, broken; "" while it is not. */
  ended = $state("");
  /** Commands that are not acknowledged. */
  unsaved = $state(0);
  /** False where nothing can be kept over a reload: "keep this page open". */
  safe = $state(true);
  /** Numbers of the seats that are here. */
  here = $state.raw<ReadonlyMap<number, true>>(new Map());
  hereCount = $state(0);
  /** Others' cursors, typing and dragging, by seat number. */
  cursors = $state.raw<ReadonlyMap<number, Cursor>>(new Map());
  canUndo = $state(false);
  canRedo = $state(false);
  /** Labels of the steps that undo and redo would take. */
  undoLabel = $state("");
  redoLabel = $state("");

  static open(options: Options): Session {
    void options;
    return new Session();
  }

  start(): void {}

  stop(): void {}

  /** The server's time in ms, as well as it is known. */
  readonly now = (): number => Date.now();

  /** Paints at once, keeps, sends; resolves when the board has answered. */
  do(command: Command): Promise<Outcome> {
    return this.all([command]);
  }

  /** All or nothing; `soft` leaves out what is refused. Over 200 commands or 48 KiB: in pieces. */
  all(commands: Command[], soft = false): Promise<Outcome> {
    void [commands, soft];
    return Promise.resolve({ no: "unavailable", fields: {} });
  }

  /** Does it, and remembers it as one step of undo. */
  step(label: string, commands: Command[]): Promise<Outcome> {
    void label;
    return this.all(commands);
  }

  undo(): Promise<Outcome> {
    return Promise.resolve({ no: "cannot-undo", fields: {} });
  }

  redo(): Promise<Outcome> {
    return Promise.resolve({ no: "cannot-undo", fields: {} });
  }

  /** Puts a refused or overwritten text on the board after all; `section` where its own is gone. */
  retry(note: string, section = ""): Promise<Outcome> {
    void [note, section];
    return Promise.resolve({ no: "unavailable", fields: {} });
  }

  /** Lets a refused or overwritten text go. */
  discard(note: string): void {
    void note;
  }

  /** Tells the others where this person is; sent at most ten times a second. */
  present(mode: Mode, x = 0, y = 0, note = ""): void {
    void [mode, x, y, note];
  }

  /** Calls `hear` for what happens; returns how to stop it. */
  onEvent(hear: (happening: Happening) => void): () => void {
    void hear;
    return () => undefined;
  }
}
