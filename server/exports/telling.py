"""A round-up in the words of its reader: what its page and its file both show."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, Final

from board.contents import Contents, Line, Outcome
from board.outcome import Action
from board.roundup import Decided, Lenses, RoundUp, Voice, note_of, roundup, words_of
from board.state import ItemId, Vote
from board.targets import SESSION
from server.exports.picture import said
from server.exports.words import Words

FACES: Final = files("web") / "templates" / "faces"
HEADINGS: Final = (
    "asked", "said", "decided", "declined", "next", "wanted", "differ",
    "felt", "quoted", "nothing-said", "nothing-decided", "nothing-next", "made",
)  # fmt: skip


def told(contents: Contents, words: Words) -> dict[str, Any]:
    """Return all of it as plain values: what people wrote as ``said``, the rest as sentences.

    Sentences with words of people in them keep their isolates, so that directions do not mix.
    """
    read, about = roundup(contents), contents.board.about
    question = about.question or words.title(contents)
    return {
        "lang": words.language,
        "dir": words.direction,
        "title": said(about.title if about.title != question else ""),
        "question": said(question, about.lang),
        "day": words.t("roundup-of", day=words.day(about.at)),
        "facts": _facts(read, words),
        "report_by": words.t("roundup-report-by", day=words.date(read.report_by))
        if read.report_by
        else "",
        "above": _above(read, about.lang, words),
        "voices": [_voice(voice, read, words) for voice in read.voices],
        "wanted": _wanted(read, words),
        "differ": _differ(read, words),
        "spot": _spot(read.lenses, contents, words) if read.lenses else None,
        "felt": _felt(read, words),
        "taken": [_decided(each, contents, words) for each in read.taken],
        "declined": [_decided(each, contents, words) for each in read.declined],
        "open": words.t("answer-missing", n=read.unanswered, all=read.notes) if read.notes else "",
        "actions": [_action(action, words) for action in read.actions],
        "words": {name: words.t(f"roundup-{name}") for name in HEADINGS}
        | {"from": words.t("feelings-from")},
        "name": words.t("roundup"),
    }


def _facts(read: RoundUp, words: Words) -> list[str]:
    return [
        words.t("file-people", n=read.people),
        words.t("notes-count", n=read.notes),
        *([words.t("roundup-languages", n=read.languages)] if read.languages else []),
        *([words.t("idea-groups", n=read.groups)] if read.groups else []),
        *([words.t("ideas-found", n=read.ideas)] if read.ideas else []),
    ]


def _above(read: RoundUp, own: str, words: Words) -> list[dict[str, str]]:
    """Return the hosts' words, line by line: in the reader's language, the board's, or any."""
    by = dict(read.words)
    for lang in (words.language, own, *by):
        if lang in by:
            return [said(line, lang) for line in by[lang].split("\n") if line.strip()]
    return []


def _voice(voice: Voice, read: RoundUp, words: Words) -> dict[str, Any]:
    most = max(each.notes for each in read.voices)
    section = words.section(voice.section)
    alone = words.catalogue.t("roundup-alone", name=section)
    bundles = {b.group.id: b for part in read.contents.parts for b in part.bundles}
    colour = bundles[voice.group.id].notes[0].colour if voice.group else "grey"
    return {
        "name": said(words.group(voice.group) if voice.group else alone),
        "notes": words.number(voice.notes),
        "share": max(1, round(100 * voice.notes / most)),
        "colour": colour,
        "quotes": [{**said(note.text, note.lang), "colour": note.colour} for note in voice.quotes],
    }


def _wanted(read: RoundUp, words: Words) -> dict[str, Any] | None:
    if read.best is None:
        return None
    outcome, lines = read.best
    vote = outcome.vote
    return {
        "how": words.vote(vote),
        "turnout": words.t("vote-turnout", n=vote.turnout, seats=vote.seats),
        "lines": [_line(outcome, line, read.contents, words) for line in lines],
    }


