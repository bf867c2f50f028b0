"""The board as Markdown: headings, lists and tables, in which people's words are only words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from board import decisions, lineage
from board.contents import Contents, Outcome, Part
from board.outcome import Action, Idea
from board.state import Note
from server.exports.words import Words

# What could mean something to one of the dialects: anywhere, and where a line begins.
_INLINE: Final = re.compile(r"([\\`*_\[\]<|~$&])")
_BEGIN: Final = re.compile(r"^(\d*)([-+=#>.)])")


def write(contents: Contents, words: Words) -> bytes:
    return ("\n".join(_all(contents, words)) + "\n").encode()


def plain(text: str) -> str:
    """Return a text that reads as it was written, and on one line."""
    return _BEGIN.sub(r"\1\\\2", _INLINE.sub(r"\\\1", " ".join(text.split())))


def _all(contents: Contents, words: Words) -> Iterator[str]:
    about = contents.board.about
    yield f"# {plain(words.title(contents))}"
    if about.question and about.question != about.title:
        yield f"\n> {plain(about.question)}"
    notes = len(contents.board.notes)
    yield f"\n{plain(words.day(about.at))} · {plain(words.t('notes-count', n=notes))}"
    if contents.unseen:
        yield f"\n*{plain(words.t('file-unseen', n=contents.unseen))}*"
    for part in contents.parts:
        yield from _part(contents, part, words)
    if contents.outcomes:
        yield f"\n## {plain(words.t('file-results'))}"
    for outcome in contents.outcomes:
        yield from _outcome(contents, outcome, words)
    yield from _ideas(contents, words)
    yield from _moods(contents, words)


def _part(contents: Contents, part: Part, words: Words) -> Iterator[str]:
    yield f"\n## {plain(words.section(part.section))}"
    if part.section.prompt:
        yield f"\n{plain(part.section.prompt)}"
    for bundle in part.bundles:
        yield f"\n### {plain(words.group(bundle.group))}\n"
        yield from _said(contents, "group", bundle.group.id)
        yield from (_note(contents, note, words) for note in bundle.notes)
    if part.bundles and part.loose:
        yield f"\n### {plain(words.t('group-loose'))}"
    if part.loose:
        yield ""
    yield from (_note(contents, note, words) for note in part.loose)


def _note(contents: Contents, note: Note, words: Words) -> str:
    """Return a note as an entry of a list; its lines stay lines."""
    lines = [plain(line) for line in note.text.split("\n") if line.strip()]
    author = contents.author(note)
    besides = [f"*{plain(word)}*" for word in (contents.column(note.column), author) if word]
    besides += [f"**{plain(tag)}**" for tag in note.tags]
    besides += [
        plain(words.t("face-count", face=words.t(f"face-{face}"), n=n))
        for face, n in contents.faces(note)
    ]
    lines[-1] += f" — {' · '.join(besides)}" if besides else ""
    more = [f"\n  - {plain(text)}" for text in contents.read(note)]
    more += [f"\n  - = {plain(text)}" for text in contents.again(note)]
    more += [f"\n  - {plain(text)}" for text in contents.said("note", note.id)]
    return "- " + "  \n  ".join(lines) + "".join(more)


def _said(contents: Contents, kind: str, id: str) -> Iterator[str]:
    """Yield what people said about a group or an idea, as quotations, and an empty line."""
    for text in contents.said(kind, id):
        yield f"> {plain(text)}\n"


def _ideas(contents: Contents, words: Words) -> Iterator[str]:
    ideas = [idea for idea in contents.board.ideas if not idea.into]
    if ideas:
        yield f"\n## {plain(words.t('ideas-title'))}"
    for idea in ideas:
        yield from _idea(contents, idea, words)
    loose = [one for one in contents.board.actions if one.of not in {idea.id for idea in ideas}]
    if loose:
        yield f"\n### {plain(words.t('actions'))}\n"
        yield from (_action(one, words) for one in loose)


def _idea(contents: Contents, idea: Idea, words: Words) -> Iterator[str]:
    """Yield an idea: where it comes from, what was decided and why, and who does what."""
    name, *more = (line for line in idea.text.split("\n") if line.strip())
    yield f"\n### {plain(name)}"
    yield from (f"\n{plain(line)}" for line in more)
    notes = len(lineage.notes(idea.sources))
    if notes:
        yield f"\n*{plain(words.t('idea-from-notes', n=notes))}*"
    outcome, reason, _ = decisions.said(decisions.of(contents.board, "idea", idea.id))
    said = f"\n**{plain(words.t(f'decision-{outcome}'))}**"
    yield f"{said} — {plain(reason)}" if outcome != "open" else said
    replies = list(_said(contents, "idea", idea.id))
    if replies:
        yield "\n" + "\n".join(replies).rstrip()
    actions = [one for one in contents.board.actions if one.of == idea.id]
    if actions:
        yield ""
    yield from (_action(one, words) for one in actions)


def _moods(contents: Contents, words: Words) -> Iterator[str]:
    """Yield what places felt like: numbers of three and more people, and nothing of a note."""
    moods = words.moods(contents)
    if moods:
        yield f"\n## {plain(words.t('feelings'))}\n"
    for place, feeling, n in moods:
        said = f"{plain(feeling)}: {plain(words.number(n))}"
        yield f"- {plain(place)} — {said}" if place else f"- {said}"


def _action(action: Action, words: Words) -> str:
    state = words.t(f"action-state-{action.state}")
    besides = [word for word in (plain(action.owner), action.due, plain(state)) if word]
    line = f"- {plain(action.text)} — {' · '.join(besides)}"
    if not (action.cue or action.deed):
        return line
    plan = words.t("action-if", cue=action.cue, deed=action.deed) if action.cue else action.deed
    return f"{line}  \n  {plain(plan)}"


def _outcome(contents: Contents, outcome: Outcome, words: Words) -> Iterator[str]:
    vote = outcome.vote
    yield f"\n### {plain(words.vote(vote))}\n"
    yield plain(words.t("vote-turnout", n=vote.turnout, seats=vote.seats))
    if why := words.nothing(outcome):
        yield f"\n{plain(why)}"
    if not outcome.lines:
        return
    heads = (words.t("file-place"), words.t("file-note"), words.t("file-result"))
    yield "\n| " + " | ".join(map(plain, heads)) + " |"
    yield "| ---: | --- | --- |"
    for line in outcome.lines:
        place = words.number(line.standing.place) if line.standing.place else ""
        cells = (place, words.item(contents, line.standing.item), words.said(vote, line))
        yield "| " + " | ".join(map(plain, cells)) + " |"
