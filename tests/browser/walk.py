"""A whole session: four people go through the agenda of a template, round by round.

What is done in a round follows from its kind, and from what is on the screen. Time passes on the
server's own clock (``pushed``), so that rounds end as they are planned to.
"""

from collections.abc import Callable
from contextlib import suppress

from playwright.sync_api import Error, expect

from board.outline import RoundPlan, VotePlan
from server.demo.thoughts import thoughts
from tests.browser import deeds
from tests.browser.ballots import Ballot, Given, answer, given
from tests.browser.desk import Desk
from tests.browser.party import Party
from tests.browser.phone import Phone
from tests.browser.pushed import Pushed

MINUTE_MS = 60_000
GRACE_MS = 16_000
REST_MS = 5_000
# What a template is about has to be there before its first round.
BROUGHT = {"dot-vote": "list", "hmw": "f", "impact-effort": "in", "retro-ssc": "open"}
# The start of such a round shows everybody what was hidden (rule VI9).
OPENING = {"group", "name", "vote", "rate", "merge"}
WORDS = {
    "en": ("Come when you can", "Open in the evening", "Two evenings a week", "It costs little."),
    "fa": ("هر وقت بتوانم", "عصرها هم باز باشد", "دو عصر در هفته", "هزینهٔ کمی دارد."),
}