def _line(outcome: Outcome, line: Line, contents: Contents, words: Words) -> dict[str, Any]:
    return {
        "place": words.number(line.standing.place),
        "text": _item(line.standing.item, contents, words),
        "said": words.said(outcome.vote, line),
    }


def _differ(read: RoundUp, words: Words) -> list[dict[str, Any]]:
    found = [
        {
            "place": "",
            "text": _item(one.line.standing.item, read.contents, words),
            "said": words.catalogue.t(
                "roundup-for-against",
                agree=one.agree,
                against=one.against,
                vote=words.vote(one.vote),
            ),
        }
        for one in read.divided
    ]
    lenses = read.lenses
    apart = lenses.apart if lenses else ()
    return found + [
        {
            "place": "",
            "text": _item(spot.item, read.contents, words),
            "said": _both(lenses.across, spot.x, lenses.up, spot.y, words) if lenses else "",
        }
        for spot in apart
    ]


def _felt(read: RoundUp, words: Words) -> list[dict[str, Any]]:
    """Return each feeling as a face, a word and a number, and where it was felt."""
    places = words.places(read.contents)
    return [
        {
            "feeling": felt.feeling,
            "face": face(felt.feeling),
            "word": words.t(f"feeling-{felt.feeling}"),
            "n": words.number(felt.n),
            "places": [
                {"name": said(places[kind, id]), "n": words.number(n)}
                for kind, id, n in felt.places
                if (kind, id) in places
            ],
        }
        for felt in read.feelings
    ]


@cache
def face(feeling: str) -> str:
    """Return the drawing of a feeling, as SVG."""
    return (FACES / f"{feeling}.svg").read_text("utf-8")


def _spot(lenses: Lenses, contents: Contents, words: Words) -> dict[str, Any]:
    across, up = lenses.across, lenses.up
    return {
        "title": words.catalogue.t("roundup-spot", one=across.lens, other=up.lens),
        "lines": [
            {
                "place": "",
                "text": _item(spot.item, contents, words),
                "said": _both(across, spot.x, up, spot.y, words),
            }
            for spot in lenses.both
        ],
    }


def _both(across: Vote, x: int, up: Vote, y: int, words: Words) -> str:
    most = words.number(len(across.steps) - 1)
    values = {"x": words.tenths(x), "y": words.tenths(y), "most": most}
    return words.catalogue.t("roundup-both", one=across.lens, other=up.lens, **values)


def _decided(each: Decided, contents: Contents, words: Words) -> dict[str, Any]:
    made = each.decision
    name, *more = _item(ItemId(made.id), contents, words, first=False)["text"].split("\n")
    again = words.t("decision-again", day=words.date(made.answer_by)) if made.answer_by else ""
    return {
        "outcome": made.outcome,
        "label": words.t(f"decision-{made.outcome}"),
        "text": said(name),
        "more": said(" ".join(line for line in more if line.strip())),
        "reason": said(made.reason),
        "when": again or words.t("decision-on", day=words.day(made.at)),
        "notes": words.t("roundup-answers", n=each.notes) if each.notes else "",
    }


def _item(item: ItemId, contents: Contents, words: Words, *, first: bool = True) -> dict[str, str]:
    """Return what an item says; of a note that may not be quoted, where it lies."""
    if item == SESSION:
        return said(words.t("vote-session"))
    found, note = words_of(contents, item), note_of(contents, item)
    if found is None:
        homes = {part.section.id: words.section(part.section) for part in contents.parts}
        name = homes.get(note.section, "") if note else ""
        return said(words.catalogue.t("roundup-some-note", name=name))
    text = (found.split("\n")[0] if first else found) or words.t(
        "group-unnamed" if contents.group(item) else "vote-gone"
    )
    return said(text)


def _action(action: Action, words: Words) -> dict[str, Any]:
    plan = (
        words.catalogue.t("action-if", cue=action.cue, deed=action.deed)
        if action.cue
        else action.deed
    )
    return {
        "text": said(action.text),
        "owner": said(action.owner),
        "due": words.date(action.due),
        "state": "" if action.state == "open" else words.t(f"action-state-{action.state}"),
        "plan": said(plan),
    }
