"""The picture of a period in words: bars by unit, the trend of eight weeks, the next month's dates.

All numbers are an edition's, so that they are those of the digest, of Word and of Excel.
"""

from datetime import timedelta

from domain.chat import Unit
from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.publication.chart import Bar, Chart, DateLine, Look, Trend
from views.publication.period import called
from views.texts import Texts, count, short_date, shorten

# A picture is looked at on a telephone: more is read in the table.
_MOST_BARS, _MOST_DATES = 24, 10
_MOST_NAME, _MOST_WORDS = 34, 66
_A_MONTH = timedelta(days=31)


def chart(edition: Edition, organization: str, texts: Texts) -> Chart:
    """Return what the picture of an edition shows."""
    shown, left_out = _shown(edition)
    return Chart(
        title=organization,
        subtitle=texts.label(
            "Progress of tasks, {period} (figures as of {at})",
            period=called(edition.period, texts),
            at=texts.moment(edition.at),
        ),
        legend=(
            (Look.IN_TIME, texts.label("Done in time")),
            (Look.LATE, texts.label("Done late")),
            (Look.OPEN, texts.label("Open, in time")),
            (Look.OVERDUE, texts.label("Open, overdue")),
        ),
        bars=tuple(_bar(unit, figures, texts) for unit, figures in shown),
        below_bars=_below(edition.total, left_out, texts),
        trend_title=texts.label("The last {n} weeks", n=count(len(edition.trend))),
        weeks=tuple(short_date(week.day) for week in edition.trend),
        trends=(
            Trend(texts.label("Done"), tuple(week.figures.done for week in edition.trend)),
            Trend(
                texts.label("Open, overdue"),
                tuple(week.figures.open_overdue for week in edition.trend),
            ),
        ),
        dates_title=texts.label("Deadlines of the next month"),
        dates=_dates(edition, texts),
        no_dates=texts.label("No deadline falls into the next month."),
    )


def _shown(edition: Edition) -> tuple[list[tuple[Unit, Figures]], int]:
    """Return the rows that have room, in organisational order: of too many the latest ones."""
    rows = edition.by_unit()
    if len(rows) <= _MOST_BARS:
        return rows, 0
    worst = sorted(rows, key=lambda row: (-row[1].open_overdue, -row[1].dated))[:_MOST_BARS]
    kept = {unit.id for unit, _ in worst}
    return [row for row in rows if row[0].id in kept], len(rows) - _MOST_BARS


def _bar(unit: Unit, figures: Figures, texts: Texts) -> Bar:
    parts = figures.done_in_time, figures.done_late, figures.open_in_time, figures.open_overdue
    beside = [
        texts.label("no task with a deadline") if not figures.dated else "",
        texts.label("submitted {n}", n=count(figures.submitted)) if figures.submitted else "",
    ]
    return Bar(shorten(unit.name, _MOST_NAME), parts, "; ".join(one for one in beside if one))


def _below(total: Figures, left_out: int, texts: Texts) -> str:
    words = texts.label(
        "All: {dated} tasks with a deadline, done {done}, overdue {overdue}; without a deadline "
        "{without}, updated {updated}.",
        dated=count(total.dated),
        done=count(total.done),
        overdue=count(total.open_overdue),
        without=count(total.without_deadline),
        updated=count(total.updated),
    )
    if not left_out:
        return words
    rest = texts.label("{n} more units are in the table.", n=count(left_out))
    return f"{words} {rest}"


def _dates(edition: Edition, texts: Texts) -> tuple[DateLine, ...]:
    lines = edition.falling_due(edition.today + _A_MONTH)
    units = {unit.id: unit.code for unit in edition.units}
    shown = [
        DateLine(
            short_date(one.last_day) if one.last_day else "",
            shorten(f"{one.code} ({units.get(one.unit, '')}). {one.short}", _MOST_WORDS),
        )
        for one in lines[:_MOST_DATES]
    ]
    if len(lines) > _MOST_DATES:
        more = texts.label("and {n} more", n=count(len(lines) - _MOST_DATES))
        shown.append(DateLine("…", more))
    return tuple(shown)
