"""The card of a task: all its words, what the paper says of it, where each unit stands."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from domain.calendar import Calendar
from domain.extension.names import ExtensionVerb
from domain.lookup.card import Decided, TaskShown
from domain.lookup.names import LookupVerb
from domain.message import Button, Message, Style
from domain.obstacle.names import ObstacleVerb
from domain.plan.assignment import Assignment
from domain.plan.numbering import number_of
from domain.plan.state import Progress
from domain.plan.task import LegalBasis, Task
from domain.press import press
from domain.progress.names import ProgressVerb
from domain.registration.board import needs_deadline
from domain.registration.names import RegistrationVerb
from domain.report.names import ReportVerb
from views.buttons import Row, abreast
from views.lookup.log import entry
from views.markup import Markup, apart, bold, capitalised, escape, lines
from views.plan.minder import minded_by
from views.plan.signed import name
from views.plan.state import attained, state
from views.plan.task import code, deadline, kind_name, title, waiting
from views.report.product import files_button, product
from views.report.sent_back import button as sent_back_button
from views.texts import Texts, count, long_date
from views.waiting.clarification import newest_talk

# As many moves of a deadline as a card has room for; all of them are in the log.
_MOST_MOVES = 3


def card(shown: TaskShown, texts: Texts, *, today: date, calendar: Calendar) -> Message:
    """Return the card with four buttons for the unit's own open part, and the way to its past."""
    task = shown.task
    text = lines(
        bold(texts.say("{code} – {plan}", code=code(task, texts), plan=_plan(task, texts))),
        escape(task.title),
        *_paper(shown, texts),
        *_parts(shown, texts, today, calendar),
        *_steps(shown, texts),
    )
    return Message(text, tuple(_rows(shown, texts)))


def _steps(shown: TaskShown, texts: Texts) -> Iterator[Markup]:
    if shown.steps:
        yield texts.say("Steps:")
    for step in shown.steps:
        yield texts.say("– {step}", step=title(step, texts))


def _plan(task: Task, texts: Texts) -> Markup:
    """Return the plan with its number, and the task's own there, as people name it by the paper."""
    plan = task.plan
    called = capitalised(escape(name(plan, texts)))
    if plan.is_closed:
        called = texts.say("{plan}, closed", plan=called)
    if not plan.number or plan.number.startswith("/"):
        return called
    # Where it is another than its code's it stands beside that.
    if task.place is None and task.paper_code is not None:
        return texts.say(
            "{plan} (item {place}, no. {number})",
            plan=called,
            place=number_of(task.paper_code),
            number=plan.number,
        )
    return texts.say("{plan} (no. {number})", plan=called, number=plan.number)


def _paper(shown: TaskShown, texts: Texts) -> Iterator[Markup]:
    cited = shown.cited
    if cited.legal_bases:
        papers = "; ".join(_basis(one, texts) for one in cited.legal_bases)
        yield texts.say("Legal basis: {documents}", documents=papers)
    if cited.targets:
        promised = "; ".join(f"{count(one.quantity)} {one.of}" for one in cited.targets)
        yield texts.say("Results due: {targets}", targets=promised)
    if cited.coordinating:
        yield texts.say("Co-operating: {names}", names="; ".join(cited.coordinating))


def _basis(one: LegalBasis, texts: Texts) -> str:
    if one.issued_on is None:
        return texts.label("{kind} no. {number}", kind=one.kind, number=one.number)
    day = long_date(one.issued_on)
    return texts.label("{kind} no. {number} of {day}", kind=one.kind, number=one.number, day=day)


def _parts(shown: TaskShown, texts: Texts, today: date, calendar: Calendar) -> Iterator[Markup]:
    """Yield who answers for it and where it stands, units of which all is alike in one."""
    alike: dict[Markup, list[str]] = {}
    for one in shown.parts:
        told = _told(one, shown, texts) if shown.is_told_all(one) else ()
        stands = lines(_stands(one, texts, today, calendar), _as_signed(one, texts), *told)
        alike.setdefault(stands, []).append(one.unit.name)
    for stands, units in alike.items():
        yield lines(apart(texts.say("In charge: {unit}", unit="; ".join(units))), stands)


