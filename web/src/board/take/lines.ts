// An answer that says how far it is: lines of JSON, and behind the last one the file itself.

/** How far a file is: step `step` of `steps`, `done` of `of` things in it; step 0 while it waits. */
export interface Far {
  readonly doing: string;
  readonly done: number;
  readonly of: number;
  readonly step: number;
  readonly steps: number;
}

/** The last line: what follows, or why nothing does. */
export interface End {
  readonly error?: string;
  readonly name: string;
  readonly media: string;
  readonly size: number;
}

type Reader = Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, "read">;

const NEWLINE = 10;

/** Tells each line as it comes; resolves with the last one and the pieces of the file behind it. */
export async function lines(
  reader: Reader,
  tell: (far: Far) => void,
): Promise<{ end: End; rest: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  let kept: Uint8Array<ArrayBuffer> = new Uint8Array();
  for (;;) {
    const { value, done } = await reader.read();
    if (value) kept = joined(kept, value);
    for (let at = kept.indexOf(NEWLINE); at >= 0 || done; at = kept.indexOf(NEWLINE)) {
      const line = parsed(kept.subarray(0, at < 0 ? kept.length : at));
      kept = at < 0 ? new Uint8Array() : kept.slice(at + 1);
      if (!("doing" in line)) return { end: line, rest: pieces(kept, reader) };
      tell(line);
    }
  }
}

async function* pieces(
  first: Uint8Array<ArrayBuffer>,
  reader: Reader,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (first.length) yield first;
  for (let part = await reader.read(); part.value; part = await reader.read()) yield part.value;
}

function joined(
  one: Uint8Array<ArrayBuffer>,
  other: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Throws where the answer was cut off in the middle of a line. */
function parsed(line: Uint8Array): Far | End {
  return JSON.parse(new TextDecoder().decode(line)) as Far | End;
}
