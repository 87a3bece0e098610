"""What waits for a word, and what stands in a list, as an edition keeps it."""

from collections.abc import Iterator

from domain.digest.edition import Edition, Line, Point
from domain.digest.remarks import Remarks
from domain.waiting.waiting import Matter
from views.markup import Markup, bold, escape
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


def in_list(line: Line, told: Edition, texts: Texts, remarks: Remarks) -> Markup:
    """Return a line of a list: task, unit, deadline, where it stands, and what was added to it."""
    said = texts.say(
        "– {title} ({unit}): {deadline}; {state}",
        title=title(line, texts),
        unit=unit_name(line, told),
        deadline=line.deadline,
        state=line.state,
    )
    return _joined(said, escape(line.cause), escape(line.product), *added(line, remarks, texts))


def added(line: Line, remarks: Remarks, texts: Texts) -> Iterator[Markup | None]:
    """Yield what was reported about a line since the figures were closed, and the office's note."""
    yield escape(remarks.since.get(line.id, ""))
    yield _note(remarks.notes.get(line.id), texts)


def _joined(*parts: Markup | None) -> Markup:
    return Markup("; ".join(part for part in parts if part))


def _note(note: str | None, texts: Texts) -> Markup | None:
    return texts.say("the office: {note}", note=note) if note else None


def in_full(point: Point, told: Edition, texts: Texts, note: str | None = None) -> Markup:
    """Return what waits in a sentence: what is stuck, what is proposed, for how long."""
    line = told.line(point.line)
    if line is None:
        return Markup("")
    facts = {
        "title": title(line, texts),
        "unit": unit_name(line, told),
        "days": count(point.waited),
    }
    if point.matter is Matter.OBSTACLE:
        said = texts.say(
            "– {title} ({unit}): {stuck} Proposal: {proposal} Waiting: {days} working days.",
            stuck=sentence_of(point.words),
            proposal=sentence_of(point.proposal or texts.label("none yet")),
            **facts,
        )
    else:
        said = texts.say(
            "– {title} ({unit}): {about} Waiting: {days} working days.",
            about=asks(point, texts),
            **facts,
        )
    told_by_office = _note(note, texts)
    return Markup(f"{said} ({told_by_office})") if told_by_office else said


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
