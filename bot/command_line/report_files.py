"""`nhacviec report`: báo cáo, Phụ lục and picture of a period as files."""

import asyncio
from pathlib import Path

import typer

from actions.publication import papers_of
from bot.clock import wall_clock
from bot.command_line.terminal import words
from bot.command_line.whose import opened
from bot.settings import Settings
from documents.apart import make_apart
from domain.digest.asking import NoSuchReport
from domain.digest.period import week as week_of_day
from domain.plan.plan import NoPlan
from domain.publication.papers import PaperKind

t = words().label

_FILES = {
    PaperKind.REPORT: "bao-cao-{period}.docx",
    PaperKind.APPENDIX: "phu-luc-{period}.xlsx",
    PaperKind.PICTURE: "tien-do-{period}.png",
}


async def write_papers(
    settings: Settings, out: Path, key: str | None, department: str | None
) -> None:
    """Write the papers of a period, of this week where none is named.

    Raises NoPlan, NoSuchReport, OSError and what `opened` does.
    """
    now = wall_clock()
    async with opened(settings, department) as whose, whose.store.read() as tx:
        if not await tx.plans.signed():
            raise NoPlan
        today = whose.office.today(now)
        try:
            timetable = await tx.digests.timetable()
            period = timetable.of_key(key) if key else week_of_day(today)
        except (LookupError, ValueError):
            raise NoSuchReport(typed=key or "") from None
        papers = await papers_of(tx, whose.office, period, now=now)
    made = await make_apart(*(papers.order(kind) for kind in _FILES))
    await asyncio.to_thread(out.mkdir, parents=True, exist_ok=True)
    for name, content in zip(_FILES.values(), made, strict=True):
        path = out / name.format(period=period.key.lower())
        await asyncio.to_thread(path.write_bytes, content)
        typer.echo(t("Written: {file}", file=str(path)))
