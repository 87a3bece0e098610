"""Percents in words: "tám mươi phần trăm" is "80%"."""

from domain.text import fold
from domain.words import spoken

_UNITS = {
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "rưỡi": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_VALUES = {fold(word): value for word, value in _UNITS.items()}
_UNIT = "|".join(_UNITS)
_TENS = rf"(?:(?P<tens>{_UNIT}) (?:mươi|chục)|mười)"
_FORM = spoken(
    rf"(?<![\w/.,])(?:(?P<figures>\d{{1,3}}(?:[.,]\d)?)|(?P<all>một trăm|trăm)|{_TENS}"
    rf"(?: (?P<more>{_UNIT}))?|(?P<few>{_UNIT})) phần trăm(?!\w)"
)


def percents_in_figures(text: str) -> str:
    """Return NFC text with each percent that is told in words in figures."""
    return _FORM.sub(lambda found: f"{_figures(found.groupdict())}%", text)


def _figures(said: dict[str, str | None]) -> str | int:
    if said["figures"]:
        return said["figures"]
    if said["all"]:
        return 100
    if few := said["few"]:
        return _VALUES[fold(few)]
    return 10 * _VALUES[fold(said["tens"] or "một")] + _VALUES.get(fold(said["more"] or ""), 0)
