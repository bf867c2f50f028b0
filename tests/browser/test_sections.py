"""The list of sections: one field, and what is typed there becomes the next of them."""

from playwright.sync_api import expect

from tests.browser.people import People


def test_a_section_is_added_by_keyboard(people: People) -> None:
    made = people.made("How does it go?", template="columns")
    desk = people.desk()
    desk.open(made.facilitate)
    desk.shut("invite-title")
    desk.menu("sections")
    field = desk.dialog("sections").get_by_placeholder(desk.t("section-title"))
    field.fill("What we forgot")
    desk.page.keyboard.press("Enter")
    expect(field).to_have_value("")
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("heading", name="What we forgot")).to_be_visible()
