// The kinds of files, as pictures: paper in the colours of the board.

import braces from "lucide-static/icons/braces.svg?path";
import table from "lucide-static/icons/table-2.svg?path";
import type from "lucide-static/icons/type.svg?path";
import type { Colour } from "$core/types";

export interface Kind {
  readonly format: string;
  readonly icon: string;
  readonly colour: Colour;
}

export const KINDS: readonly Kind[] = [
  { format: "csv", icon: table, colour: "teal" },
  { format: "md", icon: type, colour: "yellow" },
  { format: "json", icon: braces, colour: "grey" },
];
