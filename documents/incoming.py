"""A file on its way in: a sheet or a meeting's paper that comes back, a form, or a paper."""

from pathlib import Path

from documents.form import is_form, read_form
from documents.plan import PlanReading
from documents.reading import read_plan
from documents.reading.files.margins import margins
from documents.reading.files.secrecy import find_stamp
from documents.reading.told import Told, nobody_told
from documents.report.meeting import is_meeting, read_conclusions
from documents.restricting import with_proposals
from documents.sheet.reading import is_sheet, read_sheet
from documents.sheet.returned import SheetReading
from domain.paper.unreadable import ColumnMissing, NotAPlan, SecretDocument, UnreadableFile
from domain.plan.deadline import BeforeMeans


def read_incoming(
    path: Path, *, before_means: BeforeMeans, told: Told = nobody_told
) -> PlanReading | SheetReading:
    """Return what a file says, each page that has to be recognised `told`.

    Raises a ReadingRefusal.
    """
    if is_meeting(path):
        return with_proposals(read_conclusions(path, before_means=before_means))
    if is_sheet(path):
        return _returned(path)
    if not is_form(path):
        return with_proposals(read_plan(path, before_means=before_means, told=told))
    try:
        reading = read_form(path, before_means=before_means)
    except MemoryError:
        raise
    except Exception as trouble:  # a form that was broken by hand breaks in too many ways to list
        raise UnreadableFile(file=path.name) from trouble
    if stamped := find_stamp(margins(path)):
        raise SecretDocument(file=path.name, stamp=stamped[0], where=stamped[1])
    if not reading.tasks:
        raise NotAPlan(file=path.name)
    return with_proposals(reading)


def _returned(path: Path) -> SheetReading:
    try:
        sheet = read_sheet(path)
    except (ColumnMissing, MemoryError):
        raise
    except Exception as trouble:  # as of a form
        raise UnreadableFile(file=path.name) from trouble
    if stamped := find_stamp(margins(path)):
        raise SecretDocument(file=path.name, stamp=stamped[0], where=stamped[1])
    return sheet
