"""What an operator can set: read once from GROUNDSWELL_* variables, then fixed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct

from board.framing import is_site
from server.logs import Format

PREFIX = "GROUNDSWELL_"


class Settings(Struct, frozen=True):
    """Every field has a GROUNDSWELL_ variable of its name, in capitals; PORT stands alone.

    Rates are per second and have a burst of four times as much; sizes are in bytes.
    """

    host: str = "0.0.0.0"  # noqa: S104 - phones on the local network are the point
    port: int = 8000
    data: Path = Path("data")
    erased: str = ""
    database_url: str = ""
    redis_url: str = ""
    public_url: str = ""
    embed_hosts: str = ""
    secret: str = ""
    trust_proxy: bool = False
    boards_per_hour: int = 20
    commands_per_second: int = 10
    board_commands_per_second: int = 200
    board_log_most: int = 50 * 1024 * 1024
    presence_per_second: int = 10
    connections_per_seat: int = 3
    connections_per_board: int = 1_500
    connections: int = 10_000
    memory_most: int = 0
    presence_unwritten: int = 256 * 1024
    cut_unwritten: int = 1024 * 1024
    exports_at_once: int = 2
    keep_days: int = 90
    keep_days_most: int = 730
    embedder: str = "auto"
    embedder_url: str = ""
    embedder_key: str = ""
    groupings_at_once: int = 1
    send_buffer: int = 64 * 1024
    snapshot_every: int = 1_000
    tail_most: int = 2_000
    beat_seconds: float = 5.0
    hello_seconds: float = 5.0
    room_idle_seconds: float = 30.0
    metrics_token: str = ""
    log_format: Format = Format.TEXT
    templates: str = ""


def read(environ: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings that the environment asks for.

    Raises:
        ValueError: A value is not of its kind; the message names the variable.
    """
    found: dict[str, object] = {}
    for name, kind in _kinds().items():
        variable = "PORT" if name == "port" else PREFIX + name.upper()
        if variable in environ:
            found[name] = _value(variable, kind, environ[variable])
    return Settings(**found)  # type: ignore[arg-type]


def check(settings: Settings) -> None:
    """Raise ``ValueError`` if two settings do not go together; the message names them."""
    if settings.redis_url and not settings.database_url:
        raise ValueError(
            "GROUNDSWELL_REDIS_URL is for several processes, and these cannot share one SQLite"
            " file: set GROUNDSWELL_DATABASE_URL as well, or neither."
        )
    for site in embedding(settings):
        if not is_site(site):
            raise ValueError(
                f"GROUNDSWELL_EMBED_HOSTS: {site!r} is no site: write https://school.example, with"
                " commas between several. There is no sign for all."
            )


def embedding(settings: Settings) -> tuple[str, ...]:
    """Return the sites that may show boards within their own pages; none by default."""
    return tuple(site.strip() for site in settings.embed_hosts.split(",") if site.strip())


def _kinds() -> dict[str, Callable[[str], object]]:
    kinds = {name: type(getattr(Settings(), name)) for name in Settings.__struct_fields__}
    return {name: Path if issubclass(kind, Path) else kind for name, kind in kinds.items()}


def _value(variable: str, kind: Callable[[str], object], raw: str) -> object:
    if kind is bool:
        return raw.lower() in {"1", "true", "yes", "on"}
    try:
        return kind(raw)
    except ValueError as error:
        raise ValueError(f"{variable}={raw!r} is not what {variable} takes") from error
