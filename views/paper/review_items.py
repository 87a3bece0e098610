"""One task of a paper under review, as it was read."""

from domain.paper.review import Reviewed
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
    if not task.doubts:
        return line
    return lines(line, escape(f"   ⚠ {'; '.join(doubt(one, texts) for one in task.doubts)}"))


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
