// The drawings that stand for reactions; the words are in the catalogues.

import brain from "lucide-static/icons/brain.svg?path";
import hand from "lucide-static/icons/hand.svg?path";
import thanks from "lucide-static/icons/hand-heart.svg?path";
import heart from "lucide-static/icons/heart.svg?path";
import smile from "lucide-static/icons/smile.svg?path";
import up from "lucide-static/icons/thumbs-up.svg?path";
import type { Face } from "$core/faces";

export const DRAWN: Readonly<Record<Face, string>> = {
  up,
  heart,
  smile,
  think: brain,
  thanks,
  same: hand,
};
