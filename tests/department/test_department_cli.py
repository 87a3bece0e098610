"""`nhacviec department` and `--department`: what they write, and what they refuse."""

from datetime import date, time

import pytest
import typer
from pydantic import SecretStr, ValidationError

from bot.command_line.department import Change, add, change, close, correct_day, show
from bot.command_line.plan_import import Wish, take_in
from bot.command_line.plan_list import show_plans
from bot.installation import office_of
from bot.settings import Settings
from documents.plan import PlanReading
from domain.department.department import (
    Department,
    DepartmentIsClosed,
    DepartmentNeeded,
    DepartmentTaken,
    NoSuchDepartment,
    named,
    short_of,
)
from domain.department.keeping import HasOpenWork, LastDepartment, new_short
from domain.plan.short_name import NotAShortName
from storage.store import Database


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(_env_file=None, database_url=SecretStr(database_url), admin_user_ids=(7,))


async def departments(settings: Settings) -> dict[str, Department]:
    database = Database(settings.database_url.get_secret_value())
    async with database.read() as tx:
        found = await tx.departments.all()
    await database.close()
    return {short_of(one, settings.organization): one for one in found}


async def test_a_department_has_what_it_does_not_set_from_the_environment(
    settings: Settings,
) -> None:
    await add(settings, "Sở Y tế", None)
    await change(
        settings,
        "syt",
        Change(
            administrators="8, 9",
            settings={"remind_at": "08:15", "confirm_done": "true", "party_office": None},
        ),
    )
    found = await departments(settings)
    first, second = (office_of(settings, found[name]) for name in ("SKHCN", "SYT"))
    assert (first.organization, first.remind_at, first.confirm_done) == (
        "Sở Khoa học và Công nghệ",
        time(7, 30),
        False,
    )
    assert (second.organization, second.remind_at, second.confirm_done) == (
        "Sở Y tế",
        time(8, 15),
        True,
    )
    assert (first.administrators, second.administrators) == ({7}, {7, 8, 9})

    await change(settings, "SYT", Change(administrators="", settings={"remind_at": None}))
    again = office_of(settings, (await departments(settings))["SYT"])
    assert (again.remind_at, again.confirm_done, again.administrators) == (time(7, 30), True, {7})


async def test_a_setting_that_can_be_none_is_refused_and_nothing_is_written(
    settings: Settings,
) -> None:
    with pytest.raises(ValidationError, match="remind_at"):
        await change(settings, "SKHCN", Change(name="Sở A", settings={"remind_at": "23:00"}))
    with pytest.raises(typer.BadParameter, match="LISTEN"):
        await change(settings, "SKHCN", Change(settings={"listen": "x:1"}))
    with pytest.raises(typer.BadParameter):
        await change(settings, "SKHCN", Change(name="Sở A", administrators="an"))
    assert (await departments(settings))["SKHCN"].name is None


async def test_a_plan_goes_to_the_department_that_is_named(
    settings: Settings, real_plan: PlanReading, capsys: pytest.CaptureFixture[str]
) -> None:
    await add(settings, "Sở Y tế", "SYT")
    with pytest.raises(DepartmentNeeded):
        await take_in(settings, real_plan, Wish(), yes=True)
    await take_in(settings, real_plan, Wish(department="SYT"), yes=True)
    capsys.readouterr()
    await show_plans(settings, "SKHCN")
    assert "2021" not in capsys.readouterr().out
    await show_plans(settings, "SYT")
    assert "2021" in capsys.readouterr().out
    with pytest.raises(NoSuchDepartment):
        await show_plans(settings, "SXD")

    with pytest.raises(HasOpenWork):
        await close(settings, "SYT", anyway=False)
    await close(settings, "SYT", anyway=True)
    await show(settings)
    assert "ngừng" in capsys.readouterr().out
    with pytest.raises(LastDepartment):
        await close(settings, "SKHCN", anyway=True)
    with pytest.raises(DepartmentIsClosed):
        await show_plans(settings, "SYT")
    with pytest.raises(DepartmentIsClosed):
        await close(settings, "SYT", anyway=True)
    # Where one is left, nobody has to name it again.
    await show_plans(settings, None)


@pytest.mark.parametrize(
    ("day", "country", "own"),
    [
        (date(2021, 5, 19), True, "off"),
        (date(2021, 5, 3), False, "worked"),
        (date(2021, 5, 22), False, "worked"),
    ],
)
async def test_a_day_is_otherwise_for_the_department_that_says_so(
    settings: Settings, day: date, country: bool, own: str
) -> None:
    await add(settings, "Sở Y tế", None)
    database = Database(settings.database_url.get_secret_value())
    await database.run(lambda tx: tx.holidays.seed([2021]))

    async def works() -> tuple[bool, bool, bool]:
        found = []
        for each in (database.of(1), database.of(2), database):
            async with each.read() as tx:
                found.append((await tx.holidays.calendar()).is_working(day))
        return found[0], found[1], found[2]

    await correct_day(settings, "SYT", day, own, "Công văn 5/UBND")
    # What leaves for anybody leaves on a day that one of them works.
    assert await works() == (country, not country, True)
    await correct_day(settings, "SYT", day, None, "")
    assert await works() == (country, country, country)
    await database.close()


OTHERS = (Department(1), Department(2, "Sở Y tế", "SYT"))
ORGANIZATION = "Sở Khoa học và Công nghệ"


@pytest.mark.parametrize(
    ("name", "wanted", "short"),
    [
        ("Sở Xây dựng", None, "SXD"),
        ("Sở Nông nghiệp và Môi trường", None, "SNNMT"),
        ("Sở Xây dựng", " xây ", "xây"),
    ],
)
def test_a_short_name_is_the_initials_unless_it_is_given(
    name: str, wanted: str | None, short: str
) -> None:
    assert new_short(name, wanted, OTHERS, ORGANIZATION) == short


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("sở y tế", "X"), ("Sở Xây dựng", "syt"), ("Sở Xây dựng", "SKHCN"), ("Sở Y Thuật", "sýt")],
)
def test_no_two_departments_are_called_the_same(name: str, wanted: str) -> None:
    with pytest.raises(DepartmentTaken):
        new_short(name, wanted, OTHERS, ORGANIZATION)


def test_a_short_name_is_one_word_of_letters_and_digits() -> None:
    with pytest.raises(NotAShortName):
        new_short("Sở Xây dựng", "S-XD", OTHERS, ORGANIZATION)


def test_a_department_is_named_by_its_short_name_or_its_whole_one() -> None:
    assert named(OTHERS, "Sở y tế", ORGANIZATION) is OTHERS[1]
    assert named(OTHERS, "skhcn", ORGANIZATION) is OTHERS[0]
    assert named(OTHERS[:1], None, ORGANIZATION) is OTHERS[0]
