"""Which tests stand nearest to a file: of its affair, named or importing it; then a wider ring."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from mutants.sample import FOLDERS

_OWN = {
    "bot": ("tests/test_command_words.py", "tests/test_settings.py"),
    "documents": ("tests/documents", "tests/publication/test_samples.py"),
    "domain": ("tests/domain",),
    "handlers": ("tests/scenarios/test_plain_words.py", "tests/scenarios/test_rough_edges.py"),
    "messengers": ("tests/obstacle/test_enclosures.py", "tests/scenarios/test_in_and_out.py"),
    "scheduler": ("tests/scheduler",),
    "simulator": ("tests/simulator",),
    "storage": ("tests/storage",),
    "views": ("tests/views",),
}
"""The tests of a folder that are run for what belongs to no affair."""

_KEPT = (
    "tests/released/test_words.py",
    "tests/storage/kept/test_kept_a.py",
    "tests/storage/kept/test_kept_any.py",
    "tests/storage/kept/test_kept_b.py",
    "tests/storage/kept/test_kept_c.py",
    "tests/views/test_refusal.py",
)
"""What holds for whatever the domain names, in a few seconds."""

_MIGRATED = "tests/storage/test_migrate.py"
_EVERYWHERE = "tests/test_defaults.py"
"""What holds for every file."""

_WIDER = {
    "bot": ("tests/scenarios", "tests/process"),
    "documents": ("tests/domain", "tests/paper", "tests/plan", "tests/publication"),
    "domain": ("tests/domain", "tests/views", "tests/released"),
    "simulator": ("tests/page",),
    "storage": ("tests/released",),
}
_SCENARIOS = "tests/scenarios"
# Building a wheel, and a whole year: minutes, and nothing that others do not see.
_SLOW = {"tests/process/test_installed.py", "tests/scenarios/test_year.py"}

# LibreOffice, Tesseract or a hundred damaged files: half a minute and more.
_PROGRAMS = {
    "tests/documents/files/test_apart.py",
    "tests/documents/files/test_fuzz.py",
    "tests/documents/files/test_numbering_as_drawn.py",
    "tests/documents/files/test_reading_files.py",
    "tests/documents/files/test_scans.py",
    "tests/paper/test_scanned_papers.py",
}


def rings(root: Path, path: str) -> list[list[str]]:
    """Return the test files nearest to a file, and those to try if they notice nothing."""
    folder, _, rest = path.partition("/")
    affairs = {one.name for one in (root / "tests").iterdir() if one.is_dir()}
    is_migration = rest.startswith("migrations/")
    noun = "released" if is_migration else _affair(rest, affairs)
    importing = _importing(root, "tests")
    near = [*_closest(root, path), *([f"tests/{noun}"] if noun else _OWN.get(folder, ()))]
    held = [*(_KEPT if folder == "domain" else ()), _EVERYWHERE]
    held += [_MIGRATED] if is_migration else []
    near += [one for one in held if (root / one).is_file()]
    users = {user for one in FOLDERS for user in _importing(root, one).get(path, ())}
    theirs = sorted({_affair(user.partition("/")[2], affairs) for user in users} - {""})
    of_users = [test for user in sorted(users) for test in importing.get(user, ())]
    wide = [*_OWN.get(folder, ()), *of_users, *(f"tests/{one}" for one in theirs)]
    wide += [f"tests/{one}" for one in ([] if noun else _affairs_used(root, path, affairs))]
    wide += [*_WIDER.get(folder, ()), _SCENARIOS]
    first = _files(root, near)
    return [
        ring for ring in (first, [one for one in _files(root, wide) if one not in first]) if ring
    ]


def batches(root: Path, path: str, tests: list[str]) -> Iterator[list[str]]:
    """Yield tests that are about as quick, for those that are slow take long to be gathered too.

    Of equally quick ones those come first that import the file, or bear its name: they notice most.
    """
    closest = _closest(root, path)

    def rank(test: str) -> tuple[int, bool]:
        return _slowness(root, test), test not in closest

    for _, batch in groupby(sorted(tests, key=rank), key=rank):
        yield list(batch)


def libraries(root: Path) -> list[str]:
    """Return what the files of a tree import from outside of it, names of modules among others."""
    outside = {
        module
        for path in root.rglob("*.py")
        for module in _imports(path.read_text("utf-8"))
        if not (root / module.partition(".")[0]).exists()
    }
    return sorted(outside)


def _closest(root: Path, path: str) -> list[str]:
    """Return the tests that import a file, or the package that hands it on, or bear its name.

    What is found by its name is imported by none; the questions of storage/ are asked of `tx`.
    """
    importing, package = _importing(root, "tests"), Path(path).parent
    handed_on = path in _imported(root, package / "__init__.py")
    found = [*importing.get(path, ()), *(importing.get(f"{package}.py", ()) if handed_on else ())]
    name, asked = f"test_{Path(path).stem}.py", f"tx.{Path(path).stem}."
    tests = {one for one in _all_files(root / "tests") if one.name == name}
    if path.startswith("storage/"):
        within = _all_files(root / "tests" / "storage")
        tests |= {one for one in within if asked in one.read_text("utf-8")}
    return [*found, *sorted(one.relative_to(root).as_posix() for one in tests)]


def _imported(root: Path, path: Path) -> set[str]:
    """Return the modules that a file imports, by path."""
    code = (root / path).read_text("utf-8") if (root / path).is_file() else ""
    return {f"{one.replace('.', '/')}.py" for one in _imports(code)}


def _affairs_used(root: Path, path: str, affairs: set[str]) -> list[str]:
    """Return the affairs that a file works for which belongs to none."""
    imported = _imports((root / path).read_text("utf-8"))
    return sorted(
        {_affair(one.partition(".")[2].replace(".", "/"), affairs) for one in imported} - {""}
    )


def _affair(rest: str, affairs: set[str]) -> str:
    """Return the affair that a file's folder or name says, or nothing."""
    name = rest.partition("/")[0].removesuffix(".py")
    return next((one for one in (name, name.removesuffix("s")) if one in affairs), "")


