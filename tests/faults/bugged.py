"""The server with a mistake in it, for the tests alone: python -m tests.faults.bugged NAME."""

from __future__ import annotations

import sys

from server.__main__ import main
from tests.faults.bugs import BUGS

if __name__ == "__main__":
    BUGS[sys.argv[1]]()
    sys.exit(main([]))
