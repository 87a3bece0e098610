"""Where the numbers and words of the picture stand, as it is drawn."""

from itertools import combinations

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Annotation, Text
from matplotlib.transforms import Bbox

from documents.picture.drawing import figure_of
from domain.publication.chart import Bar, Chart, DateLine, Look, Trend

WEEKS = ("02/4", "09/4", "16/4", "23/4", "30/4", "07/5", "14/5", "21/5")
UNIT = "Chi cục Tiêu chuẩn Đo lường Chất l…"
SUBMITTED, NO_TASK = "đã trình 123", "chưa có nhiệm vụ có thời hạn"


def drawn(weeks: list[tuple[int, int]], bars: list[tuple[int, ...]]) -> Figure:
    """Return a picture of so much done and overdue in each week, and of these bars."""
    words = "TT-04.1 (TTKHCN). Xây dựng kế hoạch thực hiện chuyên mục khoa họ…"
    done, overdue = zip(*weeks, strict=True)
    return figure_of(
        Chart(
            title="Sở Khoa học và Công nghệ",
            subtitle="Tiến độ thực hiện nhiệm vụ, tuần 21 (số liệu đến 16:00 ngày 21/5/2021)",
            legend=tuple(zip(Look, ("Đúng hạn", "Quá hạn", "Trong hạn", "Chậm"), strict=True)),
            bars=tuple(Bar(UNIT, parts, SUBMITTED if any(parts) else NO_TASK) for parts in bars),
            below_bars="Toàn cơ quan: 29 nhiệm vụ có thời hạn, hoàn thành 3, quá hạn 7.",
            trend_title="08 tuần qua",
            weeks=WEEKS[-len(weeks) :],
            trends=(Trend("Hoàn thành", done), Trend("Chưa xong, quá hạn", overdue)),
            dates_title="Thời hạn tháng tới",
            dates=tuple(DateLine(day, words) for day in WEEKS),
            no_dates="",
        )
    )


def extents(texts: list[Text]) -> list[Bbox]:
    return [one.get_window_extent() for one in texts if one.get_text()]


def overlapping(texts: list[Text]) -> list[tuple[str, str]]:
    said = [(one.get_text(), one.get_window_extent()) for one in texts if one.get_text()]
    return [(a, b) for (a, here), (b, there) in combinations(said, 2) if here.overlaps(there)]


@pytest.mark.parametrize(
    "weeks",
    [
        [(0, 7), (1, 7), (2, 5), (3, 5), (5, 4), (6, 6), (8, 3), (9, 2)],
        [(0, 0)] * 8,
        [(4, 4)] * 8,
        [(250, 0), (0, 250)] * 4,
        [(100, 99), (99, 100)],
        [(1234, 1233)] * 8,
    ],
)
def test_each_weeks_upper_number_stands_above_the_lines_and_the_lower_one_below(
    weeks: list[tuple[int, int]],
) -> None:
    figure = drawn(weeks, [(1, 2, 3, 4)])
    axes = figure.axes[2]
    numbers = [one for one in axes.texts if isinstance(one, Annotation)]
    assert sorted(one.get_text() for one in numbers) == sorted(str(n) for two in weeks for n in two)
    for place, two in enumerate(weeks):
        low, high = (axes.transData.transform((place, n))[1] for n in (min(two), max(two)))
        here = sorted(
            extents([one for one in numbers if one.xy[0] == place]), key=lambda box: box.y0
        )
        assert here[0].y1 < low <= high < here[1].y0
        texts = {
            one.get_text(): one.get_window_extent().y0 for one in numbers if one.xy[0] == place
        }
        assert texts[str(max(two))] >= texts[str(min(two))]
    assert overlapping(list(axes.texts)) == []


@pytest.mark.parametrize(
    "bars",
    [
        [],
        [(0, 0, 0, 0)],
        [(3, 1, 5, 2), (0, 1, 1, 55), (1, 1, 1, 1)],
        [(1, 1, 1, 300), (300, 1, 1, 1), (1, 300, 10, 10), (99, 100, 101, 100)],
        [(1234, 12, 12, 1), (12, 34, 56, 78)],
        [(1, 2, 3, 4)] * 24,
    ],
)
def test_no_words_stand_on_others_and_none_leave_the_picture(bars: list[tuple[int, ...]]) -> None:
    figure = drawn([(3, 7)] * 8, bars)
    figure.canvas.draw()
    texts = [one for one in figure.findobj(Text) if one.get_visible()]
    assert overlapping(texts) == []
    assert [
        box for box in extents(texts) if box.x0 < figure.bbox.x0 or box.x1 > figure.bbox.x1
    ] == []
