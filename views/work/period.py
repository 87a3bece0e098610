"""The names of the periods of recurring work."""

from domain.work.cycle import Frequency, Occurrence
from views.texts import Texts, shorten

LONGEST_SHORT = 80
_ROMAN = ("I", "II", "III", "IV")


def period(one: Occurrence, texts: Texts) -> str:
    """Return the name of a period: "tháng 3/2021", "quý I/2021", "6 tháng đầu năm 2021"."""
    facts = {"number": one.number, "year": one.year}
    match one.frequency:
        case Frequency.WEEK:
            return texts.label("week {number}/{year}", **facts)
        case Frequency.MONTH:
            return texts.label("month {number}/{year}", **facts)
        case Frequency.QUARTER:
            number = _ROMAN[one.number - 1]
            return texts.label("quarter {number}/{year}", number=number, year=one.year)
        case Frequency.HALF if one.number == 1:
            return texts.label("the first 6 months of {year}", year=one.year)
        case Frequency.HALF:
            return texts.label("the last 6 months of {year}", year=one.year)
        case Frequency.NINE_MONTHS:
            return texts.label("9 months of {year}", year=one.year)
        case _:
            return texts.label("the year {year}", year=one.year)


def period_title(words: str, one: Occurrence, texts: Texts) -> str:
    """Return the title of a period's task."""
    return texts.label("{title} ({period})", title=words, period=period(one, texts))


def period_short(words: str, one: Occurrence, texts: Texts) -> str:
    """Return the short title of a period's task, the period first, for it is what differs."""
    name = period(one, texts)
    return shorten(f"{name[:1].upper()}{name[1:]}: {words}", LONGEST_SHORT)
