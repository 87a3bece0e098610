"""The process that reads one file and ends; run as a script, by itself (`python -I child.py …`)."""

import gc
import json
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any

# The exit status where a limit was met; the system ends a process with a signal for others.
SPENT = 3
_ROOT = str(Path(__file__).resolve().parents[2])


def main() -> None:
    """Write the answer to what the first argument asks: a reading, a refusal, or what failed."""
    asked = json.loads(sys.argv[1])
    _limit(asked)
    sys.addaudithook(_refuse_sockets)
    # openpyxl takes it along where it is installed; its threads alone need the memory of a paper.
    sys.modules["numpy"] = None  # type: ignore[assignment]
    sys.path.insert(0, _ROOT)
    try:
        answer = json.dumps(_answer(asked))
        Path(asked["answer"]).write_text(answer, "utf-8")
    except (MemoryError, OSError):
        sys.exit(SPENT)


def _limit(asked: dict[str, Any]) -> None:
    """Bound memory, work and what may be written, where the system can (POSIX).

    What this process starts inherits it: LibreOffice takes half a gigabyte of addresses.
    """
    try:
        import resource
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, asked["memory"]),
        (resource.RLIMIT_FSIZE, asked["output"]),
        (resource.RLIMIT_CORE, 0),
    ):
        # Not every system has every one; the clock ends what they do not.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))
    _allow_work(asked)


def _allow_work(asked: dict[str, Any]) -> None:
    """Bound the work from now on; what a process has done counts, so a new page asks for more."""
    try:
        import resource
    except ImportError:
        return
    most = int(time.process_time() + asked["seconds"]) + 1
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))


def _refuse_sockets(event: str, _: object) -> None:
    """Let nothing in this process speak to anybody; libraries follow links in files."""
    if event.startswith(("socket.", "urllib.")):
        raise PermissionError("a reader opens no sockets")


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    # Imported behind the limits. openpyxl takes numpy along where it finds it, for nothing here.
    sys.modules["numpy"] = None  # type: ignore[assignment]
    # Nothing of it is garbage, and looking for that takes as long as a tenth of a paper.
    gc.disable()
    from documents.incoming import read_incoming
    from documents.plan import PlanReading
    from documents.reading import reader  # noqa: F401 - here, and not while it reads
    from documents.sheet.register import read_register
    from documents.sheet.returned import RegisterReading, SheetReading
    from domain.paper.unreadable import ReadingRefusal
    from domain.plan.deadline import BeforeMeans

    gc.freeze()
    gc.enable()
    path, before_means = Path(asked["path"]), BeforeMeans(asked["before_means"])

    def told(page: int, pages: int) -> None:
        # Whole at once, for the parent looks at any moment.
        begun = Path(f"{asked['begun']}.new")
        begun.write_text(json.dumps([page, pages]), "utf-8")
        begun.replace(asked["begun"])
        _allow_work(asked)

    try:
        reading: PlanReading | SheetReading | RegisterReading = (
            read_incoming(path, before_means=before_means, told=told)
            if asked["register"] is None
            else read_register(path, year=asked["register"], before_means=before_means)
        )
    except MemoryError:
        raise
    except ReadingRefusal as refusal:
        return {"refusal": type(refusal).__name__, "facts": refusal.facts}
    except Exception as failure:
        # Its own words may quote the paper.
        where = "".join(traceback.format_tb(failure.__traceback__))
        return {"failure": f"{type(failure).__name__}\n{where}"}
    kinds = {PlanReading: "reading", SheetReading: "sheet", RegisterReading: "register"}
    return {kinds[type(reading)]: reading.model_dump_json()}


if __name__ == "__main__":
    main()
