"""From a file to a plan's reading: the papers first, then every duty by its own words."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from documents.overlooked import sounds_like_work
from documents.plan import PlanReading, SourceWarning, TaskReading
from documents.reading.account import Account, beside
from documents.reading.blocks import Source, numbered
from documents.reading.files.files import check, lines_of, read_source
from documents.reading.files.text import text_blocks
from documents.reading.papers.frame import papers_of
from documents.reading.papers.header import header_of, makes_a_plan
from documents.reading.papers.outside import say_of_frames
from documents.reading.papers.school_year import year_of_dates
from documents.reading.parts import bodies_of, parts_of
from documents.reading.seen import as_seen
from documents.reading.tasks import PartReader, PlanContext
from documents.reading.times.legal import periodic_regimes
from documents.reading.told import Told, nobody_told
from documents.sheet.copies import is_copy
from domain.paper.doubt import Doubt
from domain.paper.unreadable import CopyOfSheet, NotAPlan
from domain.plan.deadline import BeforeMeans


def read_plan(
    path: Path,
    *,
    before_means: BeforeMeans = BeforeMeans.DAY_BEFORE,
    told: Told = nobody_told,
) -> PlanReading:
    """Return what the plan in the file `path` says; raises a ReadingRefusal.

    Each page that has to be recognised is `told`.
    """
    source = read_source(path, told)
    return _read(source, path.name, before_means=before_means)


def read_pasted(
    text: str, *, today: date, before_means: BeforeMeans = BeforeMeans.DAY_BEFORE
) -> PlanReading:
    """Return the duties in words pasted into a chat; raises a ReadingRefusal.

    `today` stands for the day of issue where the words name none.
    """
    source = Source(text_blocks(text))
    check(source, file="")
    return _read(source, "", before_means=before_means, today=today)


def _read(
    source: Source, name: str, *, before_means: BeforeMeans, today: date | None = None
) -> PlanReading:
    blocks = numbered(source.blocks)
    if is_copy(blocks):
        raise CopyOfSheet(file=name)
    lines = [line for block in blocks for line in lines_of(block)]
    papers = papers_of(blocks)
    plan = header_of(papers)
    if today:
        issued_on = plan.issued_on or today
        day = {"issued_on": issued_on, "assumed": plan.issued_on is None}
        plan = plan.model_copy(update={**day, "year": plan.year or issued_on.year})
    bodies = bodies_of(papers)
    units, parts = parts_of(bodies)
    year, opens = year_of_dates(plan.title, year=plan.year, issued_on=plan.issued_on)
    context = PlanContext(
        year=year,
        opens=opens,
        issued_on=plan.issued_on,
        before_means=before_means,
        regimes=periodic_regimes(line.text for line in lines),
        names=bodies.names,
        issuer=plan.issuer or "",
        proposed=(plan.issuer or "") if makes_a_plan(plan) else "",
    )
    reader = PartReader(context)
    for part in parts:
        reader.read(part)
    if not reader.tasks:
        raise NotAPlan(file=name)
    places = {line.where: at for at, line in enumerate(lines)}
    unread = [SourceWarning(where=page, text="", why=Doubt.PAGE_UNREAD) for page in source.unread]
    unread += [
        SourceWarning(where=one.where, text=one.text, why=one.why)
        for one in source.asides
        if one.why is not Doubt.FOOTNOTE or sounds_like_work(one.text)
    ]
    told = [*bodies.warnings, *reader.warnings]
    warnings = [*unread, *sorted(told, key=lambda one: places[one.where])]
    account = Account()
    account.take(bodies.account)
    account.doubt_headings(blocks, _times(reader.tasks))
    say_of_frames(papers, plan, account)
    reading = PlanReading(
        plan=plan,
        units=units,
        tasks=tuple(reader.tasks),
        warnings=tuple(warnings),
        paragraphs=(
            *account.paragraphs(blocks, reader.told, _said(reader.tasks)),
            *beside(source.asides),
        ),
    )
    return as_seen(reading, blocks, source.picture_of) if source.picture_of else reading


def _times(tasks: Sequence[TaskReading]) -> list[str]:
    return [one.wording for task in tasks for one in (task.deadline, task.recurrence) if one]


def _said(tasks: Sequence[TaskReading]) -> dict[str, str]:
    """Return all that the tasks say, by their codes and by the places that they were read from."""
    said: dict[str, str] = {}
    for task in tasks:
        words = [task.heading or "", task.title, *task.units, *task.coordinating, *_times([task])]
        for key in (task.code, task.where):
            said[key] = " ".join([said.get(key, ""), *words])
    return said
