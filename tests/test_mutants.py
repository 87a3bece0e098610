"""The mutants: one token each, drawn by a seed alone, and never in the tree itself."""

import io
import os
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

from mutants.breaks import breaks_of
from mutants.equivalent import LIST, NOT_RELEASED, key, known, reasons
from mutants.nearest import batches, rings
from mutants.sample import Mutant, draw, mutants_of
from mutants.trying import POSTGRESQL, Copy

ROOT = Path(__file__).parents[1]
ADDING = "def add(a, b):\n    return a + b\n"


@pytest.mark.parametrize(
    ("code", "broken"),
    [
        ("a < b", {"a <= b"}),
        ("a > b", {"a >= b"}),
        ("a == b", {"a != b"}),
        ("a not in b", {"a in b"}),
        ("a is b", {"a is not b"}),
        ("(a) and (b)", {"(a) or (b)"}),
        ("ă + b", {"ă - b"}),
        ("not a", {"a"}),
        ("-a", {"a"}),
        ("a = 2", {"a = 3", "a = 1"}),
        ("a = 0", {"a = 1"}),
        ("a = True", {"a = False"}),
        ("a = 'ế'", {"a = 'ếX'"}),
        ('a = ""', {'a = "X"'}),
        ("a += b", {"a -= b"}),
        ("min(a)", {"max(a)"}),
        ("a.startswith(b)", {"a.endswith(b)"}),
        ("def f(a, b=1): pass", {"def f(a, b=2): pass", "def f(a, b=0): pass"}),
        ("def f(): return a", {"def f(): return None"}),
        ("if a(): pass", {"if not a(): pass"}),
        ("while a: break", {"while a: continue"}),
        ("[a for a in b if a]", {"[a for a in b if not a]"}),
    ],
)
def test_what_is_broken(code: str, broken: set[str]) -> None:
    assert {one.of(code) for one in breaks_of(code)} == broken


@pytest.mark.parametrize(
    "code",
    [
        '"""What lives here: 1 + 1."""',
        "def f(a: int | None = None) -> list['A']: pass",
        "a: Literal['b']",
        "Both = One | Other",
        "log.info('%s', 1 + 1)",
        "texts.say('A sentence')",
        "raise LookupError('for the log')",
        "@dataclass(frozen=True, slots=True)\nclass A: pass",
        "a = f'{b + 1}'",
        "a = cast('A', b)",
        "a = 'one' 'other'",
        "a = None",
        "__all__ = ['a']",
    ],
)
def test_what_decides_nothing_is_left_alone(code: str) -> None:
    assert breaks_of(code) == []


def _tokens(source: str) -> list[str]:
    return [one.string for one in tokenize.generate_tokens(io.StringIO(source).readline)]


def _differing(left: list[str], right: list[str]) -> int:
    """Return how many tokens stand between what two texts begin and end with."""
    while left and right and left[0] == right[0]:
        left, right = left[1:], right[1:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    return max(len(left), len(right))


def test_a_break_is_one_token_of_its_line() -> None:
    for one in draw(ROOT, 60, seed="any"):
        source = (ROOT / one.path).read_text("utf-8")
        before, after = source.split("\n"), one.broken.of(source).split("\n")
        changed = [
            i for i, pair in enumerate(zip(before, after, strict=True), 1) if len({*pair}) > 1
        ]
        assert changed == [one.broken.line]
        # `not in` and `is not` are two tokens and one operator.
        words = {"in", "not in", "is", "is not"}
        most = 2 if one.broken.before in words else 1
        assert 1 <= _differing(_tokens(source), _tokens(one.broken.of(source))) <= most, one


def test_a_seed_draws_the_same_lines_and_another_draws_others() -> None:
    drawn = draw(ROOT, 40, seed="one")
    assert drawn == draw(ROOT, 40, seed="one")
    assert drawn != draw(ROOT, 40, seed="another")
    assert len({(one.path, one.broken.line) for one in drawn}) == 40
    assert {
        one.path.partition("/")[0] for one in draw(ROOT, 9, seed="one", folders=("domain",))
    } == {"domain"}


@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        ("actions/show/together.py", "tests/morning/test_together.py"),
        ("actions/extension/asking.py", "tests/extension/test_asking.py"),
        ("handlers/paper.py", "tests/paper/test_papers_in_the_chat.py"),
        ("storage/extensions.py", "tests/extension/test_answering.py"),
        ("storage/units.py", "tests/storage/test_inside_a_unit.py"),
        ("domain/dates/points.py", "tests/domain/test_dates.py"),
        ("documents/reading/titles.py", "tests/documents/times/test_duties.py"),
        ("bot/arrival.py", "tests/process/test_arrival.py"),
        # By the package that hands it on.
        ("domain/authority/checks.py", "tests/people/test_holders.py"),
    ],
)
def test_the_nearest_tests_are_those_of_the_affair_and_those_that_import(
    path: str, nearest: str
) -> None:
    first, *_ = rings(ROOT, path)
    assert nearest in first


def test_what_belongs_to_no_affair_is_tried_by_those_it_works_for() -> None:
    near, wide = rings(ROOT, "handlers/routing/chats.py")
    assert "tests/people/test_leaving.py" in {*near, *wide}