class Walk:
    """One session. ``notes`` is all that was written, ``groups`` their names and what is in them.

    ``ratings`` are whole ballots by lens, for templates that rate; ``piles`` says how many notes
    go into the group of each name.
    """

    def __init__(
        self,
        party: Party,
        served: Pushed,
        piles: dict[str, int] | None = None,
        ratings: dict[str, list[Ballot]] | None = None,
    ) -> None:
        self.party, self.served, self.t = party, served, party.t
        self.rounds = party.template.rounds
        self.name, self.idea, self.deed, self.reason = WORDS[party.language]
        self.piles, self.ratings = piles or {self.name: 4}, ratings or {}
        self.notes: list[str] = []
        self.hidden: list[tuple[str, Desk | Phone]] = []
        self.sections: dict[str, str] = {}
        self.groups: dict[str, list[str]] = {}
        self.given: list[Given] = []
        self.thought = self.acted = False
        self._words = (one.text for one in thoughts() if one.lang == party.language)
        self._looked: set[str] = set()
        self._done: dict[str, Callable[[RoundPlan], None]] = {
            "write": self._write,
            "chat": self._write,
            "read": self._read,
            "group": self._group,
            "name": self._name,
            "vote": self._vote,
            "rate": self._vote,
            "discuss": self._talk,
            "merge": lambda _: self._think(),
            "commit": lambda _: self._act(),
        }

    @property
    def writers(self) -> list[Desk | Phone]:
        return [*self.party.guests, self.party.phone]

    def through(self) -> None:
        """From the first round to the last, and to what came of it."""
        self.bring()
        for at, round in enumerate(self.rounds):
            self.begin(at)
            self._done.get(round.kind, self._rest)(round)
            if at + 1 == len(self.rounds):
                self._decide()
            self.look(f"{at + 1:02}-{round.id}-b", round.kind)
            self.end(at)

    # --- from one round to the next --------------------------------------------------------------

    def bring(self) -> None:
        """What there is to choose from, pasted as a list by the host."""
        if place := BROUGHT.get(self.party.template.id):
            section = self.party.section(place)
            brought = [next(self._words) for _ in range(5)]
            deeds.paste(self.party.host, brought, section)
            self.notes += brought
            self.sections |= dict.fromkeys(brought, section)
        self.look("00-open", "")

    def begin(self, at: int) -> None:
        """Everybody is in this round; what it shows is shown."""
        round = self.rounds[at]
        title = self.t.text(round.title)
        if at == 0:
            self.press("round-start", title)
        self.party.on(title)
        if round.visibility in {"all", "group"} or round.kind in OPENING:
            self.hidden.clear()
        self.keeps_hidden()
        self.party.picture(f"{at + 1:02}-{round.id}-a")

    def end(self, at: int) -> None:
        """Time runs out, or the host goes on."""
        round, following = self.rounds[at], self.rounds[at + 1 : at + 2]
        if round.advance == "timer":
            self.served.forward(round.minutes * MINUTE_MS + GRACE_MS)
        elif following:
            self.press("round-next", self.t.text(following[0].title))
        else:
            self.party.host.button("round-end").click()
        if not following:
            for desk in self.party.desks:
                expect(desk.page.get_by_text(self.t("round-all-over")).first).to_be_visible()

    def press(self, key: str, title: str) -> None:
        """The one next step; right after another one its button rests, and a press is nothing."""
        button = self.party.panel.get_by_role("button", name=self.t(key, title=title))
        button.click()
        try:
            expect(button).to_be_hidden(timeout=REST_MS)
        except AssertionError:
            button.click()
            expect(button).to_be_hidden()

    def keeps_hidden(self) -> None:
        """Nothing that is hidden is in the page of anybody but its writer."""
        pages = [(one, one.page.content()) for one in self.party.all] if self.hidden else []
        for text, writer in self.hidden:
            assert not [one for one, page in pages if one is not writer and text in page], text

    def look(self, moment: str, kind: str) -> None:
        """A picture, and what axe says of the first round of each kind."""
        self.party.picture(moment)
        if kind not in self._looked:
            self._looked.add(kind)
            self.party.accessible()

    # --- what is done in a round -----------------------------------------------------------------

    def _write(self, round: RoundPlan) -> None:
        """Each writes by the page's own field; what is hidden is a number for the host."""
        layout, panel = self.party.template.layout, self.party.panel
        column = self.t.text(layout.columns[0]) if layout.columns else ""
        sections = [self.party.section(id) for id in round.sections]
        sections = sections or [self.t.text(self.party.template.sections[0].title)]
        if (title := self.t.text(round.title)) in sections:
            radio = self.party.phone.page.get_by_role("radio", name=deeds.starting(title))
            expect(radio).to_be_checked()  # it follows the round
        few = round.kind == "chat" or self.ratings
        each = 1 if few else round.max_notes or max(2, round.min_notes)
        for place in range(3 * each):
            text, section, writer = next(self._words), sections[place % len(sections)], place % 3
            deeds.write(self.writers[writer], text, section, column)
            self.notes.append(text)
            self.sections[text] = section
            if round.visibility == "own":
                self.hidden.append((text, self.writers[writer]))
        if round.visibility == "own":
            self.keeps_hidden()
            expect(panel).to_contain_text(self.t.within("unseen-notes", n=len(self.hidden)))
            expect(panel).to_contain_text(self.t.within("pulse-writers", n=3, all=4))

    def _read(self, round: RoundPlan) -> None:
        """Card by card where they are dealt; then all of it, on the phone as on the desks."""
        phone, moment = self.party.phone, f"{self.rounds.index(round) + 1:02}-{round.id}"
        for reader in self.writers if round.coverage else []:
            onward = reader.page.get_by_role("button", name=self.t("reading-next"))
            over = reader.page.get_by_text(self.t("reading-done"))
            while not over.is_visible():
                with suppress(Error):
                    onward.click(timeout=1_000)
        if round.coverage:
            expect(self.party.panel).to_contain_text(self.t.within("reading-all"))
            self.party.picture(f"{moment}-read")
        if (button := phone.button("back")).is_visible():  # from a result, or from cards
            button.tap()
        phone.all_notes()
        phone.sees(*self.notes)
        self.party.picture(f"{moment}-all")
        phone.back()

    def _group(self, _: RoundPlan) -> None:
        """One ticks two and groups them; another desk and the phone put the next ones there."""
        left, (first, second) = list(self.notes), self.party.guests
        for name, many in self.piles.items():
            texts = [left.pop(0) for _ in range(many)]
            deeds.group(first, texts[:2], name)
            for place, text in enumerate(texts[2:]):
                deeds.put(self.party.phone if place else second, text, name)
            self.groups[name] = texts

    def _name(self, _: RoundPlan) -> None:
        """Two say what a group might be called; the host takes one of the names."""
        group, other = self.name, self.idea
        deeds.suggest(self.party.guests[0], group, other)
        deeds.suggest(self.party.phone, group, self.deed)
        host = self.party.host
        host.view("view-list")
        host.button("group-more", name=group).click()
        host.button("group-name-this", name=other).click()
        expect(host.page.get_by_role("region", name=other)).to_be_visible()
        self.groups[other] = self.groups.pop(group)

    def _vote(self, round: RoundPlan) -> None:
        """Guests at their desks and the phone answer; nobody sees a sum before the end."""
        plan = next(vote for vote in self.party.template.votes if vote.id == round.vote)
        ballots = self.ratings.get(plan.lens) or given(plan, self.items(plan))
        for place, (voter, ballot) in enumerate(zip(self.writers, ballots, strict=True)):
            if place == 2:
                self.party.picture(f"{self.rounds.index(round) + 1:02}-{round.id}-asked")
            answer(voter, plan, ballot)
        self.given.append(Given(plan, ballots))
        told = self.t.within("vote-turnout-short", n=3, seats=4)
        expect(self.party.panel).to_contain_text(told)

    def items(self, plan: VotePlan) -> list[str]:
        """What a vote is about, by name."""
        if plan.target == "session":
            return [self.t.text("vote-session")]
        if plan.target == "groups":
            grouped = {text for texts in self.groups.values() for text in texts}
            return [*self.groups, *(text for text in self.notes if text not in grouped)]
        sections = [self.party.section(id) for id in plan.sections]
        return [text for text in self.notes if not sections or self.sections[text] in sections]

    def _talk(self, round: RoundPlan) -> None:
        """A hand goes up on the phone, and the host sees it."""
        phone = self.party.phone
        phone.button("ready-hand").tap()
        expect(self.party.panel).to_contain_text(self.t.within("ready-hands", n=1))
        self.party.picture(f"{self.rounds.index(round) + 1:02}-{round.id}-hand")
        phone.button("ready-hand-down").tap()
        expect(phone.button("ready-hand")).to_be_visible()

    def _rest(self, _: RoundPlan) -> None:
        """Nothing is asked: the phone says that it is ready."""
        self.party.phone.button("ready-me").tap()
        expect(self.party.panel).to_contain_text(self.t.within("ready-count", n=1, all=3))

    # --- what comes of it ------------------------------------------------------------------------

    def _think(self) -> None:
        """One idea: of what fits two lenses, else of a note."""
        if self.thought:
            return
        self.thought = True
        if self.ratings:
            deeds.sweet(self.party.host, self.name, self.idea)
        else:
            deeds.idea_of(self.party.host, self.notes[0], self.idea)

    def _act(self) -> None:
        self._think()
        deeds.act(self.party.host, self.idea, self.deed)
        self.acted = True

    def _decide(self) -> None:
        self._think()
        deeds.decide(self.party.host, self.idea, self.reason)
