// The drawing of each kind of round.

import boxes from "lucide-static/icons/boxes.svg?path";
import eye from "lucide-static/icons/eye.svg?path";
import flag from "lucide-static/icons/flag.svg?path";
import gauge from "lucide-static/icons/gauge.svg?path";
import hand from "lucide-static/icons/hand.svg?path";
import listChecks from "lucide-static/icons/list-checks.svg?path";
import merge from "lucide-static/icons/merge.svg?path";
import messageCircle from "lucide-static/icons/message-circle.svg?path";
import messagesSquare from "lucide-static/icons/messages-square.svg?path";
import pencil from "lucide-static/icons/pencil.svg?path";
import tag from "lucide-static/icons/tag.svg?path";
import vote from "lucide-static/icons/vote.svg?path";
import type { RoundKind } from "$core/types";

export const DRAWN: Record<RoundKind, string> = {
  brief: hand,
  write: pencil,
  read: eye,
  group: boxes,
  name: tag,
  vote,
  rate: gauge,
  discuss: messagesSquare,
  merge,
  commit: listChecks,
  close: flag,
  chat: messageCircle,
};
