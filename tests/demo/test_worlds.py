"""The departments that the demo can open: their plans are read without help, and none is late."""

from zoneinfo import ZoneInfo

import pytest

from bot.demo.demo import example_plan
from bot.demo.tour import tour_of
from bot.demo.town import LEADERS_CODE, OFFICE_CODE, build_town
from bot.demo.worlds import WORLDS, DemoYear
from simulator.model import ChatType
from simulator.world import World
from tests.simulator.bot_api import Clock
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.mark.parametrize("year", DemoYear)
def test_each_unit_of_each_plan_has_a_group(year: DemoYear) -> None:
    played = WORLDS[year]
    plans = [example_plan(name) for name in played.plans]
    town = build_town(World(Clock()), *plans, headed=played.headed, basic=played.basic)
    units = {unit.code: unit.name for plan in plans for unit in plan.units}
    assert {code: town.chats[code].title for code in units} == units
    assert len(town.chats) == len(units) + len({OFFICE_CODE, LEADERS_CODE})
    assert list(town.heads) == list(played.headed)
    basic = {code for code, chat in town.chats.items() if chat.type is ChatType.GROUP}
    assert basic == set(played.basic)
    assert tour_of(town, played.shown, TEXTS)[0].chat == town.chats[played.shown].id


@pytest.mark.parametrize("year", DemoYear)
def test_nothing_is_late_as_it_begins(year: DemoYear) -> None:
    played = WORLDS[year]
    last_days = [
        task.deadline.last_day
        for name in played.plans
        for task in example_plan(name).tasks
        if task.deadline and task.deadline.last_day
    ]
    assert min(last_days) >= played.start.date()


def test_the_merged_department_has_communes_and_no_inspectorate() -> None:
    work, administration = (example_plan(name) for name in WORLDS[DemoYear.OF_2026].plans)
    assert [unit.code for unit in work.units] == ["VP", "KHTC", "QLKH", "CDS", "BCVT", "TDC", "TT"]
    assert [unit.name for unit in administration.units[2:]] == [
        "UBND xã Long Hưng",
        "UBND phường Minh Tân",
        "UBND đặc khu Hòn Ngọc",
    ]
    assert (len(work.tasks), len(administration.tasks)) == (23, 13)
