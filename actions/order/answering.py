"""Take the answers to what an order of the office still lacks."""

from dataclasses import replace

from actions.ask import close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import naming
from actions.order.carrying_out import carry_out
from actions.order.ordering import go_on, with_day, work_in
from actions.show.stage import Stage
from domain.authority import Act
from domain.message import Message
from domain.order.names import (
    OrderBasis,
    OrderDay,
    OrderMeant,
    OrderReason,
    OrderScope,
    Unsaid,
    next_question,
)
from domain.order.rearrangement import (
    PressToConfirm,
    Rearrangement,
    ordered,
)
from domain.order.scope import NoSuchScope, read_work
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.spoken.parts.correction import corrected
from domain.written import Written
from views.order import order as views
from views.order.preview import preview as worded


async def _take_scope(here: Here, prompt: Prompt[OrderScope], written: Written) -> None:
    plan = await here.whole_plan()
    scope = read_work(written.words, plan)
    if not scope:
        raise NoSuchScope(typed=written.words)
    said = prompt.question.order
    named = work_in(await naming(here, plan, written, every=True), said.change, scope)
    if await close(here, prompt):
        await go_on(here, replace(said, assignments=tuple(one.id for one in named)))


async def _take_day(here: Here, prompt: Prompt[OrderDay], written: Written) -> None:
    order, _ = await with_day(here, prompt.question.order, written.words)
    if isinstance(next_question(order), OrderDay):
        raise NoSuchScope(typed=written.words)
    if await close(here, prompt):
        await go_on(here, order)


async def _puts_right(
    here: Here,
    prompt: Prompt[OrderReason] | Prompt[OrderBasis] | Prompt[OrderMeant],
    written: Written,
) -> bool:
    """Take another day in place of the one that was said; False for words that name none."""
    said, order = corrected(written.words), prompt.question.order
    if said is None or not said.names_what or order.change is not Rearrangement.MOVE:
        return False
    try:
        order, _ = await with_day(here, replace(order, deadline=None, shift=None), said.words)
    except Refusal:
        return False
    if isinstance(next_question(order), OrderDay):
        return False
    if await close(here, prompt):
        await go_on(here, order)
    return True


async def _take_reason(here: Here, prompt: Prompt[OrderReason], written: Written) -> None:
    if await _puts_right(here, prompt, written):
        return
    if await close(here, prompt):
        await go_on(here, replace(prompt.question.order, reason=written.words))


async def _take_basis(here: Here, prompt: Prompt[OrderBasis], written: Written) -> None:
    if await _puts_right(here, prompt, written):
        return
    if await close(here, prompt):
        await go_on(here, replace(prompt.question.order, basis=written.words))


async def _answer_preview(here: Here, prompt: Prompt[OrderMeant], written: Written) -> None:
    if not await _puts_right(here, prompt, written):
        raise PressToConfirm


def _word_unsaid(stage: Stage, question: Unsaid, is_open: bool) -> Message:
    texts, calendar = stage.office.texts, stage.calendar
    return views.part_question(question, stage.shown, texts, calendar, is_open=is_open)


def _word_preview(stage: Stage, question: OrderMeant, is_open: bool) -> Message:
    order = question.order
    return worded(
        order,
        ordered(order.change, stage.shown, basis=order.basis),
        question.page,
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        is_open=is_open,
    )


QUESTIONS: Answers = {
    OrderScope: Asked(Act.REARRANGE, _word_unsaid, _take_scope),
    OrderDay: Asked(Act.REARRANGE, _word_unsaid, _take_day),
    OrderReason: Asked(Act.REARRANGE, _word_unsaid, _take_reason),
    OrderBasis: Asked(Act.REARRANGE, _word_unsaid, _take_basis),
    OrderMeant: Asked(Act.REARRANGE, _word_preview, _answer_preview, choices={CONFIRM: carry_out}),
}
