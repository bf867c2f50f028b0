"""The server as a later version of it may be, for the tests alone: python -m tests.faults.newer.

It says more than this version does, to browsers and to other processes: fields at the end, and
tags that nobody here has heard of (SY24).
"""

from __future__ import annotations

import sys

import msgpack

from board import wire
from server import frames
from server.__main__ import main
from server.peers import Here, Peers, Said

MORE = {"welcome", "snap", "priv", "here", "pr", "beat"}


def say_more_to_browsers() -> None:
    message = frames.message

    def longer(*fields: object) -> bytes:
        frame = message(*fields, {"later": True}) if fields[0] in MORE else message(*fields)
        return frame + message("weather", "fine") if fields[0] == "beat" else frame

    frames.message = longer


def say_more_to_processes() -> None:
    def say(self: Peers, said: Said) -> None:
        _publish(self, [*msgpack.unpackb(wire.encode(said)), "later"])
        if isinstance(said, Here):
            _publish(self, ["greets", "everybody"])

    Peers._say = say  # type: ignore[method-assign]


def _publish(peers: Peers, words: list[object]) -> None:
    body = wire.encode(words)
    peers._bus.publish(peers._ledger.id, peers._seal(body) + body)


if __name__ == "__main__":
    say_more_to_browsers()
    say_more_to_processes()
    sys.exit(main([]))
