"""Drawing the picture of a period: PNG, 1080 wide, to be read on a telephone and in a grey print.

matplotlib is loaded here alone, and only in the process that draws.
"""

from io import BytesIO
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from domain.publication.chart import Bar, Chart, Look

_WIDTH, _DPI = 1080, 120
_INCHES = _WIDTH / _DPI
# Colour, pattern and the colour of the number: from dark to light to striped, also without colours.
_LOOKS = {
    Look.IN_TIME: ("#1b5e20", "", "white"),
    Look.LATE: ("#a5d6a7", "////", "black"),
    Look.OPEN: ("#eceff1", "", "black"),
    Look.OVERDUE: ("#ef5350", "xx", "black"),
}
# Of two lines that meet, the numbers stand above the one and below the other.
_LINES = (("#1b5e20", "o", "-"), ("#b71c1c", "s", "--"))
# In points from its mark: a week's upper number stands above the lines, the lower one below.
_ABOVE, _BELOW = 6, -14
# How wide a digit of a bar's number is, and a letter behind a bar, as shares of the bars' axes.
_DIGIT, _LETTER = 0.017, 0.0125
# How much wider than the longest bar they are where no words need more.
_ROOM = 1.12
_BAR, _DATE, _TREND, _HEAD = 0.42, 0.29, 2.0, 0.8
# The letters of every Vietnamese word, brought along by matplotlib itself.
_FONT: dict[str, Any] = {"family": "DejaVu Sans"}


def draw(chart: Chart) -> bytes:
    """Return the picture as PNG."""
    file = BytesIO()
    # Whose it is and of what, in place of the library's own name.
    signed = {"Software": None, "Author": chart.title, "Title": chart.subtitle}
    figure_of(chart).canvas.print_png(file, metadata=signed)  # type: ignore[attr-defined]
    return file.getvalue()


def figure_of(chart: Chart) -> Figure:
    """Return the picture before it is printed: head, bars, trend and dates, each on its axes."""
    has_trend = len(chart.weeks) > 1
    heights = [
        _HEAD,
        max(len(chart.bars), 1) * _BAR + 0.55,
        _TREND if has_trend else 0.01,
        (max(len(chart.dates), 1) + 1) * _DATE + 0.2,
    ]
    figure = Figure(figsize=(_INCHES, sum(heights) + 0.35 * len(heights)), dpi=_DPI)
    FigureCanvasAgg(figure)
    grid = figure.add_gridspec(
        len(heights),
        1,
        height_ratios=heights,
        left=0.33,
        right=0.97,
        top=0.985,
        bottom=0.015,
        hspace=0.28,
    )
    _head(figure, chart, figure.add_subplot(grid[0]))
    _bars(figure.add_subplot(grid[1]), chart)
    trend = figure.add_subplot(grid[2])
    if has_trend:
        _trend(trend, chart)
    else:
        trend.set_axis_off()
    _dates(figure.add_subplot(grid[3]), chart)
    return figure


def _head(figure: Figure, chart: Chart, axes: Axes) -> None:
    axes.set_axis_off()
    left = 0.03
    top = axes.get_position().y1
    figure.text(left, top, chart.title, size=15, weight="bold", va="top", **_FONT)
    drop = 0.33 / figure.get_figheight()
    figure.text(left, top - drop, chart.subtitle, size=9.5, va="top", **_FONT)
    handles = [
        Patch(facecolor=_LOOKS[look][0], hatch=_LOOKS[look][1], edgecolor="black", label=words)
        for look, words in chart.legend
    ]
    figure.legend(
        handles=handles,
        loc="upper left",
        bbox_to_anchor=(left - 0.012, top - 2.0 * drop),
        ncols=4,
        frameon=False,
        prop={"size": 9.5, **_FONT},
        handlelength=1.6,
        columnspacing=1.4,
    )


