"""The real server on a clock that a test pushes forward, so that nobody waits for a round to end.

As a program it serves; the signal USR1 says that there is more time in the file ``push``.
"""

import asyncio
import os
import signal

from server import settings as settings_of
from server.__main__ import server
from server.app import create_app
from server.clock import Clock
from tests.browser.served import Served

FILE = "push"


class Pushed(Served):
    """Serves like any other; its time goes on by itself, and further when it is pushed."""

    program = ("tests.browser.pushed",)
    ahead = 0

    def forward(self, ms: int) -> None:
        """Lets so much time pass at once; everybody connected is told."""
        self.ahead += ms
        fresh = self.folder / f"{FILE}.new"
        fresh.write_text(str(self.ahead))
        fresh.replace(self.folder / FILE)
        os.kill(self.pid, signal.SIGUSR1)


class PushedClock(Clock):
    """Time as it is, and ``ahead`` ms more."""

    ahead = 0

    def now(self) -> int:
        return super().now() + self.ahead


async def _serve() -> None:
    settings = settings_of.read()
    clock = PushedClock()
    app = create_app(settings, clock=clock)

    def push() -> None:
        clock.ahead = int((settings.data / FILE).read_text())
        for room in app.state.hub.rooms.values():
            room.beat()
            room.stands(None, room.board.seq)  # what is due is done at the next look into the log

    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, push)
    await server(settings, app).serve()


if __name__ == "__main__":
    asyncio.run(_serve())
