"""Whatever is typed, no reader of words breaks: it understands, refuses, or finds nothing."""

import inspect
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import get_origin, get_type_hints

from hypothesis import example, given, settings
from hypothesis import strategies as st

import domain.spoken
from domain.calendar import Calendar
from domain.plan.deadline import BeforeMeans
from domain.refusal import Refusal
from domain.spoken.parts.heard import hear
from domain.spoken.tasks.units import units_in
from domain.spoken.times.point import Standpoint
from learning.train import corpus
from storage.holidays import calendar_of_years
from views.locale import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021, 2022])
# What a reader is given beside the words, by the kind of its parameter.
BESIDE: dict[object, object] = {
    date: TODAY,
    int: 3,
    str: "",
    bool: False,
    Calendar: CALENDAR,
    Standpoint: Standpoint(TODAY, CALENDAR),
    BeforeMeans: BeforeMeans.DAY_BEFORE,
}
NONE_OF_THEM = (tuple, list, set, frozenset, Sequence, Iterable, Collection, Set)
# Numbers, codes and days that look like some, and are none or hardly any.
ODD = (
    *("0", "00", "99", "25.3", "1.2.3", "31/2", "30/2/2021", "32/13", "1/1/0000", "0/0", "10000"),
    *(
        "99999999999",
        "²",
        "٣",
        "½",
        "３",
        "việc ３",
        "việc ①",
        "12h61",
        "25h",
        "1e5",
        "-3",
        "3-",
        "3-1",
    ),
    *("quý 9", "tuần 9", "tháng 13", "năm 0", "năm 9999", "31/12/9999", "01/01/0001", "ngày 31/6"),
    *(
        "1/0",
        "5/0",
        "0%",
        "101%",
        "100000%",
        "40",
        "9999 ngày nữa",
        "99 năm nữa",
        "thứ 9",
        "mùng 31",
    ),
    *("mùng 31 tháng 12 âm", "rằm tháng 13", "hạn 0", "việc 0", "việc 1.1.1.1.1", "TT-0", "TT-999"),
)


@cache
def readers() -> tuple[tuple[str, Callable[[str], object]], ...]:
    """Return every public function of `domain.spoken` that takes words first, by its name."""
    found = []
    for module in walk_packages(domain.spoken.__path__, "domain.spoken."):
        for name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            is_public = function.__module__ == module.name and not name.startswith("_")
            if is_public and (read := _of_words(function)):
                found.append((f"{module.name}.{name}", read))
    return tuple(found)


def _of_words(function: Callable[..., object]) -> Callable[[str], object] | None:
    parameters, hints = [*inspect.signature(function).parameters.values()], get_type_hints(function)
    if not parameters or hints[parameters[0].name] is not str:
        return None
    beside: dict[str, object] = {}
    for one in parameters[1:]:
        kind = hints[one.name]
        if one.default is not one.empty:
            continue
        if kind in BESIDE:
            beside[one.name] = BESIDE[kind]
        elif get_origin(kind) is Mapping:
            beside[one.name] = {}
        elif get_origin(kind) in NONE_OF_THEM:
            beside[one.name] = ()
        elif type(None) in getattr(kind, "__args__", ()):
            beside[one.name] = None
        else:
            return None
    return lambda words: function(words, **beside)


@st.composite
def messages(draw: st.DrawFn) -> str:
    """Draw what people type, with what stands in no grammar put into it."""
    phrases = [text for _, text in corpus()]
    words = draw(st.sampled_from(phrases)).split()
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(words)))
        odd = draw(st.sampled_from(ODD) | st.sampled_from(phrases))
        words[at : at + draw(st.integers(0, 1))] = odd.split()
    return " ".join(words)


@settings(max_examples=25)
@given(words=messages())
@example("lùi hạn tđc 4 đến 25.3")
@example("mùng 31 tháng 12 âm")
@example("giữ hồ sơ năm 9999 tuần này")
@example("３")
def test_no_reader_of_words_breaks(words: str) -> None:
    for name, read in readers():
        try:
            found = read(words)
            if isinstance(found, Iterator):
                tuple(found)
        except Refusal:
            pass
        except Exception as error:
            error.add_note(f"{name}({words!r})")
            raise
    hear(words, units_in(words), load_weights(), today=TODAY, calendar=CALENDAR)


def test_readers_of_words_are_found() -> None:
    assert len(readers()) > 150
