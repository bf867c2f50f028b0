// The key that opens a seat for weeks: the same each time, and as a picture.

import { random } from "$core/ids";
import { bytesOf, signs } from "$core/parcel";
import type { Kept } from "$core/seat";

const KEY = 16;

/** A seat's key, so that an older picture or slip opens what was written since. */
export function keyOf(board: string, { seat }: Kept): Uint8Array {
  const name = `groundswell:keepsake:${board}/${seat}`;
  const known = bytesOf(localStorage.getItem(name) ?? "");
  if (known?.length === KEY) return known;
  const fresh = random(KEY);
  localStorage.setItem(name, signs(fresh));
  return fresh;
}

// A key as a picture: dark on white whatever the theme, since cameras read it later.

const [SIDE, MARGIN, LINE] = [720, 60, 44];

/** A PNG as an address: the drawing, and under it these sentences. */
export function picture(
  rows: readonly (readonly boolean[])[],
  sentences: readonly string[],
): string {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return "";
  const style = getComputedStyle(document.body);
  const font = `600 30px ${style.fontFamily}`;
  pen.font = font;
  const lines = sentences.flatMap((words) => broken(words, (text) => pen.measureText(text).width));
  canvas.width = SIDE;
  canvas.height = SIDE + MARGIN + lines.length * LINE;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#111";
  const unit = Math.floor((SIDE - 2 * MARGIN) / rows.length);
  const start = (SIDE - unit * rows.length) / 2;
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      if (dark) pen.fillRect(start + x * unit, start + y * unit, unit, unit);
    }
  }
  pen.font = font;
  pen.textAlign = "center";
  pen.direction = style.direction as CanvasDirection;
  for (const [at, line] of lines.entries()) pen.fillText(line, SIDE / 2, SIDE + at * LINE);
  return canvas.toDataURL("image/png");
}

/** Words in lines that fit. */
function broken(words: string, width: (text: string) => number): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (width(longer) > SIDE - 2 * MARGIN && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
