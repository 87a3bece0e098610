"""One task in a line or two: its code, its short title, its deadline, what waits about it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.plan.assignment import Assignment
from domain.plan.state import Kind
from domain.plan.task import Task
from views.cause.turn import of_cause
from views.extension.turn import asked_for
from views.markup import Markup, bold, escape, lines
from views.obstacle.turn import whose_turn
from views.plan.minder import minded_by
from views.plan.state import attained, state
from views.report.product import product
from views.texts import Texts, short_date, shorten

# A line of result in a list of many; the whole of it stands in the history.
MOST_WORDS = 160


def title(task: Task, texts: Texts) -> Markup:
    """Return "TT-04. Kế hoạch triển khai Trại Thực nghiệm", the code in bold.

    Where the paper in force numbers it otherwise its number stands beside: "TT-04 (mục 3). …".
    """
    return Markup(f"{bold(Markup(f'{code(task, texts)}.'))} {escape(texts.name(task.short))}")


def code(task: Task, texts: Texts) -> Markup:
    """Return "TT-04", with the paper's own number where that is another: "TT-04 (mục 3)"."""
    if task.item is not None:
        return texts.say(
            "{code} (item {place}, {paper})",
            code=task.code,
            place=task.item.place,
            paper=task.item.paper,
        )
    return code_at(task.code, task.place, texts)


def code_at(code: str, place: str | None, texts: Texts) -> Markup:
    """Return a code, with the place in the paper that is not its own number."""
    if place is None:
        return escape(code)
    return texts.say("{code} (item {place})", code=code, place=place)


def deadline(one: Assignment, texts: Texts) -> Markup:
    """Return the deadline in the words that set it, with the last day that follows from them."""
    task = one.task
    if one.moved and one.moved.last_day and task.last_day:
        return texts.say(
            "new deadline: {wording} (at the latest {day})",
            wording=one.moved.wording,
            day=texts.day(one.moved.last_day),
        )
    if task.governed and task.last_day:
        own = task.deadline.wording if task.deadline else None
        return _governed_deadline(task.last_day, own, texts)
    if one.deadline is None or one.last_day is None:
        kind = kind_name(one.kind, texts)
        if one.moved is not None or task.deadline is None:
            return kind
        wording = task.deadline.wording
        return texts.say("{kind} (in the paper's words: {wording})", kind=kind, wording=wording)
    return texts.say(
        "deadline: {wording} (at the latest {day})",
        wording=one.deadline.wording,
        day=texts.day(one.last_day),
    )


def _governed_deadline(last_day: date, own: str | None, texts: Texts) -> Markup:
    if own is None:
        return texts.say("deadline by its steps: at the latest {day}", day=texts.day(last_day))
    return texts.say(
        "deadline by its steps: at the latest {day}; the plan says {wording}",
        day=texts.day(last_day),
        wording=own,
    )


def kind_name(kind: Kind, texts: Texts) -> Markup:
    """Return the state's word for a kind of task."""
    match kind:
        case Kind.DATED:
            return texts.say("with a deadline")
        case Kind.UNDATED:
            return texts.say("deadline not set")
        case Kind.RECURRING:
            return texts.say("recurring")
        case Kind.ONGOING:
            return texts.say("ongoing")
        case Kind.CONDITIONAL:
            return texts.say("not arisen yet")


def item(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return an assignment as it stands in lists: title, deadline, state, product."""
    parts: Iterable[Markup | None] = (
        deadline(one, texts),
        state(one, texts, today=today, calendar=calendar),
        attained(one.update.attained, texts) if one.update else None,
        product(one, texts) if one.is_reported else None,
        minded_by(one, texts, today=today) if one.is_open else None,
        *waiting(one, texts, today=today, calendar=calendar),
    )
    said = result(one, texts)
    return lines(
        title(one.task, texts),
        Markup(f"   {'; '.join(part for part in parts if part)}"),
        Markup(f"   {said}") if said and one.is_open else None,
    )


def brief(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return an assignment where many stand: title, state and what waits; its card has the rest."""
    stands: Iterable[Markup | None] = (
        state(one, texts, today=today, calendar=calendar),
        *waiting(one, texts, today=today, calendar=calendar),
    )
    return texts.say(
        "{title}: {stands}",
        title=title(one.task, texts),
        stands=Markup("; ".join(part for part in stands if part)),
    )


def waiting(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Iterator[Markup]:
    """Yield what waits about work, for whom and for how long: its obstacle, request, cause."""
    if one.obstacle is not None and one.is_open:
        yield whose_turn(one.obstacle, texts, today=today, calendar=calendar)
    if one.extension is not None and one.is_open:
        yield asked_for(one.extension, texts, today=today, calendar=calendar)
    if said := of_cause(one, texts, today=today, calendar=calendar):
        yield said


def result(one: Assignment, texts: Texts) -> Markup | None:
    """Return the last line of result with its day, cut short; None where nobody gave one."""
    if one.update is None:
        return None
    return texts.say(
        "result on {day}: {words}",
        day=short_date(texts.local(one.update.at).date()),
        words=shorten(" ".join(one.update.words.split()), MOST_WORDS),
    )


def item_line(one: Assignment, texts: Texts) -> Markup:
    """Return an assignment in one line of a list: title and deadline."""
    return texts.say(
        "– {title}: {deadline}", title=title(one.task, texts), deadline=deadline(one, texts)
    )


def once_each(told: Sequence[tuple[Assignment, Markup]], texts: Texts) -> Iterator[Markup]:
    """Yield what is told of assignments; whose task is told of for several units names its unit.

    What is alike for several of them is said once, naming them all.
    """
    tasks = Counter(one.task.id for one, _ in told)
    units: dict[tuple[int, Markup], list[str]] = {}
    for one, words in told:
        units.setdefault((one.task.id, words), []).append(one.unit.name)
    for (task, words), names in units.items():
        whose = texts.say("   Unit: {units}.", units="; ".join(names))
        yield lines(words, whose if tasks[task] > 1 else None)
