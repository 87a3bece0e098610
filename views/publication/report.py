"""The báo cáo of a period in real sentences, made of the figures and lines of an edition."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.digest.line import Line, Listed
from domain.plan.cited import Cited
from views.publication.appendix import appendix_rows
from views.publication.cells import beneath
from views.publication.letterhead import letterhead
from views.publication.period import called, called_in_full
from views.publication.signing import Signature
from views.publication.signs import without_sign
from views.texts import Texts, count

Words = dict[str, object]


def report(
    edition: Edition,
    cited: Mapping[int, Cited],
    signature: Signature,
    organization: str,
    texts: Texts,
    *,
    leaves_on: date,
    opening: str = "",
) -> Words:
    """Return the words of the template bao-cao.

    `leaves_on` is the day by which it is to be signed and sent; `opening` is the office's own
    sentence on top.
    """
    period = called(edition.period, texts)
    about = texts.label("Results of the tasks {period}", period=period)
    head = letterhead(organization, leaves_on, texts)
    return {
        **head,
        "made": edition.today.isoformat(),
        "about": about,
        "opening": _opening(edition, organization, opening, texts),
        "results": list(_results(edition, texts)),
        "figures": figures_rows(edition, texts),
        "shortcomings": list(_shortcomings(edition, texts)) or [texts.label("None.")],
        "coming": list(_coming(edition, texts)) or [texts.label("None.")],
        "proposals": list(_proposals(edition, texts)) or [texts.label("None.")],
        "closing": texts.label(
            "This is the report on the tasks {period} of {organization}./.",
            period=period,
            organization=organization,
        ),
        "receivers": list(_receivers(head["superior"], texts)),
        "signs": list(signature.lines),
        "signer": signature.name,
        "appendix_title": texts.label("PROGRESS OF THE TASKS"),
        "appendix_of": texts.label(
            "(With the report no.            /BC-{sign} of the        of month {month} of {year} "
            "of {organization})",
            sign=head["sign"],
            month=head["month"],
            year=head["year"],
            organization=organization,
        ),
        "tasks": appendix_rows(edition, cited, texts),
    }


def _receivers(superior: str, texts: Texts) -> Iterator[str]:
    """Yield to whom it goes; those who sign it are none of them."""
    if superior:
        yield texts.label("- {superior} (to report);", superior=superior)
    yield texts.label("- The units;")
    yield texts.label("- Kept: VT, VP.")


def figures_rows(edition: Edition, texts: Texts) -> list[tuple[str, ...]]:
    """Return the table of figures in organisational order, which adds up to its last row."""
    rows = [
        (str(number), unit.name, *_counts(figures))
        for number, (unit, figures) in enumerate(edition.by_unit(), start=1)
    ]
    return [*rows, ("", texts.label("All together"), *_counts(edition.total))]


def _counts(figures: Figures) -> tuple[str, ...]:
    numbers = (
        figures.dated,
        figures.done_in_time,
        figures.done_late,
        figures.open_in_time,
        figures.open_overdue,
        figures.submitted,
        figures.without_deadline,
    )
    return tuple(count(number) for number in numbers)


def _opening(edition: Edition, organization: str, opening: str, texts: Texts) -> str:
    plans = "; ".join(
        texts.label("{name} no. {number}", name=plan.name, number=plan.number)
        if plan.number and not plan.number.startswith("/")
        else plan.name
        for plan in edition.plans
    )
    words = texts.label(
        "Carrying out {plans}, {organization} reports the results {period} (figures as of {at}) "
        "as follows:",
        plans=plans,
        organization=organization,
        period=called_in_full(edition, texts),
        at=texts.moment(edition.at),
    )
    return f"{opening} {words}" if opening else words


def _results(edition: Edition, texts: Texts) -> Iterator[str]:
    total = edition.total
    yield texts.label(
        "1. Tasks with a deadline: {dated}. Of them {due} have fallen due; {done} are done "
        "({in_time} in time, {late} late); {open} are still open in time, {overdue} overdue.",
        dated=count(total.dated),
        due=count(total.due_so_far),
        done=count(total.done),
        in_time=count(total.done_in_time),
        late=count(total.done_late),
        open=count(total.open_in_time),
        overdue=count(total.open_overdue),
    )
    if total.submitted:
        yield texts.label(
            "Of those not done {n} were submitted, to be signed or approved; a column of the table "
            "counts them.",
            n=count(total.submitted),
        )
    done, due = total.rate
    if due:
        yield texts.label(
            "Rate of completion of what has fallen due: {percent} % ({done}/{due}).",
            percent=f"{100 * done / due:.1f}".replace(".", ",").removesuffix(",0"),
            done=count(done),
            due=count(due),
        )
    yield texts.label(
        "2. Tasks without a deadline: {n} (deadline not set {undated}, ongoing {ongoing}, "
        "recurring {recurring}, not arisen yet {conditional}); updated in the period {updated}.",
        n=count(total.without_deadline),
        undated=count(total.undated),
        ongoing=count(total.ongoing),
        recurring=count(total.recurring),
        conditional=count(total.conditional),
        updated=count(total.updated),
    )
    finished = edition.listed(Listed.DONE)
    yield texts.label("3. Done in the period: {n}.", n=count(len(finished)))
    yield from _named(finished, edition, lambda one: one.product or one.state)
    submitted = edition.listed(Listed.SUBMITTED)
    if submitted:
        yield texts.label("4. Submitted, to be signed or approved: {n}.", n=count(len(submitted)))
        yield from _named(submitted, edition, lambda one: one.state)


def _shortcomings(edition: Edition, texts: Texts) -> Iterator[str]:
    late = edition.listed(Listed.OVERDUE)
    named = {one.id for one in late}
    others = [one for one in edition.behind("open_overdue") if one.id not in named]
    if others:
        yield texts.label(
            "Overdue and not done: {n}; of them {others} are submitted or to be confirmed, and "
            "{late} not submitted.",
            n=count(len(late) + len(others)),
            others=count(len(others)),
            late=count(len(late)),
        )
    elif late:
        yield texts.label("Overdue and not submitted: {n}.", n=count(len(late)))
    yield from _named(
        late,
        edition,
        lambda one: "; ".join(part for part in (one.state, one.cause, _stuck(one)) if part),
    )
    total = edition.total
    if total.excused:
        yield texts.label(
            "Of what is late {n} have objective causes that the leaders have confirmed.",
            n=count(total.excused),
        )
    for words in edition.corrections:
        yield f"- {words.removeprefix('– ')}"


def _coming(edition: Edition, texts: Texts) -> Iterator[str]:
    due = edition.listed(Listed.DUE)
    if due:
        yield texts.label("Falling due in the coming time: {n}.", n=count(len(due)))
    heading = texts.label("Deadline")
    yield from _named(due, edition, lambda one: beneath(heading, one.deadline))


def _proposals(edition: Edition, texts: Texts) -> Iterator[str]:
    for point in edition.points:
        line = edition.line(point.line)
        if line is None:
            continue
        asked = point.proposal or texts.label("an opinion is asked for")
        yield f"- {line.code}. {line.short} ({_unit(line, edition)}): {point.words}; {asked}."


def _named(lines: Iterable[Line], edition: Edition, said: object) -> Iterator[str]:
    for one in lines:
        words = without_sign(said(one) if callable(said) else "")
        told = f"- {one.code}. {one.short} ({_unit(one, edition)})"
        yield f"{told}: {words}." if words else f"{told}."


def _unit(line: Line, edition: Edition) -> str:
    unit = edition.unit(line.unit)
    return unit.name if unit else ""


def _stuck(line: Line) -> str:
    return line.difficulty.stuck if line.difficulty else ""
