"""The version before the newest migration, from the history of the repository, as a process."""

import asyncio
import signal
import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).parents[3]
MIGRATIONS = Path("storage", "migrations", "versions")
START = "import sys; from tests.process.bot_process import bot_process; bot_process(*sys.argv[1:])"


def version_before(folder: Path) -> str:
    """Write the tree as it was before the newest migration into a folder; return its commit.

    Raises RuntimeError where the repository's history is not at hand, as in an archive of it.
    """
    newest = max((ROOT / MIGRATIONS).glob("[0-9]*.py")).name
    added = _git("log", "--diff-filter=A", "--format=%H", "-1", "--", str(MIGRATIONS / newest))
    commit = added.decode().strip()
    if not commit:
        raise RuntimeError(f"{newest} is in no commit yet, or the history is not at hand.")
    with tarfile.open(fileobj=BytesIO(_git("archive", f"{commit}^"))) as tree:
        tree.extractall(folder, filter="data")
    return _git("rev-parse", "--short", f"{commit}^").decode().strip()


def _git(*words: str) -> bytes:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.decode().strip())
    return done.stdout


class OldVersion:
    """A process of the bot that runs from another tree; it is driven as `Forked` is."""

    def __init__(self, tree: Path, *arguments: str, log: Path) -> None:
        with log.open("ab") as file:
            self._process = subprocess.Popen(
                [sys.executable, "-c", START, *arguments],
                cwd=tree,
                stdin=subprocess.PIPE,
                stdout=file,
                stderr=file,
            )

    @property
    def returncode(self) -> int | None:
        """How it ended, None while it runs."""
        return self._process.poll()

    @property
    def pid(self) -> int:
        """The number that the operating system gave it."""
        return self._process.pid

    def tell(self, line: str) -> None:
        """Write a line to its standard input."""
        assert self._process.stdin
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    async def wait(self) -> int:
        """Wait for its end; return how it ended."""
        status = await asyncio.to_thread(self._process.wait)
        assert self._process.stdin
        self._process.stdin.close()
        return status
