"""The year 2021 in fast motion: how often a group is written to that has not asked for it."""

from collections import Counter
from datetime import date

from rich.console import Console
from rich.table import Table

from tests.domain.plan_2021 import CALENDAR_2021, DATED, UNITS, day, every_day
from tests.scenarios.story import Story

# A group that hears more often is muted by its members.
MOST = 30
# By hand: the opening; the mornings of tests/morning/test_morning_year.py; the rounds from March to
# December, for February's window is Tết.
EXPECTED = {
    "VP": 1 + 13 + 10,
    "QLKH": 1 + 4 + 10,
    "QLCN": 1 + 4 + 10,
    "TTRA": 1 + 4 + 10,
    "TDC": 1 + 4 + 10,
    "TT": 1 + 15 + 10,
}


async def report_what_ends(story: Story, today: date) -> None:
    """Let each unit report on its last working day whatever has a date."""
    for code, (_, last_day) in DATED.items():
        if CALENDAR_2021.last_working_day(last_day) != today or code == "VP-09":
            continue
        section = code.partition("-")[0]
        delivers = [unit.code for unit in UNITS if unit.code != section]
        for unit in delivers if code == "VP-09.2" else [section]:
            await story.writes(unit, f"/xong {code}")


def unasked(story: Story, unit: str) -> list[str]:
    """Return the first lines of what a unit was told without anybody having written before."""
    return [one.text.split("\n")[0] for one in story.said(unit) if one.reply_to is None]


def kind(line: str) -> str:
    if "nhắc việc" in line:
        return "mornings"
    return "rounds" if "cập nhật kết quả tháng" in line else "opening"


async def test_no_unit_hears_more_than_thirty_times_in_a_year_of_dates_kept(story: Story) -> None:
    for today in every_day(day("08/02"), day("31/12")):
        if CALENDAR_2021.is_working(today):
            await story.clock_jumps(f"{today} 07:30")
            await report_what_ends(story, today)

    table = Table("unit", "opening", "mornings", "rounds", "all")
    heard = {unit.code: unasked(story, unit.code) for unit in UNITS}
    for unit, lines in heard.items():
        kinds = Counter(map(kind, lines))
        numbers = (kinds["opening"], kinds["mornings"], kinds["rounds"], len(lines))
        table.add_row(unit, *map(str, numbers))
    Console().print(table)
    assert {unit: len(lines) for unit, lines in heard.items()} == EXPECTED
    assert max(EXPECTED.values()) <= MOST