def _files(root: Path, places: list[str]) -> list[str]:
    """Return the test files of files and folders, each once: the quick ones first."""
    found = {
        path.relative_to(root).as_posix(): None
        for place in places
        for path in ([root / place] if place.endswith(".py") else _all_files(root / place))
        if path.name.startswith("test_") and path.suffix == ".py"
    }
    return sorted((one for one in found if one not in _SLOW), key=lambda one: _slowness(root, one))


@cache
def _all_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


@cache
def _slowness(root: Path, path: str) -> int:
    """Return 0 for a table, 1 for actions tried by themselves, 2 for stories, 3 for programs."""
    if path in _PROGRAMS:
        return 3
    if "async def test_" not in (root / path).read_text("utf-8"):
        return 0
    return 1 if path.endswith("_actions.py") else 2


@cache
def _importing(root: Path, folder: str) -> dict[str, list[str]]:
    """Return for each module the files of a folder that import it, by path."""
    importing: dict[str, list[str]] = {}
    for path in _all_files(root / folder):
        for module in set(_imports(path.read_text("utf-8"))):
            imported = module.replace(".", "/") + ".py"
            importing.setdefault(imported, []).append(path.relative_to(root).as_posix())
    return importing


# As the formatter leaves them. A syntax tree of every file would take three seconds.
_IMPORT = re.compile(r"^\s*import ([\w., ]+)", re.MULTILINE)
_FROM = re.compile(r"^\s*from ([\w.]+) import (\([^)]*\)|[^\n(]+)", re.MULTILINE)
_NAME = re.compile(r"(\w+)(?: as \w+)?")


def _imports(code: str) -> Iterator[str]:
    for found in _IMPORT.finditer(code):
        yield from (one.split()[0] for one in found[1].split(","))
    for found in _FROM.finditer(code):
        yield found[1]
        names = re.sub(r"#[^\n]*", "", found[2])
        yield from (f"{found[1]}.{one[1]}" for one in _NAME.finditer(names))
