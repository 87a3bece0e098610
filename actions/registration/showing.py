"""What shows the board of deadlines: a unit's part, and the whole for office and leaders."""

from collections.abc import Mapping
from typing import cast

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.chat import Seat
from domain.message import Message
from domain.prompt import Question
from views.registration import approved, proposed
from views.registration import board as deadline_board
from views.registration import part as deadline_part
from views.registration.items import Showing


async def _deadlines(stage: Stage) -> Shown:
    return deadline_part.part(await _showing(stage), stage.office.texts), ids(stage.shown)


async def _board(stage: Stage) -> Shown:
    seat = Seat(str(stage.subject["seat"]))
    return deadline_board.board(await _showing(stage), seat, stage.office.texts), ids(stage.shown)


async def _showing(stage: Stage) -> Showing:
    return Showing(
        board=await stage.tx.boards.get(stage.number("board")),
        units=stage.plan.units,
        unit=stage.unit() if stage.subject["unit"] else None,
        items=stage.shown,
        page=stage.number("page"),
        calendar=stage.calendar,
    )


def _day(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, object], stage.subject["about"])
    one, texts = stage.one, stage.office.texts
    return proposed.question(one, texts, has=bool(about["has"]), is_open=is_open)


def _send_back(stage: Stage, is_open: bool) -> Message:
    return approved.question(stage.office.texts, is_open=is_open)


WORDINGS: dict[Question, Wording] = {
    Question.PROPOSED_DAY: _day,
    Question.GATHERED_DAY: _day,
    Question.SEND_BACK: _send_back,
}
VIEWS: dict[str, View] = {"deadlines": _deadlines, "deadline-board": _board}
