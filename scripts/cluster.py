"""`make cluster`: many processes on one machine, as they would be on many.

PostgreSQL, Redis, three web processes, a worker, and haproxy before them. Boards stay in
data/cluster; Ctrl-C ends all. Kill a web process and see that nobody loses anything.
"""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path
from types import FrameType
from typing import Any, Final
from urllib.parse import quote

from scripts import need
from scripts.programs import Failed, Program, start, stop
from server.origin import local_address
from server.settings import read

ROOT: Final = Path(__file__).resolve().parent.parent
HAPROXY: Final = ROOT / "docs/deploy/haproxy.cfg"
WEBS: Final = 3  # as many as haproxy.cfg has lines for
HERE: Final = "127.0.0.1"


class Cluster:
    """All the programs, in the order in which they are started."""

    def __init__(self, folder: Path, host: str, port: int) -> None:
        self._folder, self._host, self.port = folder, host, port
        self._password = _password(folder)
        self._database, self._redis = _free_port(), _free_port()
        self.webs = [_free_port() for _ in range(WEBS)]
        self.programs: list[Program] = []

    def start(self) -> None:
        """Start everything, the stores first. Raises ``Failed``."""
        self._start(self._postgres(), self._redis_server())
        self._start(*(self._web(n, port) for n, port in enumerate(self.webs, 1)), self._worker())
        self._start(self._haproxy())

    def _start(self, *programs: Program) -> None:
        self.programs += programs
        start(programs)

    def look(self) -> None:
        """Start again what has ended, as a supervisor does. Raises ``Failed``."""
        for program in self.programs:
            if program.gave_up:
                raise Failed(f"{program.name} ended at once. {program.last_words()}")
            if program.ended:
                print(f"{program.name} ended, and is started again", flush=True)
                start([program])
                print(f"{program.name} is back, as process {program.pid}", flush=True)

    def stop(self) -> None:
        """End the servers first, so that they can say goodbye; the stores last."""
        for names in (("web", "worker"), ("haproxy",), ("redis",), ("postgres",)):
            stop([program for program in self.programs if program.name.startswith(names)])

    def _postgres(self) -> Program:
        programs = _found("postgres").parent
        folder = self._folder / "postgres"
        who: dict[str, Any] = {"cwd": "/"}
        if os.geteuid() == 0:  # it refuses root
            user = pwd.getpwnam("postgres" if _is_user("postgres") else "nobody")
            who |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        if not (folder / "PG_VERSION").exists():
            _initialise(programs / "initdb", folder, self._password, who)
        chosen = {"listen_addresses": HERE, "port": self._database, "unix_socket_directories": ""}
        words = [word for name, value in chosen.items() for word in ("-c", f"{name}={value}")]
        asked = [str(programs / "pg_isready"), "-q", "-h", HERE, "-p", str(self._database)]
        return Program(
            "postgres",
            [programs / "postgres", "-D", folder, *words],
            lambda: subprocess.run(asked, check=False).returncode == 0,
            said=self._said("postgres"),
            stop=signal.SIGINT,
            **who,
        )

    def _redis_server(self) -> Program:
        folder = self._folder / "redis"
        folder.mkdir(exist_ok=True)
        settings = self._folder / "redis.conf"  # a password on the command line is seen by all
        settings.touch(mode=0o600)
        settings.write_text(
            f'bind {HERE}\nport {self._redis}\nrequirepass {self._password}\ndir "{folder}"\n'
            "save 60 1\n"
        )
        return Program(
            "redis",
            [_found("redis-server"), settings],
            lambda: _listens(self._redis),
            said=self._said("redis"),
        )

    def _web(self, n: int, port: int) -> Program:
        return Program(
            f"web{n}",
            [sys.executable, "-m", "server"],
            lambda: _answers(port, "/readyz"),
            said=self._said(f"web{n}"),
            environ={**self._stores(), "PORT": str(port), "GROUNDSWELL_HOST": HERE},
            cwd=ROOT,
        )

    def _worker(self) -> Program:
        words = [sys.executable, "-m", "server", "worker"]
        said = self._said("worker")
        return Program("worker", words, lambda: True, said=said, environ=self._stores(), cwd=ROOT)

    def _haproxy(self) -> Program:
        webs = {f"WEB{n}": f"{HERE}:{port}" for n, port in enumerate(self.webs, 1)}
        return Program(
            "haproxy",
            [_found("haproxy"), "-db", "-f", HAPROXY],
            lambda: _answers(self.port, "/healthz"),
            said=self._said("haproxy"),
            environ={**webs, "BIND": f"{self._host}:{self.port}"},
        )

    def _stores(self) -> dict[str, str]:
        """Return what every process of ours is told."""
        password = quote(self._password)
        found = {
            "GROUNDSWELL_DATABASE_URL": (
                f"postgresql://groundswell:{password}@{HERE}:{self._database}/postgres"
            ),
            "GROUNDSWELL_REDIS_URL": f"redis://:{password}@{HERE}:{self._redis}/0",
            "GROUNDSWELL_TRUST_PROXY": "on",
        }
        address = local_address()
        if address and self._host not in {HERE, "localhost"}:
            found["GROUNDSWELL_PUBLIC_URL"] = f"http://{address}:{self.port}"
        return found | {name: os.environ[name] for name in found if os.environ.get(name)}

    def _said(self, name: str) -> Path:
        return self._folder / f"{name}.txt"


