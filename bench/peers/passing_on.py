"""The floor under ours: its own sockets, which pass on what comes to everybody on a board.

    PORT=8960 python -m bench.peers.passing_on

No rules, no log, no answers, no presence: what Python, uvicorn and uvloop cost by themselves.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from urllib.parse import parse_qs

import uvicorn
from starlette.types import Receive, Scope, Send

from server.frames import EXTENSION, Writer, framed
from server.sockets import FrameProtocol


class Boards:
    """An ASGI application of websockets alone: ``/?board=NAME``."""

    def __init__(self) -> None:
        self._writes: defaultdict[str, list[Callable[[bytes], None]]] = defaultdict(list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            return
        (board,) = parse_qs(scope["query_string"].decode())["board"]
        writes = self._writes[board]
        await receive()
        await send({"type": "websocket.accept"})
        writer: Writer = scope["extensions"][EXTENSION]
        assert writer.straight is not None
        writes.append(writer.straight)
        writer.listen(partial(_pass_on, writes), lambda: None)
        while (await receive())["type"] != "websocket.disconnect":
            pass


def _pass_on(writes: list[Callable[[bytes], None]], message: bytes) -> None:
    frame = framed(message)
    for write in writes:
        write(frame)


def main() -> None:
    uvicorn.run(
        Boards(),
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        loop="uvloop",
        ws=FrameProtocol,
        ws_per_message_deflate=False,
        lifespan="off",
        log_level="warning",
    )


if __name__ == "__main__":
    main()
