"""Give a unit another name, or merge it into another: asked, previewed, then done once."""

from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.show.stage import Stage
from actions.unit.merging import merge
from domain.authority import Act
from domain.message import Message, Priority
from domain.order.rearrangement import PressToConfirm
from domain.press import CONFIRM
from domain.prompt import Prompt, QuestionExpired
from domain.spoken.unit_change import read_unit_change
from domain.subject import How
from domain.unit.change import UnitChange
from domain.unit.names import UnitBasis, UnitChangeMeant, next_question
from domain.written import Written
from views.unit import change as views


async def change_unit_typed(here: Here, written: Written) -> None:
    """Start from `/donvi TDC sáp nhập QLCN theo …`; without words, list the units and say how."""
    plan = await here.whole_plan()
    if not written.words:
        await here.say(views.units(plan, here.office.texts))
        return
    await _go_on(here, read_unit_change(written.words, plan.units))


async def _confirm(here: Here, prompt: Prompt[UnitChangeMeant]) -> None:
    plan = await here.whole_plan()
    change = prompt.question.change(plan.units)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    if change.into is not None:
        await merge(here, change.unit, change.into, change.basis)
    else:
        await _rename(here, change)


async def _go_on(here: Here, change: UnitChange) -> None:
    held = (await here.whole_plan()).of_unit(change.unit)
    await ask(here, next_question(change, tuple(one.id for one in held)))


async def _rename(here: Here, change: UnitChange) -> None:
    name = change.name or change.unit.name
    await here.tx.units.rename(change.unit.id, name)
    await here.record("unit-renamed", unit=change.unit.code, name=name, basis=change.basis)
    chat = await here.tx.chats.of_unit(change.unit.id)
    message = views.renamed(change, here.office.texts)
    if chat is not None and chat.id != here.chat.id:
        await here.tell(chat, message, Priority.CARD)
    await here.say(message)


async def _take_basis(here: Here, prompt: Prompt[UnitBasis], written: Written) -> None:
    change = prompt.question.change((await here.whole_plan()).units)
    if await close(here, prompt):
        await _go_on(here, replace(change, basis=written.words))


async def _answer_preview(_here: Here, _prompt: Prompt[UnitChangeMeant], _written: Written) -> None:
    raise PressToConfirm


def _word_basis(stage: Stage, question: UnitBasis, is_open: bool) -> Message:
    change = question.change(stage.plan.every_unit)
    return views.basis_question(change, stage.office.texts, is_open=is_open)


def _word_preview(stage: Stage, question: UnitChangeMeant, is_open: bool) -> Message:
    change = question.change(stage.plan.every_unit)
    return views.preview(change, len(stage.shown), stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    UnitBasis: Asked(Act.REARRANGE, _word_basis, _take_basis),
    UnitChangeMeant: Asked(
        Act.REARRANGE, _word_preview, _answer_preview, choices={CONFIRM: _confirm}
    ),
}
