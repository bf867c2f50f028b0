"""A board as a real afternoon leaves it: some twenty notes in five languages."""

from tests.browser.wire import Made, Wire

QUESTIONS = {
    "en": "What would make the waiting room kinder?",
    "fa": "چه چیزی اتاق انتظار را مهربان‌تر می‌کند؟",
}
COLUMNS = 5
STEP_X, STEP_Y = 218, 156  # a note and a bit of air

# Who wrote it (a number), in which language, on which colour.
NOTES: tuple[tuple[int, str, str, str], ...] = (
    (0, "en", "yellow", "A bench outside, in the shade"),
    (1, "nl", "yellow", "Een plek waar kinderen kunnen spelen terwijl we wachten"),
    (2, "es", "yellow", "Que alguien nos salude al entrar"),
    (3, "vi", "yellow", "Có người đọc giấy tờ cùng tôi"),
    (4, "fa", "yellow", "یک نفر که زبان مرا بداند"),
    (1, "nl", "blue", "Laat zien hoe lang het nog duurt"),
    (0, "en", "blue", "Ring a soft bell when it is my turn, so that I can read meanwhile"),
    (2, "es", "blue", "Poder pedir hora por teléfono"),
    (3, "vi", "blue", "Mở cửa sáng thứ bảy cho người đi làm"),
    (0, "en", "blue", "The last bus leaves before you close"),
    (4, "fa", "pink", "چای گرم برای همه"),
    (2, "es", "pink", "Café y galletas, aunque sean sencillas"),
    (1, "nl", "pink", "Thee in de winter"),
    (0, "en", "green", "A shelf for things we no longer need"),
    (3, "vi", "green", "Một kệ sách nhỏ"),
    (4, "fa", "green", "کتاب به زبان‌های گوناگون"),
    (2, "es", "violet", "Que me traten con respeto, sin prisa"),
    (0, "en", "violet", "Do not call our names out loud"),
    (1, "nl", "violet", "Een stille hoek voor wie het te druk vindt"),
    (3, "vi", "orange", "Chỉ đường rõ ràng từ trạm xe buýt"),
)


def writers(made: Made) -> list[Wire]:
    """Five people, one for each language; whoever asks for them sends them home."""
    return [made.seat(made.participate, tag) for tag in "en nl es vi fa".split()]


def fill(made: Made, people: list[Wire] | None = None) -> list[str]:
    """All of it is written; returns the ids of the notes, in order."""
    writing = people or writers(made)
    sections = writing[0].sections
    try:
        return [
            writing[who].write(
                text,
                tag,
                section=sections[place % len(sections)],
                colour=colour,
                x=36 + STEP_X * (place % COLUMNS) + (place * 7) % 5 * 3,
                y=72 + STEP_Y * (place // COLUMNS) + (place * 5) % 4 * 4,
            )
            for place, (who, tag, colour, text) in enumerate(NOTES)
        ]
    finally:
        if people is None:
            for writer in writing:
                writer.close()
