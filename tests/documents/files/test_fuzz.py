"""Whatever happens to a document, a refusal is all that is raised, and soon.

`make fuzz` tries ten thousand damages; a test run tries a few of them.
"""

import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from documents.apart import Limits, read_apart
from documents.reading import read_plan
from documents.reading.files.files import read_blocks
from domain.paper.unreadable import ReadingRefusal, TakesTooLong, TooMuchInside
from domain.plan.deadline import BeforeMeans
from tests.documents.files.test_kinds_agree import ANNEX, BY_UNIT
from tests.documents.making.made import Item, Page, made
from tests.documents.making.mutations import mutated
from tests.documents.making.plans import written

EXAMPLES = Path(__file__).parents[3] / "examples"
DOCUMENT: list[Item] = [*BY_UNIT, *ANNEX]
# An undamaged one takes a tenth of a second.
SECONDS = 30
# How many of the damaged ones are still read, so that something is tried behind the door.
STILL_READ = 0.1
# How many may hang in a library: none of those that every run tries.
HANGS = 0.001
SHORT = Limits(seconds=5)


class Hangs(BaseException):
    """Reading takes longer than anybody waits; no reader may take it for a damaged file."""


@contextmanager
def in_time() -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise Hangs

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def originals(kind: str, folder: Path) -> list[bytes]:
    # Not packed, a PDF's drawing can be damaged as well as its frame.
    own = made(DOCUMENT, folder / f"ke-hoach.{kind}", Page(compressed=False)).read_bytes()
    example = EXAMPLES / f"ke-hoach-khcn-2021.{kind}"
    return [own, example.read_bytes()] if example.is_file() else [own]


@pytest.fixture(autouse=True)
def unrecognised(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave pages whose letters were damaged as pictures: to recognise one takes seconds."""
    monkeypatch.setattr("documents.reading.scans.reader.reading_program", lambda: None)


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="this system has no alarm clock")
@pytest.mark.parametrize("kind", ["txt", "docx", "pdf", "xlsx"])
async def test_only_refusals_are_raised(
    tmp_path: Path, kind: str, pytestconfig: pytest.Config
) -> None:
    times = int(pytestconfig.getoption("mutations")) // 4
    whole = originals(kind, tmp_path)
    read, hung = 0, list[int]()
    for seed in range(times):
        dice = random.Random(seed)
        path = written(tmp_path, mutated(dice.choice(whole), dice), "tệp")
        try:
            with in_time():
                read_blocks(path)
                read += 1
                read_plan(path)
        except ReadingRefusal:
            continue
        except Hangs:
            # A library loops over a reference that names itself, or counts to what a number says:
            # the process it reads in ends.
            hung.append(seed)
            with pytest.raises((TakesTooLong, TooMuchInside)):
                await read_apart(path, before_means=BeforeMeans.DAY_BEFORE, limits=SHORT)
        except BaseException as trouble:
            trouble.add_note(f"{kind}, seed {seed}")
            raise
    assert len(hung) <= times * HANGS, hung
    assert read > times * STILL_READ, "hardly anything was left to read, so little was tried"
