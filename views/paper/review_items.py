"""One task of a paper under review, as it was read."""

from datetime import date

from domain.paper.review import Reviewed
from domain.plan.deadline import Deadline
from views.markup import Markup, bold, escape, lines
from views.paper.reading import doubt, kind, place
from views.plan.task import code_at
from views.texts import Texts, long_date


def item(task: Reviewed, texts: Texts) -> Markup:
    """Return one task as it was read: what, who, until when, where, and what is doubtful."""
    who = "; ".join(task.units) or texts.label("nobody is named")
    when = _when(task, texts)
    line = texts.say(
        "{code}. {short} – {who}; {when} ({place})",
        code=bold(code_at(task.code, task.number, texts)),
        short=task.short,
        who=who,
        when=when,
        place=place(task.where, texts),
    )
    if task.is_left_out:
        return texts.say("[left out] {line}", line=line)
    if task.is_restricted:
        line = texts.say("[restricted] {line}", line=line)
    doubts = "; ".join(doubt(one, texts) for one in task.doubts)
    return lines(
        line,
        escape(f"   ⚠ {doubts}") if doubts else None,
        escape(f"   ⚠ {off}") if (off := off_day(task.deadline, task.working, texts)) else None,
    )


def off_day(deadline: Deadline | None, working: date | None, texts: Texts) -> str:
    """Return that a last day is a day off, and the last working day before; else nothing."""
    if working is None or deadline is None or deadline.last_day is None:
        return ""
    return texts.label(
        "{day} is a day off; the last working day before it is {working}.",
        day=texts.full_day(deadline.last_day),
        working=texts.full_day(working),
    )


def _when(task: Reviewed, texts: Texts) -> str:
    if task.deadline is None:
        return kind(task.kind, texts)
    if task.deadline.last_day is None:
        return task.deadline.wording
    return texts.label(
        "{wording} (at the latest {day})",
        wording=task.deadline.wording,
        day=long_date(task.deadline.last_day),
    )