def _stands(one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    parts = (
        deadline(one, texts),
        state(one, texts, today=today, calendar=calendar),
        attained(one.update.attained, texts) if one.update else None,
        minded_by(one, texts, today=today) if one.is_open else None,
        *waiting(one, texts, today=today, calendar=calendar),
    )
    return capitalised(Markup("; ".join(part for part in parts if part)))


def _as_signed(one: Assignment, texts: Texts) -> Markup | None:
    """Return what the paper says of the time, where another day counts by now."""
    if one.moved is None:
        return None
    own = one.task.deadline
    return texts.say(
        "As signed: {deadline}", deadline=own.wording if own else kind_name(one.task.kind, texts)
    )


def _told(one: Assignment, shown: TaskShown, texts: Texts) -> Iterator[Markup]:
    decided = shown.decided.get(one.id, Decided())
    for move in decided.moves[-_MOST_MOVES:]:
        yield texts.say("– {line}", line=entry(move, None, texts, about=one.task))
    if decided.back is not None and one.is_open:
        yield texts.say("– {line}", line=entry(decided.back, None, texts, about=one.task))
    if one.is_reported and (left := product(one, texts)):
        yield capitalised(left)
    if one.update is not None:
        day = long_date(texts.local(one.update.at).date())
        yield texts.say("Result on {day}: {words}", day=day, words=one.update.words)
    if one.obstacle is not None and one.is_open:
        yield texts.say("Obstacle: {words}", words=one.obstacle.stuck)
        if one.obstacle.proposal:
            yield texts.say("Proposal: {words}", words=one.obstacle.proposal)
        yield from newest_talk(shown.asked.get(one.id, ()), one.unit.name, texts)
    if decided.proposed is not None and needs_deadline(one):
        yield texts.say("– {line}", line=entry(decided.proposed, None, texts, about=one.task))
    if decided.word is not None:
        yield texts.say(
            "The leaders' word: {line}", line=entry(decided.word, None, texts, about=one.task)
        )


def _rows(shown: TaskShown, texts: Texts) -> Iterator[Row]:
    for one in shown.own:
        if one.awaits_report:
            several = len(shown.own) > 1
            yield from _deeds(one, f"{one.unit.code}: " if several else "", texts)
    if shown.chat.represents is not None:
        return  # who was given it reports on it, and reads no log or file of the giver
    rest = [files_button(one, texts) for one in shown.parts if one.files and shown.is_told_all(one)]
    if shown.own or shown.chat.sees_all:
        rest.append(Button(texts.label("Log"), press(LookupVerb.HISTORY, shown.task.id, 1)))
    yield from abreast(rest, 2)


def _deeds(one: Assignment, whose: str, texts: Texts) -> Iterator[Row]:
    yield (
        Button(whose + texts.label("Done"), press(ReportVerb.DONE, one.id), Style.SUCCESS),
        Button(whose + texts.label("Obstacle"), press(ObstacleVerb.STUCK, one.id), Style.DANGER),
    )
    progress = Button(whose + texts.label("Progress"), press(ProgressVerb.UPDATE, one.id))
    rest = [progress]
    if one.last_day is not None:
        extend = texts.label("Ask for an extension")
        rest.append(Button(whose + extend, press(ExtensionVerb.EXTEND, one.id)))
    if needs_deadline(one):
        propose = texts.label("Propose a deadline")
        rest.append(Button(whose + propose, press(RegistrationVerb.PROPOSE, one.id)))
    if one.progress is Progress.SUBMITTED:
        came_back = sent_back_button(one, texts)
        rest.append(replace(came_back, text=whose + came_back.text))
    else:
        submit = texts.label("Submitted, to be signed")
        rest.append(Button(whose + submit, press(ReportVerb.SUBMIT, one.id)))
    yield from abreast(rest, 2)
