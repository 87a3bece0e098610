"""The program as people who never see its source have it: a wheel in an environment of its own."""

import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import distributions
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest

from bot.demo.demo import TOKEN
from tests.process.means.machine import EXAMPLE, PATIENCE, ROOT

LEFT_BEHIND = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "data", "docs")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the source, so that no earlier build has a part in it."""
    folder = tmp_path_factory.mktemp("wheel")
    source = shutil.copytree(ROOT, folder / "source", ignore=LEFT_BEHIND)
    pip("wheel", "--no-deps", "--no-index", "--no-build-isolation", "-w", folder, source)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def nhacviec(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel beside the packages of requirements.lock; return its command."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, symlinks=True)
    packages = sysconfig.get_path("purelib", "venv", {"base": str(environment)})
    link_what_is_locked(Path(packages))
    pip("--python", environment, "install", "--no-deps", "--no-index", wheel)
    return environment / "bin" / "nhacviec"


def pip(*words: str | Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip", *map(str, words)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def link_what_is_locked(packages: Path) -> None:
    """Fill a folder with what a user gets: of all that is installed here the runtime only."""
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = set(re.findall(r"^([\w-]+)==", lock, re.MULTILINE))
    for distribution in distributions():
        if re.sub(r"[-_.]+", "-", distribution.name).lower() in locked:
            tops = {file.parts[0] for file in distribution.files or ()}
            for top in tops - {"..", "__pycache__"}:
                (packages / top).symlink_to(str(distribution.locate_file(top)))


def types(command: Path, folder: Path, *words: str | Path, **settings: str) -> tuple[int, str]:
    """Type a command in a folder; return its status and what it prints."""
    done = subprocess.run(
        [command, *words],
        cwd=folder,
        env={"PYTHONUTF8": "1", **settings},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


@contextmanager
def demo(command: Path, folder: Path) -> Iterator[str]:
    """Let the demo run on a free port; it ends by itself when asked to."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with subprocess.Popen(
        [command, "demo", "--port", str(port)],
        cwd=folder,
        env={"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            assert process.stdout
            assert url in process.stdout.readline()
            yield url
            process.terminate()
            assert process.wait(PATIENCE) == 0
        finally:
            process.kill()


def test_the_wheel_holds_every_module(wheel: Path) -> None:
    packed = {name for name in ZipFile(wheel).namelist() if name.endswith(".py")}
    folders = {name.partition("/")[0] for name in packed}
    written = {
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
    }
    assert packed == written


def test_a_plan_is_read(nhacviec: Path, tmp_path: Path) -> None:
    status, table = types(nhacviec, tmp_path, "plan", "read", EXAMPLE)
    assert (status, "51 nhiệm vụ" in table) == (0, True)


def test_the_demo_answers_and_is_the_telegram_that_doctor_finds(
    nhacviec: Path, tmp_path: Path
) -> None:
    types(nhacviec, tmp_path, "plan", "import", EXAMPLE, "--yes")
    with demo(nhacviec, tmp_path) as url:
        assert "<title>" in httpx.get(url).text
        settings = {"TELEGRAM_API_URL": url, "TELEGRAM_BOT_TOKEN": TOKEN, "ADMIN_USER_IDS": "1"}
        _, examined = types(nhacviec, tmp_path, "doctor", **settings)
    assert "✓ Telegram nhận ra bot @nhacviec_bot." in examined
    wanting = [line for line in examined.splitlines() if not line.startswith("✓")]
    # The plan of 2021 brings no holidays of today's year: `run` does.
    for trouble in ("Chưa kết nối nhóm", "Chưa có lịch nghỉ", "Bot hiện không chạy"):
        assert any(trouble in line for line in wanting)
