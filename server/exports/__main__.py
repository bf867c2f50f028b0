"""The child that makes one file: a wish as its argument, a common layer in, the file out.

Before it come lines of JSON, how far it is, and a line that ends them.
"""

from __future__ import annotations

import sys
from typing import Final

import msgspec

from board import snapshot
from server import logs
from server.exports.formats import Wish, made, progress
from server.exports.progress import FILE, heard

MEMORY_MOST: Final = 4 * 1024**3  # bytes of addresses, most of them never touched


def main() -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - only there does it limit anything

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MOST, MEMORY_MOST))
    wish = msgspec.json.decode(sys.argv[1], type=Wish)

    def tell(doing: str, done: int, of: int) -> None:
        line = msgspec.json.encode(progress(wish, doing, done, of))
        sys.stdout.buffer.write(line + b"\n")
        sys.stdout.buffer.flush()

    with heard(tell):
        body = made(snapshot.seen(sys.stdin.buffer.read()), wish)
    sys.stdout.buffer.write(FILE)
    sys.stdout.buffer.write(body)


if __name__ == "__main__":
    try:
        main()
    except Exception as error:  # noqa: BLE001 - told to who started this, without anybody's words
        print("\n  ".join(logs.told(error)))  # noqa: T201
        sys.exit(1)
