"""`nhacviec report`: the papers of a week, without a chat."""

import asyncio
import re
from pathlib import Path
from typing import Annotated

import typer

from bot.command_line.terminal import database_needed, load_settings, refuse_for, words
from bot.command_line.whose import Whose
from domain.paper.unreadable import CannotBeWritten
from domain.refusal import Refusal

t = words().label

_WEEK = re.compile(r"(?:\d{4}-[WMQHNY]\d{2}|S\d{8}-\d{8})$")


def report(
    out: Annotated[Path, typer.Option("--out", help=t("The folder to write into."))],
    week: Annotated[
        str | None, typer.Option("--week", help=t("The period, such as 2021-W20 or 2021-M05."))
    ] = None,
    department: Whose = None,
) -> None:
    """Write report, appendix and picture of a period."""
    from bot.command_line.report_files import write_papers

    if week is not None and not _WEEK.match(week):
        raise typer.BadParameter(
            t("A period is written like 2021-W20, 2021-M05 or S20210301-20210415.")
        )
    try:
        with database_needed():
            asyncio.run(write_papers(load_settings(), out, week, department))
    except OSError:
        refuse_for(CannotBeWritten(file=out.name))
    except Refusal as refusal:
        refuse_for(refusal)
