"""The year 2021 in fast motion: how often a group is written to that has not asked for it."""

from collections import Counter
from datetime import date

from rich.console import Console
from rich.table import Table

from simulator.model import Message
from tests.domain.plan_2021 import CALENDAR_2021, DATED, UNITS, day, every_day
from tests.scenarios.story import Story

# A group that hears more often is muted by its members.
MOST = 30
# By hand: the opening; the mornings of tests/morning/test_morning_year.py; the rounds from March to
# December, for February's window is Tết; that of 10/05 stands in the morning of all but the Văn
# phòng, which hears nothing else that day.
EXPECTED = {
    "VP": 1 + 13 + 10,
    "QLKH": 1 + 4 + 10 - 1,
    "QLCN": 1 + 4 + 10 - 1,
    "TTRA": 1 + 4 + 10 - 1,
    "TDC": 1 + 4 + 10 - 1,
    "TT": 1 + 15 + 10 - 1,
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


def unasked(story: Story, unit: str) -> list[Message]:
    """Return what a unit was told without anybody having written before."""
    return [one for one in story.said(unit) if one.reply_to is None]


def kind(message: Message) -> str:
    morning, asked = "nhắc việc" in message.text, "cập nhật kết quả tháng" in message.text
    if morning and asked:
        return "both"
    return "mornings" if morning else "rounds" if asked else "opening"


async def test_no_unit_hears_more_than_thirty_times_in_a_year_of_dates_kept(story: Story) -> None:
    for today in every_day(day("08/02"), day("31/12")):
        if CALENDAR_2021.is_working(today):
            await story.clock_jumps(f"{today} 07:30")
            await report_what_ends(story, today)

    table = Table("unit", "opening", "mornings", "rounds", "both", "all")
    heard = {unit.code: unasked(story, unit.code) for unit in UNITS}
    for unit, told in heard.items():
        kinds = Counter(map(kind, told))
        numbers = (*(kinds[each] for each in ("opening", "mornings", "rounds", "both")), len(told))
        table.add_row(unit, *map(str, numbers))
    Console().print(table)
    assert {unit: len(told) for unit, told in heard.items()} == EXPECTED
    assert max(EXPECTED.values()) <= MOST
