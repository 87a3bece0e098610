"""The office writes down what a unit has told otherwise: what, for whom, and where it is from."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial

from actions.ask import ask, by_verdict, close, rewrite
from actions.asked import Answers, Asked, Command
from actions.here import Here
from actions.meant import naming
from actions.show.stage import Stage
from actions.which import chosen_codes
from domain.authority import FOR_UNITS, Act, check
from domain.chat import Seat
from domain.extension.asking import check_asking
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import offered
from domain.prompt import NotUnderstood, Prompt, QuestionExpired
from domain.proxy.names import ToRecord
from domain.proxy.proxy import NameTheWork, OneAtATime, Proxy
from domain.report.approval import is_unapproved
from domain.report.done import check_open, check_report, leaves_more
from domain.report.outcome import Outcome, read_outcome
from domain.report.submission import check_submission, read_submission
from domain.spoken.code import typed_codes
from domain.spoken.source import named_source, read_source
from domain.subject import How
from domain.text import fold
from domain.written import Written
from views.proxy import recording as views

Chosen = Callable[[Here, Prompt[ToRecord]], Awaitable[None]]
# More units than a keyboard has room for are told by their code.
_MOST_UNITS = 21
# These repeat what they understood before it counts.
_REPEATING = frozenset({"vuongmac", "giahan"})


def for_units(name: str, command: Command) -> Command:
    """Return a command of units that the office may give for them as well."""
    if name not in FOR_UNITS:
        return command

    async def on_command(here: Here, written: Written) -> None:
        if here.proxy is None and Seat.OFFICE in here.chat.seats:
            check(Act.RECORD, here.chat)
            if await _is_for_another(here, name, written):
                return
        await command(here, written)

    return on_command


async def _is_for_another(here: Here, name: str, written: Written) -> bool:
    """Ask what is to be written down, and return whether it is about other units' work.

    Raises UnknownCode, AmbiguousCode, NameTheWork and OneAtATime.
    """
    plan = await here.whole_plan()
    sourced = read_source(written.words)
    typed = typed_codes(sourced.rest, plan.named_in_codes)
    is_unit = Seat.UNIT in here.chat.seats
    if typed.codes:
        named = await naming(here, plan, written, every=not is_unit)
        if is_unit and any(not code.letters for code in typed.codes):
            return False
        tasks = [named.task(code, _any) for code in typed.codes]
        meant = [named.plan.of_task(task) for task in dict.fromkeys(tasks)]
    else:
        shown = await here.on_screen(written.under)
        found = [plan.assignment(each) for each in shown.assignment_ids] if shown else []
        open_ones = [one for one in found if one is not None and one.is_open]
        meant = [(open_ones[0],)] if len(open_ones) == 1 else []
    ours = {unit.id for unit in here.chat.units}
    if any(one.unit.id in ours for parts in meant for one in parts) or not (meant or is_unit):
        if meant:
            return False
        raise NameTheWork
    if not meant:
        return False
    question = ToRecord(
        command=name,
        codes="",
        words=typed.rest,
        assignments=(),
        units=(),
        source=sourced.source,
        outcome=_outcome(here, name, typed.rest),
        message=written.id,
        file=written.file,
    )
    for parts in _by_unit(meant):
        await _begin(here, plan, question, parts)
    return True


def _outcome(here: Here, name: str, words: str) -> Outcome | None:
    """Return the document and the day that a report names; raises what reading them does."""
    match name:
        case "xong":
            outcome = read_outcome(words, here.said_on)
            return replace(outcome, completed_on=outcome.completed_on or here.said_on)
        case "datrinh":
            return Outcome(read_submission(words, here.said_on))
        case _:
            return None


def _any(_: Assignment) -> bool:
    return True


def _by_unit(meant: Sequence[Sequence[Assignment]]) -> list[list[Assignment]]:
    """Return what is asked about at once: a unit's own work, or one task that several share.

    Raises OneAtATime where both come together.
    """
    if len(meant) == 1:
        return [list(meant[0])]
    if any(len(parts) > 1 for parts in meant):
        raise OneAtATime
    found: dict[int, list[Assignment]] = {}
    for (one,) in meant:
        found.setdefault(one.unit.id, []).append(one)
    return list(found.values())


async def _begin(here: Here, plan: Plan, question: ToRecord, parts: list[Assignment]) -> None:
    units = tuple(dict.fromkeys(one.unit for one in parts))
    if len(units) > 1:
        parts = [one for one in parts if one.awaits_report] or parts
        units = tuple(dict.fromkeys(one.unit for one in parts))
    if len(units) == 1:
        await _check(here, plan, question, parts)
    question = replace(
        question,
        codes=", ".join(dict.fromkeys(one.task.code for one in parts)),
        assignments=tuple(one.id for one in parts),
        units=units,
        unit=units[0] if len(units) == 1 else None,
    )
    if question.unit and question.source and question.command in _REPEATING:
        await _write_down(here, question)
    else:
        await ask(here, question, one=parts[0] if len(parts) == 1 else None)


async def _check(here: Here, plan: Plan, question: ToRecord, parts: list[Assignment]) -> None:
    """Raise what the unit itself would hear, before anybody is asked for the source."""
    for one in parts if len(parts) == 1 else ():
        match question.command:
            # A second report is the word of the unit's head, where that is waited for.
            case "xong" if _leaves_more(question, one):
                pass
            case "xong" if not is_unapproved(one):
                check_report(one, plan)
            case "datrinh":
                outcome = question.outcome or Outcome()
                check_submission(one, plan, outcome.product)
            case "giahan":
                check_asking(one, await here.tx.extensions.pending(one.id))
            case _:
                check_open(one)


def _leaves_more(question: ToRecord, one: Assignment) -> bool:
    product = question.outcome.product if question.outcome else None
    return leaves_more(one, product, question.file)


async def _write_down(here: Here, question: ToRecord) -> None:
    """Do what the unit itself would do, in its name, as the words said it."""
    if question.unit is None or question.source is None:
        raise LookupError("nobody said for whom it is, and from where")
    proxy = Proxy(question.source, unit=question.unit)
    then = replace(here.standing_in(proxy), answers_to=question.message or here.answers_to)
    written = replace(question.written, chosen=await chosen_codes(then, question.codes))
    await here.office.rooms.commands[question.command](then, written)


async def _from(source: str, here: Here, prompt: Prompt[ToRecord]) -> None:
    question = replace(prompt.question, source=source)
    if not await close(here, replace(prompt, question=question), How.CONFIRMED):
        raise QuestionExpired
    await _write_down(here.repeating(prompt.said_at), question)


async def _from_button(word: str, here: Here, prompt: Prompt[ToRecord]) -> None:
    await _from(views.sources(here.office.texts)[word], here, prompt)


async def _right(here: Here, prompt: Prompt[ToRecord]) -> None:
    if prompt.question.source is None:
        raise QuestionExpired
    await _from(prompt.question.source, here, prompt)


async def _of_unit(number: int, here: Here, prompt: Prompt[ToRecord]) -> None:
    await rewrite(here, prompt, await _chosen(here, prompt, number))


async def _chosen(here: Here, prompt: Prompt[ToRecord], number: int) -> ToRecord:
    """Return what is asked about one of the units of a task that several share."""
    plan, unit = await here.whole_plan(), offered(prompt.question.units, number)
    found = [plan.assignment(each) for each in prompt.question.assignments]
    parts = [one for one in found if one is not None and one.unit.id == unit.id]
    await _check(here, plan, prompt.question, parts)
    return replace(prompt.question, unit=unit, assignments=tuple(one.id for one in parts))


async def _take_words(here: Here, prompt: Prompt[ToRecord], written: Written) -> None:
    """Take in words which unit is meant, where it is from, or that it is right."""
    asked = prompt.question
    if asked.unit is None:
        said = fold(written.words)
        fit = [n for n, one in enumerate(asked.units) if said in {fold(one.code), fold(one.name)}]
        if len(fit) != 1:
            raise NotUnderstood
        question = await _chosen(here, prompt, fit[0])
        if await close(here, prompt):
            await ask(here, question)
        return
    if asked.source is None:
        if not any(letter.isalpha() for letter in written.words):
            raise NotUnderstood
        await _from(named_source(written.words), here, prompt)
        return
    await by_verdict(here, prompt, written, yes=_right)


def _word(stage: Stage, question: ToRecord, is_open: bool) -> Message:
    return views.to_record(question, stage.shown, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    ToRecord: Asked(
        Act.RECORD,
        _word,
        _take_words,
        choices={
            "yes": _right,
            **{word: partial(_from_button, word) for word in views.SOURCES},
            **{views.unit_choice(n): partial(_of_unit, n) for n in range(_MOST_UNITS)},
        },
    )
}
