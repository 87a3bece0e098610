"""Give units work beside the plan: step by step or in one line, previewed, then given once."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from actions.ask import ask, close, rewrite, why_closed
from actions.asked import Answers, Asked
from actions.here import Here
from actions.show.stage import Stage
from actions.work.handing_out import hand_out
from documents.reading import read_new_work
from domain.authority import Act
from domain.chat import Unit
from domain.message import Message
from domain.order.basis import set_above
from domain.order.rearrangement import PressToConfirm
from domain.order.scope import NoSuchScope, Scope, read_scope
from domain.plan.state import SetBy
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.spoken.instruction import beside_day, beside_units, read_instruction
from domain.spoken.parts.correction import Correction, Of, corrected
from domain.spoken.times.deadline import DayInThePast, read_day
from domain.spoken.times.point import Standpoint
from domain.spoken.urgency import read_urgency
from domain.work.giving import NewWork, NoUnitChosen
from domain.work.names import NewWorkDay, NewWorkMeant, NewWorkTitle, NewWorkUnits, next_question
from domain.written import Written
from views.work import giving as views


async def give_typed(here: Here, written: Written) -> None:
    """Start from `/giaoviec TT trước 15/6 Báo cáo …`, from a part of it, or from nothing."""
    plan = await here.whole_plan()
    urgent, rest = read_urgency(written.words)
    scope = _scope(rest, plan.units)
    named = plan.units if scope.everything else scope.units
    work = NewWork(units=tuple(unit.id for unit in named), urgent=urgent)
    if scope.codes:
        raise NoSuchScope(typed=rest)
    await _go_on(here, await _with_words(here, work, scope.rest) if scope.rest else work)


def _scope(text: str, units: Sequence[Unit]) -> Scope:
    """Return to whom work goes, units also by their names: "TTKHCN …", "Trung tâm …".

    "thanh tra các cơ sở" is work and no unit.
    """
    scope = read_scope(text, units)
    ordered = (
        None if scope or not text[:1].isupper() else read_instruction(text, units, is_order=True)
    )
    return Scope(units=ordered.units, rest=ordered.words) if ordered and ordered.units else scope


async def give(here: Here, units: tuple[int, ...], words: str, *, instruction: int) -> None:
    """Start from what a leader ordered: from its units and words, or from nothing."""
    work = NewWork(units=units, instruction=instruction)
    await _go_on(here, await _with_words(here, work, words) if words else work)


async def choose_unit(here: Here, unit_id: int, *, under: int | None) -> None:
    """Choose a unit of the pressed question, or leave it out again; 0 is all of them."""
    prompt = await here.prompt(under)
    if prompt is None or not isinstance(prompt.question, NewWorkUnits):
        raise await why_closed(here, under)
    work = prompt.question.work
    every = [unit.id for unit in (await here.whole_plan()).units]
    chosen = {unit_id} if unit_id else set(every)
    chosen = set(work.units) ^ chosen if unit_id or set(work.units) == chosen else chosen
    units = tuple(unit for unit in every if unit in chosen)
    await rewrite(here, prompt, NewWorkUnits(replace(work, units=units)))


async def _with_words(here: Here, work: NewWork, text: str) -> NewWork:
    calendar = await here.tx.holidays.calendar()
    at = Standpoint(here.said_on, calendar)
    given = read_new_work(text, at, before_means=here.office.before_means)
    # It may stand behind the unit and the day too: "TT trước 10/2 hỏa tốc báo cáo …".
    urgent, title = read_urgency(given.title)
    return replace(
        work,
        title=f"{title[:1].upper()}{title[1:]}",
        short=read_urgency(given.short)[1],
        urgent=work.urgent or urgent,
        deadline=given.deadline or work.deadline,
        gone=given.gone,
        set_by=set_above(text),
    )


async def _go_on(here: Here, work: NewWork) -> None:
    await ask(here, next_question(work))


async def _take_units(here: Here, prompt: Prompt[NewWorkUnits], written: Written) -> None:
    plan = await here.whole_plan()
    scope = read_scope(written.words, plan.units)
    named = plan.units if scope.everything else scope.units
    if not named:
        raise NoSuchScope(typed=written.words)
    if await close(here, prompt):
        units = tuple(unit.id for unit in named)
        await _go_on(here, replace(prompt.question.work, units=units))


async def _units_chosen(here: Here, prompt: Prompt[NewWorkUnits]) -> None:
    if not prompt.question.work.units:
        raise NoUnitChosen
    if await close(here, prompt):
        await _go_on(here, prompt.question.work)


async def _take_title(
    here: Here, prompt: Prompt[NewWorkTitle] | Prompt[NewWorkMeant], written: Written
) -> None:
    work = await _with_words(here, prompt.question.work, written.words)
    if await close(here, prompt):
        await _go_on(here, work)


async def _take_day(
    here: Here, prompt: Prompt[NewWorkDay] | Prompt[NewWorkMeant], written: Written
) -> None:
    deadline = read_day(
        written.words,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
    )
    if await close(here, prompt):
        await _go_on(here, replace(prompt.question.work, deadline=deadline, gone=None))


async def _without_day(here: Here, prompt: Prompt[NewWorkDay]) -> None:
    if await close(here, prompt):
        await _go_on(here, replace(prompt.question.work, asked=True, deadline=None, gone=None))


async def _answer_preview(here: Here, prompt: Prompt[NewWorkMeant], written: Written) -> None:
    """Put units, day or words right; raises PressToConfirm for words that correct nothing."""
    # "giao QLKH", "trước 17/2" say without more what is to be otherwise.
    said = corrected(written.words) or Correction(Of.ALL, written.words, names_what=False)
    if said.of not in {Of.DAY, Of.ALL}:
        raise PressToConfirm
    if said.of is Of.DAY:
        await _take_day(here, prompt, replace(written, words=said.words))
        return
    work = await _put_right(here, prompt.question.work, said)
    if await close(here, prompt):
        await _go_on(here, work)


async def _put_right(here: Here, work: NewWork, said: Correction) -> NewWork:
    """Return work with other units, another day or other words, whichever are named.

    Raises PressToConfirm and DayInThePast.
    """
    plan = await here.whole_plan()
    ordered = read_instruction(said.words, plan.units)
    if ordered and ordered.units and not beside_units(ordered.words):
        return replace(work, units=tuple(unit.id for unit in ordered.units))
    given = await _with_words(here, replace(work, deadline=None), said.words)
    if given.deadline is not None and not beside_day(given.title):
        return replace(work, deadline=given.deadline, gone=None)
    if given.gone is not None and not said.names_what:
        raise DayInThePast(day=given.gone)
    if not said.names_what or not given.title:
        raise PressToConfirm
    return replace(given, deadline=given.deadline or work.deadline)


async def _toggle_urgent(here: Here, prompt: Prompt[NewWorkMeant]) -> None:
    work = prompt.question.work
    await rewrite(here, prompt, NewWorkMeant(replace(work, urgent=not work.urgent)))


async def _next_set_by(here: Here, prompt: Prompt[NewWorkMeant]) -> None:
    every = list(SetBy)
    await _set_by(every[(every.index(prompt.question.work.set_by) + 1) % len(every)], here, prompt)


async def _set_by(who: SetBy, here: Here, prompt: Prompt[NewWorkMeant]) -> None:
    await rewrite(here, prompt, NewWorkMeant(replace(prompt.question.work, set_by=who)))


async def _other_title(here: Here, prompt: Prompt[NewWorkMeant]) -> None:
    if await close(here, prompt):
        await ask(here, NewWorkTitle(prompt.question.work))


async def _other_day(here: Here, prompt: Prompt[NewWorkMeant]) -> None:
    if await close(here, prompt):
        await ask(here, NewWorkDay(prompt.question.work))


def _word_units(stage: Stage, question: NewWorkUnits, is_open: bool) -> Message:
    units, texts = stage.plan.units, stage.office.texts
    return views.which_units(question.work, units, texts, is_open=is_open)


def _word_part(stage: Stage, question: NewWorkTitle | NewWorkDay, is_open: bool) -> Message:
    units, texts = stage.plan.units, stage.office.texts
    return views.part_question(question, units, texts, is_open=is_open)


def _word_preview(stage: Stage, question: NewWorkMeant, is_open: bool) -> Message:
    units, texts = stage.plan.units, stage.office.texts
    return views.preview(question.work, units, texts, stage.calendar, is_open=is_open)


QUESTIONS: Answers = {
    NewWorkUnits: Asked(Act.ASSIGN, _word_units, _take_units, choices={"chosen": _units_chosen}),
    NewWorkTitle: Asked(Act.ASSIGN, _word_part, _take_title),
    NewWorkDay: Asked(Act.ASSIGN, _word_part, _take_day, _without_day),
    NewWorkMeant: Asked(
        Act.ASSIGN,
        _word_preview,
        _answer_preview,
        choices={
            CONFIRM: hand_out,
            "urgent": _toggle_urgent,
            "set-by": _next_set_by,  # under messages of 0.2.0
            **{views.set_by_choice(who): partial(_set_by, who) for who in SetBy},
            "title": _other_title,
            "day": _other_day,
        },
    ),
}