def _bars(axes: Axes, chart: Chart) -> None:
    most = max((sum(bar.parts) for bar in chart.bars), default=1) or 1
    needed = [_bar(axes, place, bar, most * _ROOM) for place, bar in enumerate(chart.bars)]
    axes.set_ylim(len(chart.bars) - 0.4, -0.6)
    axes.set_xlim(0, max([most * _ROOM, *needed]))
    axes.set_yticks(range(len(chart.bars)), [bar.name for bar in chart.bars], size=9.5, **_FONT)
    axes.tick_params(axis="y", length=0)
    axes.set_xticks([])
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.text(
        -0.467,
        -0.02,
        chart.below_bars,
        size=8.5,
        va="top",
        wrap=True,
        transform=axes.transAxes,
        **_FONT,
    )


def _bar(axes: Axes, place: int, bar: Bar, whole: float) -> float:
    """Draw a bar on axes `whole` wide; return how wide they have to be for the words behind it."""
    left, taken = 0, 0.0
    for look, number in zip(_LOOKS, bar.parts, strict=True):
        if not number:
            continue
        colour, pattern, ink = _LOOKS[look]
        axes.barh(
            place,
            number,
            left=left,
            height=0.66,
            color=colour,
            hatch=pattern,
            edgecolor="black",
            linewidth=0.6,
        )
        # A number that its part has no room for stands behind the one before it.
        wide = whole * _DIGIT * (len(str(number)) + 0.5)
        at = max(left + number / 2, taken + wide / 2)
        fits = at + wide / 2 <= left + number
        axes.text(
            at,
            place,
            str(number),
            ha="center",
            va="center",
            size=9.5,
            weight="bold",
            color=ink if fits else "black",
            bbox=None if fits and not pattern else {"facecolor": "white", "pad": 0.8, "lw": 0},
            **_FONT,
        )
        left, taken = left + number, at + wide / 2
    behind = max(left, taken) + whole * 0.012
    axes.text(behind, place, bar.beside, va="center", size=8.5, **_FONT)
    return behind / (1 - _LETTER * len(bar.beside))


def _trend(axes: Axes, chart: Chart) -> None:
    places = range(len(chart.weeks))
    most = max((max(one.values) for one in chart.trends), default=1) or 1
    weeks = zip(*(one.values for one in chart.trends), strict=True)
    uppers = [week.index(max(week)) for week in weeks]
    for at, (one, (colour, marker, line)) in enumerate(zip(chart.trends, _LINES, strict=True)):
        axes.plot(places, one.values, line, marker=marker, color=colour, lw=1.8, label=one.name)
        for place, value, upper in zip(places, one.values, uppers, strict=True):
            axes.annotate(
                str(value),
                (place, value),
                xytext=(0, _ABOVE if at == upper else _BELOW),
                textcoords="offset points",
                ha="center",
                size=8.5,
                color=colour,
                **_FONT,
            )
    axes.set_title(chart.trend_title, loc="left", size=11, weight="bold", x=-0.467, **_FONT)
    axes.set_xticks(places, chart.weeks, size=8.5, **_FONT)
    axes.set_yticks([])
    axes.set_ylim(0 - most * 0.22, most * 1.3)
    axes.set_xlim(-0.3, len(chart.weeks) - 0.7)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.legend(
        loc="center right", bbox_to_anchor=(-0.06, 0.5), frameon=False, prop={"size": 9, **_FONT}
    )


def _dates(axes: Axes, chart: Chart) -> None:
    axes.set_axis_off()
    rows = max(len(chart.dates), 1) + 1
    axes.set_ylim(rows, 0)
    axes.set_xlim(0, 1)
    left = -0.467
    axes.text(left, 0.4, chart.dates_title, size=11, weight="bold", va="center", **_FONT)
    if not chart.dates:
        axes.text(left, 1.4, chart.no_dates, size=9.5, va="center", **_FONT)
    for place, one in enumerate(chart.dates, start=1):
        axes.text(left, place + 0.4, one.day, size=9.5, weight="bold", va="center", **_FONT)
        axes.text(left + 0.125, place + 0.4, one.words, size=9.5, va="center", **_FONT)
