"""How smoothly the desktop board moves: times between frames while it is used and others write.

    python -m bench.frames [notes]

One browser shows a plane of so many notes (5,000 unless said); a writer moves 20 and edits 20 of
them thirty times a second. Software raster: read ratios, not absolutes. It needs Chromium (in
$CHROMIUM or on the PATH), and the pages built.
"""

from __future__ import annotations

import os
import random
import secrets
import shutil
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

import msgpack
from playwright.sync_api import Page, sync_playwright
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bench.boards import WORDS
from bench.load import Place, place, report, server

NOTES = 5_000
BATCH = 200
WIRE = Subprotocol("groundswell.1")
PER_SECOND = 30
EACH = 20
PHASE_S = 4
SAMPLER = """() => {
  window.frames_ = [];
  let last = performance.now();
  const tick = (now) => {
    window.frames_.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}"""


class Writer:
    """A seat that fills the board, and then never rests."""

    def __init__(self, socket: ClientConnection, at: Place) -> None:
        self.socket = socket
        self.send(["hello", at.seat(), at.board, -1, "", 0, False])
        parts = self.wait("snap")
        self.section = msgpack.unpackb(parts[5])[4][0][1]
        self.notes: list[str] = []
        self.stopped = threading.Event()

    def send(self, frame: list[object]) -> None:
        self.socket.send(msgpack.packb(frame))

    def wait(self, tag: str) -> list[object]:
        while True:
            frame: list[object] = msgpack.unpackb(self.socket.recv(timeout=30))
            if frame[0] == "no":
                raise SystemExit(f"refused: {frame[2]}")
            if frame[0] == tag:
                return frame

    def fill(self, notes: int) -> None:
        rnd = random.Random(1)
        side = int(notes**0.5) + 1
        for start in range(0, notes, BATCH):
            batch: list[object] = []
            for n in range(start, min(notes, start + BATCH)):
                self.notes.append(secrets.token_urlsafe(12))
                text = " ".join(rnd.choices(WORDS, k=rnd.randint(3, 14)))
                x, y = n % side * 230, n // side * 170
                add = ["note.add", self.notes[-1], self.section, text, "en", "yellow", x, y, ""]
                batch.append(add)
            self.send(["all", os.urandom(16), batch, False])
            self.wait("ok")

    def run(self) -> None:
        due = time.monotonic()
        while not self.stopped.is_set():
            some = random.sample(self.notes, 2 * EACH)
            batch: list[object] = [
                ["note.edit", id, " ".join(random.choices(WORDS, k=6)), "en", 0, 0]
                for id in some[:EACH]
            ]
            for id in some[EACH:]:
                x, y = random.randrange(12_000), random.randrange(9_000)
                batch.append(["note.move", id, self.section, x, y, "", 0])
            self.send(["all", os.urandom(16), batch, True])
            due += 1 / PER_SECOND
            time.sleep(max(0, due - time.monotonic()))

    def listen(self) -> None:
        """Reads what comes, so that the server need not wait for this seat."""
        while not self.stopped.is_set():
            self.socket.recv()


def sampled(page: Page, act: Callable[[int], None]) -> dict[str, float]:
    """Return percentiles of the times between frames while ``act`` is repeated, in ms."""
    page.evaluate("() => { window.frames_.length = 0 }")
    end, n = time.monotonic() + PHASE_S, 0
    while time.monotonic() < end:
        act(n)
        n += 1
    found = sorted(page.evaluate("() => window.frames_.slice(2)"))
    return {f"p{p}": round(found[len(found) * p // 100], 1) for p in (50, 95, 99)}


def zoom(page: Page, n: int) -> None:
    page.keyboard.down("Control")
    page.mouse.wheel(0, 40 if n // 25 % 2 == 0 else -40)
    page.keyboard.up("Control")


def measure(page: Page, writer: Writer) -> dict[str, object]:
    found: dict[str, object] = {}
    rest = lambda _: page.wait_for_timeout(50)  # noqa: E731  a phase is a name and an act
    pan = lambda n: page.mouse.wheel(30 if n // 40 % 2 == 0 else -30, 12)  # noqa: E731
    page.mouse.move(500, 450)
    page.keyboard.press("0")
    found["rest"] = sampled(page, rest)
    found["pan"] = sampled(page, pan)
    found["zooming"] = sampled(page, lambda n: zoom(page, n))
    threads = [threading.Thread(target=run, daemon=True) for run in (writer.run, writer.listen)]
    for thread in threads:
        thread.start()
    page.keyboard.press("0")
    found["live"] = sampled(page, rest)
    found["live_pan"] = sampled(page, pan)
    page.keyboard.press("f")
    found["live_far"] = sampled(page, rest)
    found["live_zooming"] = sampled(page, lambda n: zoom(page, n))
    writer.stopped.set()
    return found


def main() -> None:
    notes = int(sys.argv[1]) if len(sys.argv) > 1 else NOTES
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    cores = os.sched_getaffinity(0)
    with server(8941) as here, ExitStack() as stack:
        os.sched_setaffinity(0, cores)  # a browser paints on several cores, if it has them
        playwright = stack.enter_context(sync_playwright())
        at = place(here.port)
        socket = stack.enter_context(
            connect(f"ws://127.0.0.1:{at.port}/ws", subprotocols=[WIRE], max_size=None)
        )
        writer = Writer(socket, at)
        writer.fill(notes)
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        began = time.perf_counter()
        page.goto(f"http://127.0.0.1:{here.port}/b/{at.board}#t={at.token}")
        page.wait_for_selector("[data-note]:visible, canvas:visible")
        first = round((time.perf_counter() - began) * 1000)
        page.wait_for_timeout(1000)
        page.keyboard.press("Escape")
        page.evaluate(SAMPLER)
        report(bench="frames", notes=notes, first_ms=first, **measure(page, writer))
        browser.close()


if __name__ == "__main__":
    main()
