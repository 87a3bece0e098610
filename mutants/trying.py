"""A copy of the tree in which a mutant lives while tests look for it."""

import compileall
import py_compile
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from mutants.nearest import batches, libraries, rings
from mutants.running import run
from mutants.sample import Mutant

HANGING_SECONDS = 180
"""A test that takes longer has met a loop without end: none takes ten on a machine of its own."""

RING_SECONDS = 600
POSTGRESQL = 3
_NONE_COLLECTED = 5
_FAILED = re.compile(r"^(?:FAILED|ERROR) (tests/[^\s:]+(?:::\w+)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Trial:
    """How a mutant fared: the ring that caught it, from 1, or 0; and the test that did.

    Ring 3 are the tests nearest to a file of storage/, run on PostgreSQL.
    """

    mutant: Mutant
    ring: int
    test: str = ""


class Copy:
    """A copy of what git knows of a tree; nothing of it is ever written back."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = folder / "tree"
        self._temporary, self._output = folder / "temporary", folder / "output.txt"
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
        self._libraries = tuple(libraries(self._root))

    def attempt(self, mutant: Mutant, most_rings: int = 2) -> Trial:
        """Break the copy, run the tests nearest to the break ring by ring, and mend it."""
        path = self._root / mutant.path
        source = path.read_text("utf-8")
        path.write_text(mutant.broken.of(source), "utf-8")
        try:
            near = rings(self._root, mutant.path)[:most_rings]
            for number, tests in enumerate(near, start=1):
                for batch in batches(self._root, mutant.path, tests):
                    passed, output = self.passes(*batch)
                    if not passed:
                        return _caught(mutant, number, output)
            if mutant.path.startswith("storage/") and most_rings > 1:
                # What only PostgreSQL is asked; elsewhere it would say the same again.
                passed, output = self.passes(*near[0], on_postgresql=True)
                if not passed:
                    return _caught(mutant, POSTGRESQL, output)
            return Trial(mutant, 0)
        finally:
            path.write_text(source, "utf-8")

    def passes(self, *tests: str, on_postgresql: bool = False) -> tuple[bool, str]:
        """Run tests until the first failure: those on PostgreSQL or all but these.

        A run that takes longer than all its tests should is no proof of anything: it passes.
        """
        chosen = "postgresql" if on_postgresql else "not postgresql"
        arguments = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
        arguments += ["-k", chosen, "-o", f"faulthandler_timeout={HANGING_SECONDS}"]
        arguments += ["-o", "faulthandler_exit_on_timeout=true", f"--basetemp={self._temporary}"]
        status = run(self._libraries, self._root, [*arguments, *tests], self._output, RING_SECONDS)
        return status in {None, 0, _NONE_COLLECTED}, self._output.read_text("utf-8", "replace")


def _caught(mutant: Mutant, ring: int, output: str) -> Trial:
    failed = _FAILED.search(output)
    return Trial(mutant, ring, failed[1] if failed else "")
