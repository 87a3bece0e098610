"""The numbers of the digest: cumulative, as a rate, and unit by unit."""

from collections.abc import Iterator

from domain.digest.edition import Edition
from domain.digest.figures import Figures
from views.markup import Markup, apart, bold, escape
from views.texts import Texts, count


def cumulative(total: Figures, before: Figures | None, texts: Texts) -> Iterator[Markup]:
    """Yield where all stands, as a sum of the year, and what changed since the edition before."""
    heading = texts.say("6. Cumulative:")
    stands = texts.say(
        "{heading} {due}/{dated} tasks with a deadline have fallen due; "
        "submitted or reported by their units {handed_in} (in time {handed_in_time}), "
        "done by the department {done} (in time {in_time}).",
        heading=bold(heading),
        due=count(total.due_so_far),
        dated=count(total.dated),
        handed_in=count(total.handed_in),
        handed_in_time=count(total.handed_in_time),
        done=count(total.done),
        in_time=count(total.done_in_time),
    )
    yield apart(Markup(" ".join((stands, *rate(total, texts)))))
    if total.done_ahead:
        n = count(total.done_ahead)
        yield texts.say("Done before they fell due, and outside of the rate: {n}.", n=n)
    if total.excused or total.handed_excused:
        yield texts.say(
            "Late for objective causes that the leaders have confirmed, counted among the late: "
            "by units {units}, by the department {department}.",
            units=count(total.handed_excused),
            department=count(total.excused),
        )
    if before is not None:
        yield _change(total, before, texts)
    heading = texts.say("7. Without a deadline:")
    yield apart(
        texts.say(
            "{heading} {total} (deadline not set {undated}, ongoing {ongoing}, recurring "
            "{recurring}, not arisen yet {conditional}), updated this month {updated}.",
            heading=bold(heading),
            total=count(total.without_deadline),
            undated=count(total.undated),
            ongoing=count(total.ongoing),
            recurring=count(total.recurring),
            conditional=count(total.conditional),
            updated=count(total.updated),
        )
    )
    if total.paused or total.dropped:
        yield texts.say(
            "Outside these numbers: paused {paused}, no longer carried out {dropped}.",
            paused=count(total.paused),
            dropped=count(total.dropped),
        )


def _change(total: Figures, before: Figures, texts: Texts) -> Markup:
    done, overdue = total.done - before.done, total.open_overdue - before.open_overdue
    if not done and not overdue:
        return texts.say("Nothing has changed since the digest before.")
    changes = Markup(", ".join(_more_or_fewer(done, overdue, texts)))
    return texts.say("Since the digest before: {changes}.", changes=changes)


def _more_or_fewer(done: int, overdue: int, texts: Texts) -> Iterator[Markup]:
    """Yield what has changed in words; what has not is left out."""
    if done > 0:
        yield texts.say("{n} more done", n=count(done))
    if done < 0:
        yield texts.say("{n} fewer done", n=count(-done))
    if overdue > 0:
        yield texts.say("{n} more overdue", n=count(overdue))
    if overdue < 0:
        yield texts.say("{n} fewer overdue", n=count(-overdue))


def rate(figures: Figures, texts: Texts) -> Iterator[Markup]:
    """Yield the rate with its two numbers; where nothing has fallen due there is none."""
    done, due = figures.rate
    if due == 0:
        return
    percent = f"{100 * done / due:.1f}".replace(".", ",").removesuffix(",0")
    yield texts.say(
        "Rate of completion of what has fallen due: {percent} % ({done}/{due}).",
        percent=percent,
        done=count(done),
        due=count(due),
    )


def table(told: Edition, texts: Texts) -> Iterator[Markup]:
    """Yield a sentence a unit: a table would not survive a phone, nor being copied elsewhere."""
    heading = texts.say("By unit:")
    yield apart(bold(heading))
    for unit, held in told.by_unit():
        yield _row(escape(unit.name), held, texts)
    if len(told.plans) > 1:
        yield bold(texts.say("By plan:"))
        for plan, held in told.by_plan():
            yield _row(escape(plan.name), held, texts)
    yield _row(bold(texts.say("Total")), told.total, texts)


def _row(name: Markup, figures: Figures, texts: Texts) -> Markup:
    """Return one unit's numbers; those that are 0 are left out, what remains adds up."""
    without = count(figures.without_deadline)
    if not figures.dated:
        return texts.say("– {name}: without a deadline {without}.", name=name, without=without)
    return texts.say(
        "– {name}: with a deadline {dated} ({states}); without a deadline {without}.",
        name=name,
        dated=count(figures.dated),
        states=Markup("; ".join(_both(figures, texts))),
        without=without,
    )


def _both(figures: Figures, texts: Texts) -> Iterator[Markup]:
    """Yield where the department stands, and once units have handed something in, where they do."""
    yield _without_zeros(
        (texts.say("done in time {n}", n=count(figures.done_in_time)), figures.done_in_time),
        (texts.say("done late {n}", n=count(figures.done_late)), figures.done_late),
        (texts.say("open in time {n}", n=count(figures.open_in_time)), figures.open_in_time),
        (texts.say("open overdue {n}", n=count(figures.open_overdue)), figures.open_overdue),
        (_excused(figures.excused, texts), figures.excused),
    )
    if figures.handed_in:
        states = _without_zeros(
            (
                texts.say("submitted in time {n}", n=count(figures.handed_in_time)),
                figures.handed_in_time,
            ),
            (texts.say("submitted late {n}", n=count(figures.handed_late)), figures.handed_late),
            (
                texts.say("not submitted, in time {n}", n=count(figures.owed_in_time)),
                figures.owed_in_time,
            ),
            (
                texts.say("not submitted, overdue {n}", n=count(figures.owed_overdue)),
                figures.owed_overdue,
            ),
            (_excused(figures.handed_excused, texts), figures.handed_excused),
        )
        yield texts.say("units: {states}", states=states)


def _excused(number: int, texts: Texts) -> Markup:
    """Return how many of the late ones before it had objective causes: a part, and no summand."""
    return texts.say("of the late ones objective {n}", n=count(number))


def _without_zeros(*counted: tuple[Markup, int]) -> Markup:
    return Markup(", ".join(words for words, number in counted if number))
