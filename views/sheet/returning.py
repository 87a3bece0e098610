"""An edited assignment sheet: what it would do, what of it is not taken, and what came of it."""

from collections.abc import Iterator, Sequence

from domain.message import Message, Style
from domain.plan.plan import Plan
from domain.sheet.columns import Column
from domain.sheet.days import DayDoubt
from domain.sheet.names import END_MISSING, ONLY_THESE, SheetMeant
from domain.sheet.revision import Addition, Revision, Untaken, Weighed, Why
from views.buttons import Row, cancel_button, choice, confirm_row
from views.markup import Markup, bold, escape, lines
from views.plan.task import kind_name
from views.texts import Texts, count, shorten

# A preview that is longer than this is read by nobody.
_MOST_LISTED = 40
_MOST_WORDS = 120


def told(weighed: Weighed, plan: Plan, texts: Texts) -> Iterator[str]:
    """Yield what a sheet would do: the sum in a line, a line for each thing, and what is left."""
    yield _sum(weighed, texts)
    listed = [
        *(line for one in weighed.revisions for line in _revised(one, plan, texts)),
        *(line for one in weighed.additions for line in _added(one, plan, texts)),
        *(_dropped(one, plan, texts) for one in weighed.dropped),
    ]
    yield from _most(listed, texts)
    if weighed.untaken:
        yield texts.label("Not taken, please look: {n}", n=count(len(weighed.untaken)))
        yield from _most([_untaken(one, texts) for one in weighed.untaken], texts)


def _most(listed: Sequence[str], texts: Texts) -> Iterator[str]:
    yield from listed[:_MOST_LISTED]
    if len(listed) > _MOST_LISTED:
        yield texts.label("– and {n} more", n=count(len(listed) - _MOST_LISTED))


def _sum(weighed: Weighed, texts: Texts) -> str:
    moved = [one for one in weighed.revisions if one.moves]
    handed = [one for one in weighed.revisions if one.unit is not None]
    others = [one for one in weighed.revisions if not one.moves and one.unit is None]
    counted = (
        (weighed.additions, texts.label("{n} new", n=count(len(weighed.additions)))),
        (moved, texts.label("{n} with another deadline", n=count(len(moved)))),
        (handed, texts.label("{n} for another unit", n=count(len(handed)))),
        (others, texts.label("{n} changed otherwise", n=count(len(others)))),
        (weighed.dropped, texts.label("{n} no longer carried out", n=count(len(weighed.dropped)))),
    )
    parts = ", ".join(words for some, words in counted if some)
    if not parts:
        return texts.label("The sheet changes nothing.")
    return texts.label("The sheet would change: {parts}.", parts=parts)


def _revised(revision: Revision, plan: Plan, texts: Texts) -> Iterator[str]:
    one = plan.assignment(revision.assignment)
    code = f"{one.task.code} ({one.unit.code})" if one else ""
    for change in revision.changed:
        yield texts.label(
            "– {code}, {column}: {before} → {after}",
            code=code,
            column=column_name(change.column, texts),
            before=_said(change.before, texts),
            after=_said(change.after, texts),
        )
    for doubt in revision.doubts:
        yield _doubt(doubt, texts)


def _doubt(doubt: DayDoubt, texts: Texts) -> str:
    match doubt:
        case DayDoubt.PAST:
            return texts.label("  ⚠ this day is past")
        case DayDoubt.BEFORE_THE_PLAN:
            return texts.label("  ⚠ this day lies before the plan's own day")
        case DayDoubt.OTHER_YEAR:
            return texts.label("  ⚠ this day is in another year than the plan")
        case DayDoubt.DAY_OFF:
            return texts.label("  ⚠ this day is a day off")


def _said(words: str, texts: Texts) -> str:
    return f"“{shorten(words, _MOST_WORDS)}”" if words else texts.label("empty")


def _added(added: Addition, plan: Plan, texts: Texts) -> Iterator[str]:
    units = [unit.name for unit in plan.units if unit.id in added.units]
    when = added.deadline.wording if added.deadline else str(kind_name(added.kind, texts))
    yield texts.label(
        "– new: {short} ({units}; {when})", short=added.short, units="; ".join(units), when=when
    )
    yield from (_doubt(doubt, texts) for doubt in added.doubts)


def _dropped(assignment: int, plan: Plan, texts: Texts) -> str:
    one = plan.assignment(assignment)
    if one is None:
        return ""
    return texts.label(
        "– no longer carried out: {code} ({unit}). {short}",
        code=one.task.code,
        unit=one.unit.code,
        short=one.task.short,
    )


def _untaken(one: Untaken, texts: Texts) -> str:
    return texts.label(
        "– row {row}, column {column}: {value} – {why}",
        row=one.row,
        column=column_name(one.column, texts),
        value=_said(one.value, texts),
        why=_why(one, texts),
    )


