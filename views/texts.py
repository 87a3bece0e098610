"""Words in the readers' language, and how this office writes dates and numbers."""

from collections.abc import Callable
from copy import copy
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from views.locale import Catalog, translated
from views.markup import Markup, escape


@cache
def load_catalog() -> Catalog:
    """Return the Vietnamese words."""
    return Catalog(translated())


def N_(sentence: str) -> str:  # noqa: N802  # gettext's own name for "extract, translate later"
    """Mark a sentence for translation where it is stored before it is said."""
    return sentence


_WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)


class Texts:
    """Sentences in one language, with moments told in one time zone."""

    def __init__(self, catalog: Catalog, zone: ZoneInfo) -> None:
        self._gettext: Callable[[str], str] = catalog.gettext
        self.zone = zone
        self._most: int | None = None

    def within(self, most: int) -> "Texts":
        """Return the same sentences, in which names and words of people have so many characters."""
        short = copy(self)
        short._most = most
        return short

    def name(self, words: str) -> str:
        """Return a name, or words of people, as long as there is room for it."""
        return words if self._most is None else shorten(words, self._most)

    def _placed(self, value: object) -> object:
        # What is worded already is a sentence, whose end may say what to do.
        if isinstance(value, Markup) or not isinstance(value, str):
            return value
        return self.name(value)

    def say(self, sentence: str, /, **values: object) -> Markup:
        """Return the translation of `sentence` with its {named} values escaped once."""
        escaped = {name: escape(self._placed(value)) for name, value in values.items()}
        # Words that stand in quotation marks of their own are quoted once.
        said = self._gettext(sentence).format(**escaped)
        return Markup(said.replace("““", "“").replace("””", "”"))

    def label(self, sentence: str, /, **values: object) -> str:
        """Return the translation of `sentence` as plain text, for buttons and menus."""
        placed = {name: self._placed(value) for name, value in values.items()}
        return self._gettext(sentence).format(**placed)

    def local(self, moment: datetime) -> datetime:
        """Return an aware `moment` in the office's time zone."""
        return moment.astimezone(self.zone)

    def weekday(self, day: date) -> str:
        """Return the name of the day of the week, as it stands inside a sentence."""
        return self.weekday_name(day.weekday())

    def weekday_name(self, number: int) -> str:
        """Return the name of a day of the week, Monday = 0."""
        return self.label(_WEEKDAYS[number])

    def full_day(self, day: date) -> str:
        """Return "thứ Ba, 18/5/2021"."""
        return self.label("{weekday}, {date}", weekday=self.weekday(day), date=long_date(day))

    def day(self, day: date) -> str:
        """Return "thứ Ba, 18/5"."""
        return self.label("{weekday}, {date}", weekday=self.weekday(day), date=short_date(day))

    def moment(self, moment: datetime) -> str:
        """Return "09:05 ngày 22/02/2021" of an aware `moment`."""
        local = self.local(moment)
        return self.label("{time} on {date}", time=f"{local:%H:%M}", date=long_date(local.date()))


def known_later(said_at: datetime, recorded_at: datetime, texts: Texts) -> bool:
    """Whether what was said on one local day became known only on another."""
    return texts.local(said_at).date() != texts.local(recorded_at).date()


def short_date(day: date) -> str:
    """Return day and month as official papers write them: "24/5", "19/02".

    Nghị định 30/2020/NĐ-CP, Phụ lục I: a zero before days under 10 and before months 1 and 2.
    """
    return f"{day.day:02}/{month_number(day.month)}"


def month_number(month: int) -> str:
    """Return a month as official papers write it: "02", "5", "12"."""
    return f"{month:02}" if month < 3 else str(month)


def long_date(day: date) -> str:
    """Return the date with its year: "24/5/2021"."""
    return f"{short_date(day)}/{day.year}"


_OPENING, _CLOSING = "“", "”"


def shorten(text: str, most: int) -> str:
    """Return `text` in at most `most` characters, cut between words where it is longer.

    What is quoted in it and cut is closed: an open mark would quote all that follows.
    """
    if len(text) <= most:
        return text
    kept = _whole_words(text, most - 1)
    if kept.rfind(_OPENING) <= kept.rfind(_CLOSING):
        return f"{kept}…"
    return f"{_whole_words(text, most - 2)}…{_CLOSING}"


def _whole_words(text: str, most: int) -> str:
    cut = text[:most]
    return cut.rpartition(" ")[0] or cut


def count(number: int) -> str:
    """Return a count as official papers write it: "02", "12", "0"."""
    return f"{number:02}" if number else "0"
