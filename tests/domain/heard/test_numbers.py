"""Numbers in words: those of days and months, of weekdays, and percents."""

import pytest

from domain.dates.numbers import number, weekday
from domain.spoken.parts.percent import percents_in_figures
from domain.text import fold

ONES = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]


def spelt(figure: int) -> list[str]:
    """Return the ways in which a number up to 99 is said."""
    tens, ones = divmod(figure, 10)
    if not tens:
        return [ONES[ones - 1]]
    if tens == 1:
        return [f"mười {'lăm' if ones == 5 else ONES[ones - 1]}" if ones else "mười"]
    said = {1: ["mốt"], 4: ["bốn", "tư"], 5: ["lăm", "nhăm"]}.get(ones, [ONES[ones - 1]])
    return [f"{ONES[tens - 1]} mươi {one}" for one in said] if ones else [f"{ONES[tens - 1]} mươi"]


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        *((words, day) for day in range(1, 32) for words in spelt(day)),
        *((f"hăm {words.split()[-1]}", day) for day in range(21, 30) for words in spelt(day)),
        *(("bẩy", 7), ("tư", 4), ("nhất", 1), ("đầu", 1)),
        *(("I", 1), ("ii", 2), ("III", 3), ("IV", 4), ("3", 3), ("05", 5), ("31", 31)),
        *(("", 0), ("V", 0), ("nay", 0), ("ba hai", 0)),
    ],
)
def test_words_and_figures_count_alike(words: str, figure: int) -> None:
    assert (
        number(words) == number(fold(words).upper()) == number(words.replace(" ", "\n")) == figure
    )


@pytest.mark.parametrize(
    ("words", "place"),
    [
        *zip(
            ("thứ Hai", "thứ ba", "Thứ tư", "thứ năm", "thứ Sáu", "thứ bảy"), range(6), strict=True
        ),
        *((f"thứ {day}", day - 2) for day in range(2, 8)),
        *((f"T{day}", day - 2) for day in range(2, 8)),
        *(("thứ bẩy", 5), ("Chủ nhật", 6), ("chủ nhật", 6), ("CN", 6), ("cn", 6)),
    ],
)
def test_weekdays_are_counted_from_monday(words: str, place: int) -> None:
    assert weekday(words) == place


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        *((f"{words} phần trăm", f"{one}%") for one in range(1, 100) for words in spelt(one)),
        *(("một trăm phần trăm", "100%"), ("trăm phần trăm", "100%"), ("bẩy phần trăm", "7%")),
        *(("tám chục phần trăm", "80%"), ("tám mươi rưỡi phần trăm", "85%")),
        *(("80 phần trăm", "80%"), ("7,5 phần trăm", "7,5%"), ("100 phan tram", "100%")),
        *(("đạt hai mươi phần trăm rồi", "đạt 20% rồi"), ("hai phần ba", "hai phần ba")),
        *(("12/5 phần trăm", "12/5 phần trăm"), ("một phần trămn", "một phần trămn")),
    ],
)
def test_percents_in_words_are_written_in_figures(words: str, figures: str) -> None:
    assert percents_in_figures(words) == figures
