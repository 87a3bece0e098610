"""The words of the papers that go to units and leaders: nhắc việc, đôn đốc, trình, giao việc."""

from collections.abc import Sequence
from datetime import date

from domain.calendar import Calendar
from domain.chat import Seat, Unit
from domain.obstacle.opinion import Opinion
from domain.plan.assignment import Assignment
from views.markup import plain
from views.people.person import called
from views.plan.signed import name
from views.plan.standing import standing
from views.plan.state import state
from views.plan.task import deadline
from views.publication.cells import beneath
from views.publication.letterhead import letterhead
from views.publication.signing import Signature
from views.publication.signs import without_sign
from views.publication.withholding import withheld
from views.texts import Texts, count, long_date

Words = dict[str, object]


def reminder(
    unit: Unit,
    held: Sequence[Assignment],
    signature: Signature,
    organization: str,
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
) -> Words:
    """Return the words of a phiếu nhắc việc, or of a công văn đôn đốc: both say the same."""
    return {
        **letterhead(organization, today, texts),
        "about": texts.label("carrying out tasks that are overdue"),
        "to": texts.label("{unit}.", unit=unit.name),
        "opening": texts.label(
            "Following the work of the department, up to {day} {unit} has {n} tasks that are "
            "overdue and not done:",
            day=long_date(today),
            unit=unit.name,
            n=count(len(held)),
        ),
        "tasks": [
            _row(number, one, texts, today=today, calendar=calendar)
            for number, one in enumerate(held, start=1)
        ],
        "closing": texts.label(
            "{unit} is asked to carry them out without delay, and to report the results, or what "
            "is stuck and what it proposes, to the office before day        month        "
            "{year}./.",
            unit=unit.name,
            year=today.year,
        ),
        "receivers": [
            texts.label("- As above;"),
            texts.label("- The leaders of the department (to report);"),
            texts.label("- Kept: VT, VP."),
        ],
        "signs": list(signature.lines),
        "signer": signature.name,
    }


def _row(
    number: int, one: Assignment, texts: Texts, *, today: date, calendar: Calendar
) -> tuple[str, ...]:
    said = state(one, texts, today=today, calendar=calendar)
    return (
        str(number),
        f"{one.task.code}. {one.task.short}",
        one.deadline.wording if one.deadline else "",
        without_sign(plain(said)) if said else standing(one, texts, today=today, calendar=calendar),
    )


def submission(
    one: Assignment,
    opinions: Sequence[Opinion],
    organization: str,
    texts: Texts,
    *,
    today: date,
    whole: bool = False,
) -> Words:
    """Return the words of the phiếu trình of work that is stuck, with what was answered so far.

    Of restricted work it has them only where it is `whole`, the office's own copy; what it is
    about, which the file's properties say too, is worded without them there as well.
    """
    obstacle, is_sealed = one.obstacle, one.task.sealed is not None and not whole
    title = one.task.sealed.read_from((Seat.OFFICE,)) if one.task.sealed and whole else None
    facts = [
        texts.label("1. Task: {code}. {title}", code=one.task.code, title=title or one.task.title),
        texts.label(
            "2. By: {plan}; {deadline}.",
            plan=name(one.task.plan, texts),
            deadline=plain(deadline(one, texts)),
        ),
    ]
    if obstacle is not None:
        sealed = withheld(texts) if is_sealed else ""
        facts += [
            texts.label("3. Difficulty: {stuck}", stuck=sealed or obstacle.stuck),
            texts.label(
                "4. Proposal: {proposal}",
                proposal=sealed or obstacle.proposal or texts.label("none."),
            ),
            texts.label(
                "5. Reported by: {person}, at {at}.",
                person=called(obstacle.reporter),
                at=texts.moment(obstacle.reported_at),
            ),
        ]
    return {
        **letterhead(organization, today, texts),
        "about": texts.label("On what is stuck in the task “{short}”", short=one.task.short),
        "to": texts.label("the leaders of the department."),
        "facts": facts,
        "views": _views(one, () if is_sealed else opinions, texts, is_sealed=is_sealed),
    }


def _views(
    one: Assignment, opinions: Sequence[Opinion], texts: Texts, *, is_sealed: bool
) -> list[tuple[str, ...]]:
    """Return a row for each who gives a view, filled in where the system has it.

    Of what is sealed nothing is: an answer tells what it was about.
    """
    view = one.obstacle.view if one.obstacle and not is_sealed else None
    office = [view] if view else []
    of_office = [_said(each, texts) for each in opinions if each.seat is Seat.OFFICE]
    of_leaders = [each for each in opinions if each.seat is Seat.LEADERS]
    of_director = [_said(each, texts) for each in of_leaders if each.speaker.is_director]
    of_deputies = [_said(each, texts) for each in of_leaders if not each.speaker.is_director]
    rows: tuple[tuple[str, list[str]], ...] = (
        (texts.label("Officer in charge"), []),
        (texts.label("Head of the unit"), []),
        (texts.label("The office"), [*office, *of_office]),
        (texts.label("Deputy Director in charge"), of_deputies),
        (texts.label("Director"), of_director),
    )
    confirms = texts.label("Signed to confirm:")
    return [(who, "; ".join(said), confirms if said else "") for who, said in rows]


def _said(opinion: Opinion, texts: Texts) -> str:
    words = opinion.words or texts.label("Agreed as proposed")
    return texts.label(
        "{who}, through the reminder system at {at}: “{words}”",
        who=called(opinion.speaker),
        at=texts.moment(opinion.at),
        words=words,
    )


def assignment(
    one: Assignment,
    signature: Signature,
    organization: str,
    texts: Texts,
    *,
    today: date,
    partners: Sequence[str],
) -> Words:
    """Return the words of a phiếu giao việc."""
    heading = texts.label("Deadline")
    told = [
        (texts.label("Content"), one.task.title),
        (texts.label("By the paper"), name(one.task.plan, texts)),
        (heading, beneath(heading, plain(deadline(one, texts)))),
        (texts.label("Co-operating"), "; ".join(partners)),
        (texts.label("Code in the reminder system"), one.task.code),
    ]
    facts = [
        texts.label("{n}. {what}: {words}.", n=n, what=what, words=words.rstrip("."))
        for n, (what, words) in enumerate((one for one in told if one[1]), start=1)
    ]
    return {
        **letterhead(organization, today, texts),
        "about": texts.label(
            "Giving {unit} the task “{short}”", unit=one.unit.name, short=one.task.short
        ),
        "to": texts.label("{unit}.", unit=one.unit.name),
        "opening": texts.label(
            "The leaders of {organization} give {unit} the lead of the following task:",
            organization=organization,
            unit=one.unit.name,
        ),
        "facts": facts,
        "closing": texts.label(
            "{unit} is asked to carry it out in time, to report the results to the leaders through "
            "the office, and to report at once what is stuck, with its proposal./.",
            unit=one.unit.name,
        ),
        "receivers": [texts.label("- As above;"), texts.label("- Kept: VT, VP.")],
        "signs": list(signature.lines),
        "signer": signature.name,
    }
