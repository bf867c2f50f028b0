// Writes the Yjs updates of so many writers: first their notes, then so many moves in turn.
//   node updates.mjs <writers> <notes> <moves> <file>
// A line for each writer: base64, the notes' update first. `due` is replaced when a move is sent.
import fs from "node:fs";
import * as Y from "yjs";

const [writers, notes, moves] = process.argv.slice(2, 5).map(Number);
const file = fs.openSync(process.argv[5], "w");
for (let writer = 0; writer < writers; writer++) {
  const doc = new Y.Doc();
  doc.clientID = 1_000_000_000 + writer;
  const updates = [];
  doc.on("update", (update) => updates.push(Buffer.from(update).toString("base64")));
  const board = doc.getMap("notes");
  const mine = Array.from({ length: notes }, () => new Y.Map());
  doc.transact(() => {
    mine.forEach((note, at) => {
      note.set("text", "a note of a few words, as people write them");
      note.set("at", { section: "s".repeat(16), x: 0, y: 0, rank: 65_536 });
      board.set(`${writer}`.padEnd(13, "-") + `${at}`.padStart(3, "0"), note);
    });
  });
  for (let move = 0; move < moves; move++) {
    const at = { section: "s".repeat(16), x: 9_000 + move, y: 8_000 + move, rank: 65_536 };
    mine[move % notes].set("at", { ...at, due: "0".repeat(16) });
  }
  fs.writeSync(file, `${updates.join(" ")}\n`);
}
