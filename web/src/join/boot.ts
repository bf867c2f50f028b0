/** What the server wrote into the page: where we are, and what it may already tell. */
export interface Boot {
  page: "join" | "carry";
  board: string;
  code: string;
  /** The way in that goes with the code of the address; "" where the door is closed. */
  token: string;
  title: string;
  question: string;
}

const NOTHING: Boot = { page: "join", board: "", code: "", token: "", title: "", question: "" };

export function readBoot(text: string | null | undefined): Boot {
  try {
    return { ...NOTHING, ...(JSON.parse(text ?? "{}") as Partial<Boot>) };
  } catch {
    return NOTHING;
  }
}
