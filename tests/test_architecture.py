"""The shape of the project, guarded by machine."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_VIETNAMESE = re.compile(r"[à-ỹ]")
NAMES = ("Nhắc Việc", "Sở Khoa học và Công nghệ")
FOLDERS = (
    "actions",
    "bot",
    "documents",
    "domain",
    "handlers",
    "messengers",
    "scheduler",
    "simulator",
    "storage",
    "views",
)
# What several affairs need; every other folder of actions is one affair.
SHARED = {"delivery", "here", "plain_words", "said", "show"}
# Affairs that nobody types or presses anything of: the plan is shown, the morning is sent.
UNHEARD = {"plan", "morning"}
# A migration is read when it is written; of all else one folder is one screen.
MOST_FILES = 25


def test_every_name_that_an_affair_declares_is_bound_once() -> None:
    assert import_module("bot.rooms").ROOMS.commands


def test_imports_run_one_way() -> None:
    # In a process of its own: it turns off every logger that it finds.
    lint = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
    ]
    linted = subprocess.run(lint, cwd=ROOT, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout


def test_every_affair_is_kept_apart_from_the_others() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    (apart,) = (one for one in contracts["contracts"] if one["type"] == "independence")
    folders = {path.parent.name for path in (ROOT / "actions").glob("*/__init__.py")}
    assert sorted(apart["modules"]) == [f"actions.{one}" for one in sorted(folders - SHARED)]


def test_the_table_of_rooms_names_the_rooms_of_each_floor() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    nouns = set(
        re.findall(
            r"^\| `(\w+)` \|", text.partition("| noun |")[2].partition("\n\n")[0], re.MULTILINE
        )
    )
    for floor in ("domain", "views", "actions"):
        rooms = {path.parent.name for path in (ROOT / floor).glob("*/__init__.py")}
        assert nouns <= rooms, floor
    handled = {path.stem for path in (ROOT / "handlers").rglob("*.py")}
    heard = {path.stem for path in (ROOT / "handlers").glob("*.py")} - {"__init__"}
    assert nouns - handled == UNHEARD
    assert heard <= nouns


def test_a_bot_at_rest_has_loaded_nothing_that_reads_or_makes_papers() -> None:
    """Half a second and 20 MB, for what another process does or what first has to be asked for."""
    dear = ("documents.reading.reader", "documents.reading.units.agencies", "docx", "lxml")
    dear += ("docxtpl", "holidays", "matplotlib", "openpyxl", "pdfplumber", "PIL", "pypdfium2")
    told = f"import sys, bot.service; print(*[one for one in {dear} if one in sys.modules])"
    loaded = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert loaded.stdout.split() == []


@pytest.mark.parametrize("folder", [*FOLDERS, "tests"])
def test_no_folder_holds_more_files_than_one_can_look_through(folder: str) -> None:
    files = Counter(
        str(path.parent.relative_to(ROOT))
        for path in (ROOT / folder).rglob("*.*")
        if path.suffix in {".py", ".js", ".css"} and path.parent.name != "versions"
        if path.name != "__init__.py"
    )
    assert [one for one in files if files[one] > MOST_FILES] == []


def test_who_changes_something_may_be_run_again() -> None:
    """A transaction that the database ends is run again by `run` alone, never by an open one."""
    opened = [
        str(path.relative_to(ROOT))
        for folder in ("actions", "bot", "handlers", "scheduler")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(r"\.write\(\) as ", path.read_text("utf-8"))
    ]
    assert opened == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_module_says_what_lives_in_it(folder: str) -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path.name != "__init__.py" and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_vietnamese_letters_stand_only_where_the_design_puts_them() -> None:
    """Sentences for users live in the catalogue; names and single letters are no sentences.

    The grammar of dates stands in `domain/dates/`, those of what people type in `domain/spoken/`,
    the marks of secrecy in `domain/secrecy/`, the grammars of plans in `documents/`.
    """
    speaking = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("actions", "bot", "domain", "handlers", "messengers", "scheduler", "storage")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if not {ROOT / "domain" / part for part in ("dates", "spoken", "secrecy")}
        & set(path.parents)
        for node in _strings_of_code(ast.parse(path.read_text("utf-8")))
        if len(node.value) > 1 and _VIETNAMESE.search(_without_names(node.value).casefold())
    }
    assert speaking == set()


def _without_names(text: str) -> str:
    for name in NAMES:
        text = text.replace(name, "")
    return text


def _strings_of_code(tree: ast.Module) -> list[ast.Constant]:
    """Return the string constants of a module that are no docstrings."""
    said = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said
    ]


# What a decorator hands on is used by that.
_OWN = re.compile(
    r"(?<=\n\n)(?:async )?(?:def|class) (_[A-Za-z]\w+)|^(_[A-Za-z]\w+)(?:: [^=\n]+)? = ",
    re.MULTILINE,
)


@pytest.mark.parametrize("folder", [*FOLDERS, "tests"])
def test_no_module_keeps_a_name_for_itself_and_does_not_use_it(folder: str) -> None:
    unused = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        if own := ["".join(names) for names in _OWN.findall(text)]:
            said = Counter(re.findall(r"\w+", text))
            unused += [f"{path.relative_to(ROOT)}: {name}" for name in own if said[name] < 2]
    assert unused == []


GUIDES = ("CONTRIBUTING.md", "docs/architecture.md")
_QUOTED = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"[\w.-]+(?:/[\w.-]+)*(?:/|\.(?:py|md|toml|txt|po|json))|\.\w+/\w+|\.env\.\w+")
_NAME = re.compile(r"@?([A-Za-z_]\w+(?:\.[A-Za-z_]\w+)*)")
# What the guides name because the code does without it.
_NOT_OURS = {"IntegrityError"}


def sections(guide: str) -> list[str]:
    return (ROOT / guide).read_text("utf-8").split("\n## ")


def missing_paths(section: str) -> list[str]:
    """Return the quoted paths of a section that lead nowhere.

    They start at the root, or below a folder that the same section quotes.
    """
    quoted = [words for words in _QUOTED.findall(section) if _PATH.fullmatch(words)]
    stems = [ROOT / words for words in quoted if "/" in words]
    within = {ROOT, *(stem if stem.is_dir() else stem.parent for stem in stems)}
    within |= {folder / words for folder in [*within] for words in quoted if words.endswith("/")}
    return [words for words in quoted if not any((folder / words).exists() for folder in within)]


@pytest.mark.parametrize("guide", GUIDES)
def test_every_path_in_the_guides_exists(guide: str) -> None:
    assert [path for section in sections(guide) for path in missing_paths(section)] == []


def test_a_path_that_leads_nowhere_is_found() -> None:
    section = "`domain/dates/forms.py` with `pieces.py`, `no_pieces.py` and `domain/no.py`"
    assert missing_paths(section) == ["no_pieces.py", "domain/no.py"]


def test_every_name_in_the_guides_stands_in_the_code() -> None:
    code = {
        name
        for folder in (*FOLDERS, "tests")
        for path in (ROOT / folder).rglob("*.py")
        for name in re.findall(r"\w+", path.read_text("utf-8"))
    }
    quoted = {
        one[1]
        for guide in GUIDES
        for words in _QUOTED.findall((ROOT / guide).read_text("utf-8"))
        if (one := _NAME.fullmatch(words)) and not _PATH.fullmatch(words)
    }
    assert sorted(name for name in quoted if name.rpartition(".")[2] not in code | _NOT_OURS) == []