def _initialise(initdb: Path, folder: Path, password: str, who: dict[str, Any]) -> None:
    """Make an empty PostgreSQL cluster. Raises ``Failed``."""
    shutil.rmtree(folder, ignore_errors=True)  # what an interrupted start left
    folder.mkdir()
    kept = folder.parent / "postgres.password"
    kept.touch(mode=0o600)
    kept.write_text(password)
    if "user" in who:
        os.chown(folder, who["user"], who["group"])
        os.chown(kept, who["user"], who["group"])
    words = ["--username=groundswell", "--auth=scram-sha-256", f"--pwfile={kept}"]
    words += ["--encoding=UTF8", "--locale=C", f"--pgdata={folder}"]
    said = subprocess.run([initdb, *words], check=False, capture_output=True, text=True, **who)
    kept.unlink()
    if said.returncode:
        shutil.rmtree(folder, ignore_errors=True)
        raise Failed(f"PostgreSQL cannot keep its files in {folder}: {said.stderr.strip()}")


def _password(folder: Path) -> str:
    """Return the stores' password: others on this machine can reach their ports too."""
    kept = folder / "password"
    if not kept.exists():
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(24))
    return kept.read_text()


def _found(program: str) -> Path:
    path = need.find(program)
    if path is None:
        raise Failed(f"{program} is not on this machine")
    return path


def _is_user(name: str) -> bool:
    return any(entry.pw_name == name for entry in pwd.getpwall())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HERE, 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HERE, port)) == 0


def _answers(port: int, path: str) -> bool:
    asking = HTTPConnection(HERE, port, timeout=2)
    try:
        asking.request("GET", path)
        return asking.getresponse().status == 200
    except OSError:
        return False
    finally:
        asking.close()


def _say(cluster: Cluster, host: str) -> None:
    address = local_address()
    print(f"Groundswell is here:  http://localhost:{cluster.port}")
    if address and not address.startswith("127.") and host not in {HERE, "localhost"}:
        print(f"On your network:      http://{address}:{cluster.port}")
    ports = {f"web{n}": f"  http://{HERE}:{port}" for n, port in enumerate(cluster.webs, 1)}
    for program in cluster.programs:
        print(f"    {program.name:9} process {program.pid}{ports.get(program.name, '')}")
    print("Kill any of them: it is started again. Ctrl-C ends all.", flush=True)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> int:
    need.main(["postgres", "redis-server", "haproxy"])
    try:
        settings = read()
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    host, port = settings.host, settings.port
    if _listens(port):
        print(
            f"Something else is on port {port}. Choose another: PORT=8080 make cluster",
            file=sys.stderr,
        )
        return 2
    folder = settings.data.absolute() / "cluster"
    folder.mkdir(parents=True, exist_ok=True)
    # Ctrl-C too: whoever is started in the background by a shell has it ignored.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    cluster = Cluster(folder, host, port)
    try:
        cluster.start()
        _say(cluster, host)
        while True:
            time.sleep(0.2)
            cluster.look()
    except KeyboardInterrupt:
        print("ending", flush=True)
        return 0
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C would leave half of it
        cluster.stop()


if __name__ == "__main__":
    sys.exit(main())
