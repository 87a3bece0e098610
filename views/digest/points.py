"""What waits for a word, and what stands in a list, as an edition keeps it."""

from collections.abc import Iterable, Iterator

from domain.digest.edition import Edition
from domain.digest.line import Line, Point
from domain.digest.remarks import Remarks
from domain.plan.state import Timing
from domain.waiting.waiting import Matter
from views.markup import Markup, bold, capitalised, escape, lines
from views.plan.task import code_at
from views.texts import Texts, count, shorten
from views.waiting.waiting import sentence_of


def title(line: Line, texts: Texts, *, most: int | None = None) -> Markup:
    """Return "TT-04. Kế hoạch triển khai Trại Thực nghiệm", the code in bold, in `most` letters."""
    code = code_at(line.code, line.place, texts)
    short = line.short if most is None else shorten(line.short, most)
    return Markup(f"{bold(Markup(f'{code}.'))} {escape(short)}")


def unit_name(line: Line, told: Edition) -> str:
    """Return the name of the unit that answers for a line."""
    unit = told.unit(line.unit)
    return unit.name if unit else ""


def unit_and_title(line: Line, told: Edition, texts: Texts, *, most: int) -> Markup:
    """Return the title of a line, with its unit where several units have the same task."""
    said = title(line, texts, most=most)
    if not told.is_shared(line):
        return said
    return texts.say("{title} ({unit})", title=said, unit=unit_name(line, told))


def in_list(line: Line, told: Edition, texts: Texts, remarks: Remarks) -> Markup:
    """Return a line of a list: task, unit, deadline, where it stands, and what was added to it."""
    said = texts.say(
        "– {title} ({unit}): {deadline}; {state}",
        title=title(line, texts),
        unit=unit_name(line, told),
        deadline=line.deadline,
        state=line.state,
    )
    return _joined(
        said,
        escape(line.cause),
        escape(line.product),
        escape(line.steps),
        *added(line, remarks, texts),
    )


def added(line: Line, remarks: Remarks, texts: Texts) -> Iterator[Markup | None]:
    """Yield what was reported about a line since the figures were closed, and the office's note."""
    yield escape(remarks.since.get(line.id, ""))
    yield _note(remarks.notes.get(line.id), texts)


def notes_elsewhere(
    told: Edition, remarks: Remarks, beside: Iterable[Point], texts: Texts, *, most: int | None
) -> Iterator[Markup]:
    """Yield the office's notes at work that neither the lists nor the points `beside` show.

    They are in `most` letters each; of a task of several units the same one is told once.
    """
    noted = [
        texts.say(
            "– {title}: {note}",
            title=title(line, texts, most=most),
            note=remarks.notes[line.id] if most is None else shorten(remarks.notes[line.id], most),
        )
        for line in told.elsewhere(remarks.notes, beside)
    ]
    if noted:
        yield bold(texts.say("The office's notes at other tasks:"))
    yield from dict.fromkeys(noted)


def _joined(*parts: Markup | None) -> Markup:
    return Markup("; ".join(part for part in parts if part))


def _note(note: str | None, texts: Texts) -> Markup | None:
    return texts.say("the office: {note}", note=note) if note else None


def in_full(point: Point, told: Edition, texts: Texts, note: str | None = None) -> Markup:
    """Return what waits, a line each: what is stuck, what is proposed, its facts, the note."""
    line = told.line(point.line)
    if line is None:
        return Markup("")
    names = {"title": title(line, texts), "unit": unit_name(line, told)}
    if point.matter is Matter.OBSTACLE:
        stuck, proposal = point.words, point.proposal or texts.label("none yet")
        about = lines(
            texts.say("– {title} ({unit}): {stuck}", stuck=sentence_of(stuck), **names),
            texts.say("Proposal: {proposal}", proposal=sentence_of(proposal)),
        )
    else:
        about = texts.say("– {title} ({unit}): {about}", about=asks(point, texts), **names)
    told_by_office = _note(note, texts)
    noted = Markup(f"({told_by_office})") if told_by_office else None
    return lines(about, *facts(point, line, texts), noted)


def facts(point: Point, line: Line, texts: Texts, *, most: int | None = None) -> Iterator[Markup]:
    """Yield the office's view in `most` letters, and in a line the days that matter.

    They are until when the work is due, until when an answer is needed, and for how long it waits.
    What has no deadline says none: most of the work has none.
    """
    if point.view:
        view = point.view if most is None else shorten(point.view, most)
        yield texts.say("The office's view: {view}", view=sentence_of(view))
    if days := list(_days(point, line, texts)):
        yield Markup(" ".join(days))


def _days(point: Point, line: Line, texts: Texts) -> Iterator[Markup]:
    if line.last_day is not None:
        due = f"{line.deadline}; {line.state}" if line.timing is Timing.OVERDUE else line.deadline
        yield Markup(f"{capitalised(escape(due))}.")
    stuck = line.difficulty
    if point.matter is Matter.OBSTACLE and stuck and stuck.needed_by:
        said = texts.say("An answer is needed by: {day}", day=texts.full_day(stuck.needed_by))
        yield bold(Markup(f"{said}."))
    if point.waited:
        yield texts.say("Waiting: {days} working days.", days=count(point.waited))


def asks(point: Point, texts: Texts, *, most: int | None = None) -> Markup:
    """Return what a request or the cause of a delay asks for, with its reason."""
    reason = sentence_of(point.words if most is None else shorten(point.words, most))
    if point.matter is Matter.CAUSE:
        return texts.say("late, an objective cause is to be confirmed: {basis}", basis=reason)
    return texts.say(
        "asks to extend the deadline: {wording}. Reason: {reason}",
        wording=point.proposal,
        reason=reason,
    )
