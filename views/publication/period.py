"""How papers call the period that they are of."""

from domain.digest.edition import Edition
from domain.digest.period import ReportingPeriod
from views.digest.heading import period_name
from views.texts import Texts, long_date


def called(period: ReportingPeriod, texts: Texts) -> str:
    """Return "tuần 21 năm 2021", "tháng 02/2021": the name by which a title calls it."""
    if not period.is_week:
        return period_name(period, texts)
    return texts.label("week {number} of {year}", number=f"{period.number:02}", year=period.year)


def called_in_full(told: Edition, texts: Texts) -> str:
    """Return its name and its days: "tháng 02/2021, từ ngày 15/01/2021 đến ngày 14/02/2021"."""
    if told.period.is_days:
        return called(told.period, texts)
    return texts.label(
        "{period}, from day {first} to day {last}",
        period=called(told.period, texts),
        first=long_date(told.period.first),
        last=long_date(told.until),
    )
