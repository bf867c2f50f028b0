"""The real server as browsers find it: from its own machine, and from the local network."""

from pathlib import Path
from typing import Any

from server.origin import local_address
from tests.servers import Process

# As strict with people as it is by default; only boards may be made as fast as tests make them.
USUAL: dict[str, Any] = {
    "host": "0.0.0.0",
    "boards_per_hour": 1_000_000,
    "commands_per_second": 10,
    "board_commands_per_second": 200,
}


class Served(Process):
    """Serves one folder on one port for its whole life, however often it is killed."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        super().__init__(folder, **{**USUAL, **settings})
        self.here = f"http://localhost:{self.port}"

    @property
    def there(self) -> str:
        """Where other devices find it: this machine's own address, if it has one."""
        address = local_address()
        if not address or address.startswith("127."):
            return self.here
        return f"http://{address}:{self.port}"
