"""Give a unit another name, or merge it into another: asked, previewed, then done once."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from actions.ask import ask, close
from actions.asked import Asked
from actions.here import Here
from domain.authority import Act, check
from domain.chat import Seat, Unit
from domain.message import Priority
from domain.order.rearrangement import PressToConfirm
from domain.plan.plan import Plan
from domain.plan.task import Progress
from domain.press import CONFIRM
from domain.prompt import Prompt, Question, QuestionClosed
from domain.spoken.unit_change import read_unit_change
from domain.unit.change import MergedBefore, UnitChange
from views.unit import change as views


async def change_unit_typed(here: Here, text: str) -> None:
    """Start from `/donvi TDC sáp nhập QLCN theo …`; without words, list the units and say how."""
    check(Act.REARRANGE, here.chat)
    plan = await here.whole_plan()
    if not text:
        await here.say(views.units(plan, here.office.texts))
        return
    await _go_on(here, read_unit_change(text, plan.units))


async def _confirm(here: Here, prompt: Prompt[Any]) -> None:
    plan = await here.whole_plan()
    change = change_of(prompt.about, plan.units)
    if not await close(here, prompt):
        raise QuestionClosed
    if change.into is not None:
        await _merge(here, plan, change.unit, change.into, change.basis)
    else:
        await _rename(here, change)


async def _go_on(here: Here, change: UnitChange) -> None:
    question = Question.UNIT_CONFIRM if change.basis else Question.UNIT_BASIS
    held = (await here.whole_plan()).of_unit(change.unit)
    await ask(here, question, about=_as_dict(change) | {"shows": [one.id for one in held]})


async def _rename(here: Here, change: UnitChange) -> None:
    name = change.name or change.unit.name
    await here.tx.units.rename(change.unit.id, name)
    await here.record("unit-renamed", unit=change.unit.code, name=name, basis=change.basis)
    chat = await here.tx.chats.of_unit(change.unit.id)
    message = views.renamed(change, here.office.texts)
    if chat is not None and chat.id != here.chat.id:
        await here.tell(chat, message, Priority.CARD)
    await here.say(message)


async def _merge(here: Here, plan: Plan, unit: Unit, into: Unit, basis: str) -> None:
    before = await here.tx.chats.of_unit(unit.id)
    stays = await here.tx.chats.of_unit(into.id)
    both = {one.task.id for one in plan.of_unit(into)}
    for one in plan.of_unit(unit):
        if one.task.id in both and one.is_open:
            await here.tx.assignments.set_progress(
                one.id,
                progress=Progress.DROPPED,
                completed_on=None,
                reported_at=None,
                person_id=None,
            )
        await here.record("merged", assignment_id=one.id, into=into.code, basis=basis)
    if not await here.tx.units.merge(unit.id, into.id):
        raise MergedBefore
    await here.record("unit-merged", unit=unit.code, into=into.code, basis=basis)
    message = views.merged(unit, into, basis, len(plan.of_unit(unit)), here.office.texts)
    leaders = await here.tx.chats.holding(Seat.LEADERS)
    told = {chat.id: chat for chat in (before, stays, *leaders) if chat is not None}
    for chat in told.values():
        if chat.id != here.chat.id:
            await here.tell(chat, message, Priority.CARD)
    await here.say(message)


def change_of(about: Mapping[str, object], units: tuple[Unit, ...]) -> UnitChange:
    """Return the change that a question keeps; raises MergedBefore where a unit is gone."""
    by_id = {unit.id: unit for unit in units}
    into = about.get("into")
    try:
        return UnitChange(
            unit=by_id[int(str(about["unit"]))],
            name=str(about["name"]) if about.get("name") else None,
            into=by_id[int(str(into))] if into else None,
            basis=str(about["basis"]),
        )
    except KeyError:
        raise MergedBefore from None


def _as_dict(change: UnitChange) -> dict[str, object]:
    return {
        "unit": change.unit.id,
        "name": change.name,
        "into": change.into.id if change.into else None,
        "basis": change.basis,
    }


async def _take_basis(here: Here, prompt: Prompt[Any], text: str) -> None:
    change = change_of(prompt.about, (await here.whole_plan()).units)
    if await close(here, prompt):
        await _go_on(here, replace(change, basis=text))


async def _answer_preview(_here: Here, _prompt: Prompt[Any], _text: str) -> None:
    raise PressToConfirm


QUESTIONS = {
    Question.UNIT_BASIS: Asked(Act.REARRANGE, _take_basis),
    Question.UNIT_CONFIRM: Asked(Act.REARRANGE, _answer_preview, choices={CONFIRM: _confirm}),
}
