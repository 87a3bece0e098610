"""Of what a digest is: its plans, its period, up to when it counts, and who has looked at it."""

from collections.abc import Iterator

from domain.digest.edition import Edition
from domain.digest.period import PeriodKind, ReportingPeriod
from domain.digest.remarks import Remarks
from views.markup import Markup, bold
from views.texts import Texts, count, long_date, month_number, short_date

_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}


def heading(told: Edition, texts: Texts) -> Markup:
    """Return whom it is for, of what and of which unit, and up to when it counts."""
    return bold(
        texts.say(
            "To the leaders: progress of {plan}, {period} (figures up to {moment}).",
            plan=_part(told, texts),
            period=period_in_full(told, texts),
            moment=texts.moment(told.at),
        )
    )


def _part(told: Edition, texts: Texts) -> str:
    if told.whose is None:
        return plans(told, texts)
    return texts.label("{plan}, of {unit} alone", plan=plans(told, texts), unit=told.whose.name)


def plans(told: Edition, texts: Texts) -> str:
    """Return the plan it is of, or how many."""
    if len(told.plans) == 1:
        return told.plans[0].name
    return texts.label("{n} plans in force", n=count(len(told.plans)))


def period_in_full(told: Edition, texts: Texts) -> str:
    """Return "tuần từ 24/5 đến 28/5/2021", "tháng 5/2021, từ 15/4 đến 14/5/2021"."""
    first, last = told.period.first, told.until
    if told.period.is_week:
        return texts.label(
            "week from {first} to {last}", first=short_date(first), last=long_date(last)
        )
    if told.period.is_days:
        return period_name(told.period, texts)
    return texts.label(
        "{period}, from {first} to {last}",
        period=period_name(told.period, texts),
        first=short_date(first) if first.year == last.year else long_date(first),
        last=long_date(last),
    )


def period_name(period: ReportingPeriod, texts: Texts) -> str:
    """Return "tháng 5/2021", "quý II/2021", "06 tháng đầu năm 2021", "năm 2021"."""
    year = period.year
    match period.kind:
        case PeriodKind.DAYS:
            first, last = period.first, period.last
            return texts.label(
                "from {first} to {last}",
                first=short_date(first) if first.year == year else long_date(first),
                last=long_date(last),
            )
        case PeriodKind.WEEK:
            return texts.label("week of {day}", day=long_date(period.first))
        case PeriodKind.MONTH:
            return texts.label("month {month}/{year}", month=month_number(period.number), year=year)
        case PeriodKind.QUARTER:
            return texts.label("quarter {quarter}/{year}", quarter=_ROMAN[period.number], year=year)
        case PeriodKind.SIX_MONTHS:
            return texts.label("first six months of {year}", year=year)
        case PeriodKind.NINE_MONTHS:
            return texts.label("first nine months of {year}", year=year)
        case PeriodKind.YEAR:
            return texts.label("year {year}", year=year)


def over_all(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    """Yield what stands above the points: that nobody has looked at it, the office's sentence.

    One that comes before its usual day says why. A period that is over, and was not closed at its
    end, says that its figures are those of today.
    """
    if told.usual_day is not None:
        yield texts.say(
            "It comes before its usual day: {day} is off.", day=texts.full_day(told.usual_day)
        )
    if not remarks.closed and told.today > told.period.last:
        yield texts.say(
            "The figures of this period were not closed at its end: they are as things stand now."
        )
    if remarks.is_unseen:
        yield texts.say("Summed up automatically, the office has not looked through it.")
    if remarks.opening:
        yield texts.say("The office: {words}", words=remarks.opening)