def _why(one: Untaken, texts: Texts) -> str:
    match one.why:
        case Why.NOT_READ:
            return texts.label("not understood")
        case Why.NO_SUCH_DAY:
            return texts.label("there is no such day")
        case Why.FAR_DAY:
            return texts.label("not understood: far from {year}, the plan's year", year=one.now)
        case Why.UNCOUNTED:
            return texts.label("a formula that has no value; please write the value")
        case Why.ONLY_TO_READ:
            return texts.label("this column is only to be read")
        case Why.CHANGED_MEANWHILE:
            return texts.label("meanwhile it was changed to {now}", now=_said(one.now, texts))
        case Why.NO_SUCH_UNIT:
            return texts.label("no unit has this name or code")
        case Why.HAS_IT_ALREADY:
            return texts.label("that unit has this task already")
        case Why.MISSING:
            return texts.label("this cell must not be empty")
        case Why.TOO_LONG:
            return texts.label("longer than 80 letters")
        case Why.DAY_DIFFERS:
            return texts.label("the words beside it mean {day}", day=one.now)
        case Why.KIND_HAS_NO_DAY:
            return texts.label("this kind has no deadline; please empty the deadline too")
        case Why.NEEDS_A_DAY:
            return texts.label("work with a deadline needs its last day")
        case Why.BY_ITS_STEPS:
            return texts.label("its deadline follows from its steps")
        case Why.SET_ABOVE:
            return texts.label("set by UBND tỉnh or a Bộ; only their paper as the basis moves it")
        case Why.ENDED:
            return texts.label("this work has ended")
        case Why.RESTRICTED:
            return texts.label("restricted work; use /hanche first")
        case Why.NOT_THERE:
            return texts.label("this work is not in force any more")
        case Why.TWICE:
            return texts.label("the row stands twice; for a new task empty its first cell")
        case Why.ONCE_FOR_THE_TASK:
            return texts.label("another row of the same task says otherwise")
        case Why.CANNOT_RECUR:
            return texts.label("work with a deadline has no cycle; please empty the deadline")


def column_name(column: Column, texts: Texts) -> str:
    """Return what a column is called in a sentence."""
    names = {
        Column.CODE: texts.label("Code"),
        Column.UNIT: texts.label("Lead unit"),
        Column.TITLE: texts.label("Content of the task"),
        Column.SHORT: texts.label("Short title"),
        Column.KIND: texts.label("Kind"),
        Column.DEADLINE: texts.label("Deadline (as the plan words it)"),
        Column.LAST_DAY: texts.label("At the latest"),
        Column.CYCLE: texts.label("Cycle"),
        Column.TARGETS: texts.label("Targets"),
        Column.PARTNERS: texts.label("Partners"),
        Column.STATE: texts.label("State"),
        Column.RESULT: texts.label("Result so far"),
        Column.STUCK: texts.label("Difficulties"),
        Column.PLAN: texts.label("Plan"),
        Column.KEY: texts.label("Key"),
    }
    return names[column]


def meant(asked: SheetMeant, texts: Texts, *, is_open: bool) -> Message:
    """Return what the sheet would do, with the buttons that confirm or drop it."""
    first, *rest = asked.told
    basis = texts.say("On the basis of: {basis}", basis=asked.basis) if asked.basis else None
    text = lines(bold(first), *(escape(line) for line in rest), basis)
    if not is_open:
        return Message(text)
    wants = asked.needs_basis and not asked.basis
    asks = texts.say(
        "Deadlines are moved or work is ended: on what basis? Please reply to this message with "
        "the paper's number and date, or whose decision it is; then press the button."
    )
    text = lines(text, _which(asked, texts), asks if wants else None)
    return Message(text, _rows(asked, texts), asks=wants)


def _which(asked: SheetMeant, texts: Texts) -> Markup | None:
    if asked.again:
        return bold(
            texts.say(
                "⚠ More than a third of the work would be another. Please confirm once more; "
                "otherwise press Cancel."
            )
        )
    if not asked.missing:
        return None
    return bold(
        texts.say(
            "⚠ The file has only {n}/{total} rows: update these {n} rows only, or end the "
            "{missing} tasks that are not in it?",
            n=count(asked.edited.there),
            total=count(asked.edited.total),
            missing=count(asked.missing),
        )
    )


def _rows(asked: SheetMeant, texts: Texts) -> tuple[Row, ...]:
    if asked.again or not asked.missing:
        return (confirm_row(texts),)
    these = texts.label("Update these {n} rows only", n=count(asked.edited.there))
    end = texts.label("End {n} tasks", n=count(asked.missing))
    return (
        (choice(these, ONLY_THESE, Style.SUCCESS),),
        (choice(end, END_MISSING, Style.DANGER), cancel_button(texts)),
    )


def nothing_taken(told: Sequence[str], texts: Texts) -> Message:
    """Return that nothing of the sheet can be taken, and why of each cell."""
    return Message(
        lines(
            *(escape(line) for line in told),
            texts.say("Nothing has been recorded. Please correct these cells and send it again."),
        )
    )
