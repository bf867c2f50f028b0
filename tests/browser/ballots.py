"""Ballots: what three people give in a vote, and how it is given on a laptop and on a phone."""

from dataclasses import dataclass

from playwright.sync_api import expect

from board.outline import VotePlan
from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.words import plain

Ballot = dict[str, int]


@dataclass(frozen=True)
class Given:
    """A vote, and what each of three people gave to which thing."""

    plan: VotePlan
    ballots: list[Ballot]

    @property
    def sums(self) -> Ballot:
        """What each thing got together; a rank gives its place from the end."""
        sums: Ballot = {}
        for ballot in self.ballots:
            for item, value in ballot.items():
                sums[item] = sums.get(item, 0) + value
        return sums


def given(plan: VotePlan, items: list[str]) -> list[Ballot]:
    """What each gives: the first thing wins, and the second follows."""
    first, second, third = (items * 3)[:3]
    if plan.method == "dots":
        return [{first: 1}, {first: 1}, {second: 1}]
    if plan.method == "rank":
        orders = ((first, second, third), (first, third, second), (second, first, third))
        return [dict(zip(order, (3, 2, 1), strict=True)) for order in orders]
    most = len(plan.scale) - 1
    return [
        {item: max(0, most - (at + who) % 3) for at, item in enumerate(items)} for who in range(3)
    ]


def answer(who: Desk | Phone, plan: VotePlan, ballot: Ballot) -> None:
    """Gives one's whole ballot: the page of a phone is there already, a desk has a button."""
    page, t = who.page, who.t
    if plan.method == "dots" and plan.target == "notes":
        _dots(who, ballot)
        return
    if isinstance(who, Desk):
        page.get_by_role("region", name=t("vote")).get_by_role("button").last.click()
    {"dots": _spread, "rank": _order, "range": _cards}[plan.method](who, ballot)
    expect(page.get_by_text(t("vote-thanks"))).to_be_visible()
    if isinstance(who, Desk):
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


def _dots(who: Desk | Phone, ballot: Ballot) -> None:
    if isinstance(who, Desk):
        who.view("view-list")
    for item, value in ballot.items():
        give = who.page.get_by_role("button", name=who.t("vote-give", note=item[:60]))
        for _ in range(value):
            give.click()
    if isinstance(who, Phone):
        who.button("vote-done").tap()


def _spread(who: Desk | Phone, ballot: Ballot) -> None:
    for item, value in ballot.items():
        for _ in range(value):
            who.button("vote-give", note=shortened(item)).click()
    who.button("vote-done").click()


def _order(who: Desk | Phone, ballot: Ballot) -> None:
    for item, _ in sorted(ballot.items(), key=lambda one: -one[1]):
        who.button("vote-rank-add", note=shortened(item)).click()
        expect(who.button("vote-rank-off", note=shortened(item))).to_be_visible()
    who.button("vote-done").click()


def _cards(who: Desk | Phone, ballot: Ballot) -> None:
    """Card by card, in the order that this person sees."""
    t, page = who.t, who.page
    cards = page.locator(".ballot")
    for place in range(len(ballot)):
        expect(cards.get_by_text(t("vote-at", n=place + 1, all=len(ballot)))).to_be_visible()
        words = plain(cards.locator(".card .words").inner_text())
        steps = cards.get_by_role("radio")
        steps.nth(steps.count() - 1 - ballot[words]).check(force=True)
        who.button("vote-done" if place + 1 == len(ballot) else "vote-next").click()


def shortened(text: str) -> str:
    """What a thing is called on its buttons."""
    return text if len(text) <= 60 else f"{text[:60].rstrip()}…"
