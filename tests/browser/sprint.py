"""Six sessions by the protocol alone: opened one by one, with what came of the ones before."""

from __future__ import annotations

import secrets
from types import SimpleNamespace
from typing import Any, cast

from tests.browser.wire import Made, Wire, ask, new_id, token_of

GOAL = "Nobody goes home without a meal"
QUOTE = "از ایستادن در صف خجالت می‌کشم"
SORE = "The queue stands on the street"
IDEA = "A warm room in place of a line"
REASON = "The church next door lends us its hall."
TRIED = "Open the hall on Tuesday"
KEPT = "Keep the warm room"


class Sprint:
    """A programme on a server; `host` and each guest have a key of their own."""

    def __init__(self, here: str, question: str, language: str = "en") -> None:
        wish = {"question": question, "language": language}
        made = ask(f"{here}/api/programmes", wish)
        self.here, self.id, self.code = here, str(made["id"]), str(made["code"])
        self.facilitate = str(made["links"]["facilitate"])
        self.participate = str(made["links"]["participate"])
        self._key = secrets.token_urlsafe(16)
        self._path = f"{here}/api/programmes/{self.id}"

    def told(self) -> dict[str, Any]:
        return ask(self._path, token=token_of(self.facilitate))

    def open(self, n: int) -> Wire:
        """Opens a session with what usually comes along; returns the host's seat there."""
        offers = ask(f"{self._path}/sessions/{n}/offers", token=token_of(self.facilitate))["offers"]
        bring = [{k: one[k] for k in ("session", "kind", "id")} for one in offers if one["usual"]]
        body = {"key": self._key, "bring": bring}
        opened = ask(f"{self._path}/sessions/{n}/open", body, token_of(self.facilitate))
        return self._wire(opened["seat"])

    def guest(self, key: str, n: int = 0) -> Wire:
        """Somebody's seat in a session, or in the one that is on."""
        wish = {"key": key, "session": n}
        return self._wire(ask(f"{self._path}/seats", wish, token_of(self.participate)))

    def _wire(self, placed: dict[str, Any]) -> Wire:
        made = SimpleNamespace(here=self.here, id=placed["board"])
        return Wire(cast("Made", made), str(placed["token"]), str(placed["seat"]))

    def played(self) -> None:
        """All six: a goal, what people said, where it hurts, an idea, a test, what came of it."""
        guest = secrets.token_urlsafe(16)
        with self.open(1) as host:
            goal = host.write(GOAL, colour="green")
            asked = host.sections[2]
            why = [host.write(text, section=asked) for text in ("Who stays away?", "Who waits?")]
            host.do(["group.make", new_id(), "Who is not here", asked, why, 0, 0, ""])
            host.do(["decision.make", "note", goal, "adopted", "All of us want it.", "", 0])
            host.do(["board.finish", True])
        with self.open(2) as host, self.guest(guest) as ann:
            now = host.rounds[7]
            host.do(["round.start", now, "", True])
            said = [ann.write(text, lang, section=ann.sections[6], colour="blue")
                    for text, lang in ((QUOTE, "fa"), ("Everyone looks at you", "en"))]  # fmt: skip
            host.do(["notes.reveal", "all", ""], ["round.end", now, True])
            host.do(["group.make", new_id(), "Shame", host.sections[6], said, 0, 0, ""])
            host.do(["board.finish", True])
        with self.open(3) as host:
            sore = host.write(SORE, section=host.sections[4], colour="pink")
            hurts, sources = new_id(), [["note", id] for id in (sore, *map(host.copies.get, said))]
            host.do(["idea.make", hurts, SORE, "en", sources])
        with self.open(4) as host:
            room = new_id()
            host.do(["idea.make", room, IDEA, "en", [["note", host.copies[hurts]]]])
            host.do(["decision.make", "idea", room, "adopted", REASON, "", 0])
        with self.open(5) as host:
            test, source = new_id(), ["note", host.copies[room]]
            host.do(["action.add", test, TRIED, "Ann", "", "Ten people come", "we go on", *source])
        with self.open(6) as host:
            kept = new_id()
            host.do(["idea.make", kept, KEPT, "en", [["note", host.copies[test]]]])
            host.do(["decision.make", "idea", kept, "adopted", "It worked.", "", 0])
