"""A copy of the tree in which a mutant lives while tests look for it."""

import compileall
import os
import py_compile
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from mutants.nearest import rings
from mutants.sample import Mutant

HANGING_SECONDS = 60
"""A test that takes longer has met a loop without end: no test of these takes ten seconds."""

RING_SECONDS = 600
_NONE_COLLECTED = 5
_FAILED = re.compile(r"^(?:FAILED|ERROR) (tests/[^\s:]+(?:::\w+)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Trial:
    """How a mutant fared: the ring that caught it, from 1, or 0; and the test that did."""

    mutant: Mutant
    ring: int
    test: str = ""


class Copy:
    """A copy of what git knows of a tree; nothing of it is ever written back."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = folder / "tree"
        self._temporary = folder / "temporary"
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
            cwd=root,
            check=True,
            capture_output=True,
            text=True,
        )
        for name in listed.stdout.split("\0"):
            if name and (root / name).is_file():
                (self._root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(root / name, self._root / name)
        # By hash: two mutants of one file may have the same size and second.
        checked = py_compile.PycInvalidationMode.CHECKED_HASH
        compileall.compile_dir(self._root, quiet=2, invalidation_mode=checked)

    def attempt(self, mutant: Mutant, most_rings: int = 2) -> Trial:
        """Break the copy, run the tests nearest to the break ring by ring, and mend it."""
        path = self._root / mutant.path
        source = path.read_text("utf-8")
        path.write_text(mutant.broken.of(source), "utf-8")
        try:
            for number, tests in enumerate(rings(self._root, mutant.path)[:most_rings], start=1):
                passed, output = self.passes(*tests)
                if not passed:
                    failed = _FAILED.search(output)
                    return Trial(mutant, number, failed[1] if failed else "")
            return Trial(mutant, 0)
        finally:
            path.write_text(source, "utf-8")

    def passes(self, *tests: str) -> tuple[bool, str]:
        """Run tests until the first failure; those on PostgreSQL are left out.

        A run that takes longer than all its tests should is no proof of anything: it passes.
        """
        command = [sys.executable, "-m", "pytest", "-x", "-q", "--tb=no"]
        command += ["-p", "no:cacheprovider", "--hypothesis-seed=0", "-k", "not postgresql"]
        command += ["-o", f"faulthandler_timeout={HANGING_SECONDS}"]
        command += ["-o", "faulthandler_exit_on_timeout=true", f"--basetemp={self._temporary}"]
        with subprocess.Popen(  # noqa: S603
            [*command, *tests],
            cwd=self._root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        ) as running:
            try:
                output, _ = running.communicate(timeout=RING_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, signal.SIGKILL)
                return True, ""
        return running.returncode in {0, _NONE_COLLECTED}, output