def test_tables_are_tried_before_actions_and_these_before_stories() -> None:
    first, *_ = rings(ROOT, "domain/extension/extension.py")
    names = ("test_extension.py", "test_extension_actions.py", "test_asking.py")
    places = [first.index(f"tests/extension/{name}") for name in names]
    assert places == sorted(places)
    # Nothing slow is gathered before the quick ones have been run.
    gathered = list(batches(ROOT, "domain/extension/extension.py", first))
    assert sorted(one for batch in gathered for one in batch) == sorted(first)
    found = [
        next(i for i, one in enumerate(gathered) if f"tests/extension/{name}" in one)
        for name in names
    ]
    assert found == sorted(set(found))


def test_whoever_imports_what_is_broken_is_asked_before_its_neighbours() -> None:
    path = "domain/press.py"
    first, *_ = rings(ROOT, path)
    asked, *others = batches(ROOT, path, first)
    assert "tests/domain/test_press.py" in asked
    assert all("press" in (ROOT / one).read_text() for one in asked)
    assert "tests/domain/test_moon.py" in {one for batch in others for one in batch}


def test_every_file_has_tests_near_it() -> None:
    assert [one for one in draw(ROOT, 200, seed="any") if not rings(ROOT, one.path)] == []


def _tree(folder: Path, files: dict[str, str]) -> Path:
    """Return a tree of these files, and git."""
    files |= {"pyproject.toml": '[tool.pytest.ini_options]\npythonpath = ["."]\n'}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    return folder


@pytest.fixture
def adding(tmp_path: Path) -> Path:
    """A tree of one function and its test."""
    files = {
        "domain/plan/adding.py": ADDING,
        "tests/plan/test_adding.py": (
            "from domain.plan.adding import add\n\ndef test_zero():\n    assert add(2, 0) == 2\n"
        ),
    }
    return _tree(tmp_path / "adding", files)


def _mutant(tree: Path, path: str, after: str) -> Mutant:
    (one,) = [
        one
        for one in mutants_of(path, (tree / path).read_text("utf-8"))
        if one.broken.after == after
    ]
    return one


def test_a_mutant_lives_in_a_copy_and_is_caught_there(adding: Path, tmp_path: Path) -> None:
    path = "domain/plan/adding.py"
    copy = Copy(adding, tmp_path / "copy")
    trial = copy.attempt(_mutant(adding, path, "-"))
    # 2 - 0 is 2 + 0: the test as it stands agrees by luck.
    assert (trial.ring, trial.test) == (0, "")
    assert (adding / path).read_text() == ADDING
    (adding / "tests/plan/test_adding.py").write_text(
        "from domain.plan.adding import add\n\n\ndef test_two():\n    assert add(2, 2) == 4\n"
    )
    copy = Copy(adding, tmp_path / "another")
    trial = copy.attempt(_mutant(adding, path, "-"))
    assert (trial.ring, trial.test) == (1, "tests/plan/test_adding.py::test_two")
    assert (adding / path).read_text() == ADDING
    passed, output = copy.passes("tests/plan/test_adding.py")
    assert passed, output


_FORKED_BEFORE = """
import sys
from multiprocessing import get_context
from pathlib import Path
from mutants.running import run

if __name__ == "__main__":
    context = get_context("forkserver")
    context.set_forkserver_preload(["domain.refusal"])
    another = context.Process(target=int)
    another.start()
    another.join()
    tree = Path(sys.argv[1])
    print(run((), tree, ["-q"], tree / "output.txt", 60))
"""


def test_a_process_that_forks_has_nothing_of_our_own_tree(adding: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(_FORKED_BEFORE)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, script, adding],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "0\n", (adding / "output.txt").read_text()


def test_what_only_postgresql_is_asked_is_tried_there(tmp_path: Path) -> None:
    files = {
        "storage/adding.py": ADDING,
        "tests/storage/test_adding.py": (
            "import pytest\nfrom storage.adding import add\n\n"
            "@pytest.mark.parametrize('more', [0, 2], ids=['sqlite', 'postgresql'])\n"
            "def test_more(more):\n    assert add(2, more) == 2 + more\n"
        ),
    }
    tree = _tree(tmp_path / "stored", files)
    mutant = _mutant(tree, "storage/adding.py", "-")
    copy = Copy(tree, tmp_path / "copy")
    trial = copy.attempt(mutant)
    assert (trial.ring, trial.test) == (POSTGRESQL, "tests/storage/test_adding.py::test_more")
    assert copy.attempt(mutant, most_rings=1).ring == 0


def test_an_equivalent_is_known_by_its_line_wherever_it_moves(adding: Path) -> None:
    entry = "domain/plan/adding.py\nreturn a + b\n+ → -\nbecause\n"
    (why,) = known(f"# Said above.\n\n{entry}").values()
    one = _mutant(adding, "domain/plan/adding.py", "-")
    assert (known(entry)[key(one)], why) == ("because", "because")


def test_a_word_that_rows_keep_can_be_any_until_it_is_released() -> None:
    code = 'A = "open"\nB = "shut"\nkind = "asked", Act.REPORT\nlist(f, key="open")\n'
    broken = mutants_of("domain/unit/names.py", code)
    whys = reasons(broken, frozenset({"open", "asked"}))
    assert {one.text: why for one, why in whys.items()} == {
        'A = "open"': NOT_RELEASED,
        'kind = "asked", Act.REPORT': NOT_RELEASED,
    }


def test_every_equivalent_in_the_list_still_stands_in_the_code() -> None:
    listed = known(LIST.read_text("utf-8"))
    standing = {
        key(one)
        for path in {path for path, _, _ in listed}
        for one in mutants_of(path, (ROOT / path).read_text("utf-8"))
    }
    assert set(listed) - standing == set()
