"""Votes that are not about dots: asked with two lenses, answered by three people, and read."""

from collections.abc import Mapping

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone

BOTH, ONE, NEITHER = "Evening hours", "A marble floor", "More forms"
# What each of three people says as client and as provider: the words of the steps, 0 to 4.
CLIENT = {BOTH: (4, 3, 4), ONE: (4, 4, 3), NEITHER: (0, 1, 0)}
PROVIDER = {BOTH: (3, 4, 4), ONE: (0, 0, 1), NEITHER: (1, 0, 1)}


def rate(phone: Phone, answers: Mapping[str, tuple[int, ...]], who: int) -> None:
    """Answers card by card, in the order that this person sees."""
    t = phone.t
    for place in range(len(answers)):
        expect(phone.page.get_by_text(t("vote-at", n=place + 1, all=len(answers)))).to_be_visible()
        text = next(text for text in answers if phone.page.get_by_text(text, exact=True).count())
        phone.page.get_by_role("radio", name=t(f"vote-step-{answers[text][who]}")).check()
        last = place + 1 == len(answers)
        phone.button("vote-done" if last else "vote-next").tap()
    expect(phone.page.get_by_text(t("vote-thanks"))).to_be_visible()


def asked_with_two_lenses(host: Desk) -> None:
    host.button("vote-start").click()
    dialog = host.dialog("vote-start-title")
    dialog.get_by_role("radio", name=host.t.within("vote-method-range")).check()
    dialog.get_by_text(host.t("vote-start-more")).click()
    dialog.get_by_role("button", name=host.t("vote-start-lenses-add")).click()
    for n, lens in enumerate(("Client", "Provider"), 1):
        dialog.get_by_role("textbox", name=host.t("vote-start-lens", n=n)).fill(lens)
    assert not violations(host.page)
    dialog.get_by_role("button", name=host.t("vote-start")).click()
    expect(dialog).to_be_hidden()


def test_three_people_with_two_lenses_find_the_sweet_spot(people: People) -> None:
    """VO17: what both lenses rate at or above the middle is there, and nothing else."""
    made = people.made()
    with made.seat(made.participate) as writer:
        for at, text in enumerate((BOTH, ONE, NEITHER)):
            writer.write(text, x=240 * at)
    host = people.desk()
    host.open(made.facilitate)
    asked_with_two_lenses(host)
    for who in range(3):
        phone = people.phone(reduced_motion="reduce")
        phone.open(made.participate)
        phone.page.get_by_role("button", name=phone.t.within("vote-go")).tap()
        phone.page.get_by_role("radio", name=phone.t("vote-as-real")).check()
        rate(phone, CLIENT, who)
        if who == 0:
            assert not violations(phone.page)
        phone.button("vote-next-lens", lens="Provider").tap()
        rate(phone, PROVIDER, who)
    host.button("vote-close").click()  # one question, so one button for both
    sure = host.page.get_by_role("dialog")
    sure.get_by_role("button", name=host.t("vote-close")).click()
    expect(sure).to_be_hidden()
    expect(host.button("vote-close")).to_have_count(0)
    host.button("sweet-open").click()
    found = host.page.get_by_role("complementary", name=host.t("sweet"))
    expect(found.get_by_role("listitem")).to_have_count(1)
    expect(found.get_by_role("listitem")).to_contain_text(BOTH)
    assert not violations(host.page)
    border = found.get_by_role("slider", name="Client")
    border.press("ArrowDown")
    expect(border).not_to_have_attribute("aria-valuetext", "3.7")
    border.press("Home")
    found.get_by_role("slider", name="Provider").press("Home")
    expect(found.get_by_role("listitem")).to_have_count(3)
    host.button("sweet-middle").click()
    expect(found.get_by_role("listitem")).to_have_count(1)


def test_a_result_is_where_its_vote_was(people: People) -> None:
    """Above the rounds, so that a host with an agenda need not look for it."""
    made = people.made(template="silent-share")
    host = people.desk()
    host.open(made.facilitate)
    host.shut("invite-title")
    with made.seat(made.facilitate) as other:
        other.write(BOTH)
        other.do(["vote.open", "w" * 16, [], 0, 0, True])
        other.do(["vote.close", "w" * 16])
    panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
    result = panel.get_by_role("heading", name=host.t("vote-result-title"))
    expect(result).to_be_in_viewport()
    rounds = panel.get_by_role("heading", name=host.t("rounds"), exact=True)
    above, below = result.bounding_box(), rounds.bounding_box()
    assert above is not None
    assert below is not None
    assert above["y"] < below["y"]


def test_before_the_first_round_a_phone_hears_who_opens_writing(people: People) -> None:
    """It does not promise "again" to somebody who never wrote."""
    made = people.made(template="silent-share")
    phone = people.phone()
    phone.open(made.participate)
    expect(phone.page.get_by_text("when the host opens writing")).to_be_visible()
