// The kinds of files, as pictures: paper in the colours of the board.

import braces from "lucide-static/icons/braces.svg?path";
import fileText from "lucide-static/icons/file-text.svg?path";
import image from "lucide-static/icons/image.svg?path";
import presentation from "lucide-static/icons/presentation.svg?path";
import shapes from "lucide-static/icons/shapes.svg?path";
import sheet from "lucide-static/icons/sheet.svg?path";
import table from "lucide-static/icons/table-2.svg?path";
import type from "lucide-static/icons/type.svg?path";
import type { Colour } from "$core/types";

export interface Kind {
  readonly format: string;
  readonly icon: string;
  readonly colour: Colour;
}

export const KINDS: readonly Kind[] = [
  { format: "pdf", icon: fileText, colour: "pink" },
  { format: "png", icon: image, colour: "blue" },
  { format: "svg", icon: shapes, colour: "violet" },
  { format: "xlsx", icon: sheet, colour: "green" },
  { format: "csv", icon: table, colour: "teal" },
  { format: "json", icon: braces, colour: "grey" },
  { format: "md", icon: type, colour: "yellow" },
  { format: "pptx", icon: presentation, colour: "orange" },
];

/** Those that show one section as well as all. */
export const PICTURES: ReadonlySet<string> = new Set(["png", "svg"]);
