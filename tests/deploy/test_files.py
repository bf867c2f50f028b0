"""The files under docs/deploy are complete: the programs that they are for take them."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from scripts.need import find
from server.__main__ import GRACE_SECONDS, TASKS
from server.hub import BYE_SECONDS
from server.settings import Settings
from tests.servers import ROOT

DEPLOY = ROOT / "docs/deploy"
UNITS = ("groundswell@.service", "groundswell-worker.service")


def program(name: str) -> Path:
    found = find(name)
    assert found is not None, f"python scripts/need.py {name}"
    return found


def unit(name: str) -> configparser.SectionProxy:
    read = configparser.ConfigParser(strict=False, interpolation=None)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read(DEPLOY / name)
    return read["Service"]


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A folder with board.pem and board.key, and both.pem for who wants them in one file."""
    certify = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    names = ["-subj", "/CN=board.example", "-keyout", "board.key", "-out", "board.pem"]
    subprocess.run(
        ["openssl", *certify.split(), *names], cwd=tmp_path, check=True, capture_output=True
    )
    both = (tmp_path / "board.pem").read_text() + (tmp_path / "board.key").read_text()
    (tmp_path / "both.pem").write_text(both)
    return tmp_path


@pytest.mark.parametrize("encrypted", [True, False])
def test_haproxy_takes_its_file(certificate: Path, encrypted: bool) -> None:
    environ = {**os.environ, "BIND": "127.0.0.1:1"}
    environ |= {f"WEB{n}": f"127.0.0.1:{n}" for n in (1, 2, 3)}
    if encrypted:
        environ["BIND_CERTIFICATE"] = str(certificate / "both.pem")
    words = [str(program("haproxy")), "-c", "-f", str(DEPLOY / "haproxy.cfg")]
    said = subprocess.run(words, env=environ, capture_output=True, text=True, check=False)
    assert 0 == said.returncode, said.stdout + said.stderr


def test_nginx_takes_its_file(certificate: Path, tmp_path: Path) -> None:
    config = (DEPLOY / "nginx.conf").read_text().replace("/etc/nginx/board", f"{certificate}/board")
    config = re.sub(r"\blisten (\D*)", r"listen \g<1>20", config)  # the low ports are root's
    (tmp_path / "nginx.conf").write_text(config)
    words = ["-t", "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")]
    words += ["-g", f"pid {tmp_path}/pid; error_log stderr;"]
    said = subprocess.run(
        [str(program("nginx")), *words], capture_output=True, text=True, check=False
    )
    assert 0 == said.returncode, said.stderr


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_starts_a_task_and_gives_it_time_to_end(name: str) -> None:
    service = unit(name)
    _, *task = shlex.split(service["ExecStart"])
    assert set(task) <= set(TASKS)
    assert int(service["TimeoutStopSec"]) >= GRACE_SECONDS + BYE_SECONDS
    assert "always" == service["Restart"]


def test_the_container_holds_what_the_package_is_made_of() -> None:
    words = (DEPLOY / "Containerfile").read_text()
    lines = re.findall(r"^COPY (?!-)(.*) \S+$", words, re.MULTILINE)
    copied = {name for line in lines for name in line.split()}
    assert {"requirements.txt", "pyproject.toml", "build_web.py"} <= copied
    assert {"board", "server", "web"} <= copied
    assert all((ROOT / name).exists() for name in copied)


def test_every_setting_in_them_is_one() -> None:
    fields = {f"GROUNDSWELL_{name.upper()}" for name in Settings.__struct_fields__}
    for path in DEPLOY.iterdir():
        assert set(re.findall(r"GROUNDSWELL_[A-Z_]+", path.read_text())) <= fields, path
