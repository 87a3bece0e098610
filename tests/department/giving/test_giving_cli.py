"""`nhacviec department give` and `take-back`: what they say and refuse."""

from datetime import UTC, datetime

import pytest
from pydantic import SecretStr

from bot.command_line.department import add, close, show
from bot.command_line.department_give import give, take_back_from
from bot.command_line.plan_import import Wish, take_in
from bot.settings import Settings
from documents.plan import PlanReading
from domain.authority import UnknownUnit
from domain.chat import Seat
from domain.department.department import FIRST, NoSuchDepartment
from domain.department.giving import GivenBefore, GivenToItself, NoOffice, NotGiven
from storage.store import Database

NOW = datetime(2021, 2, 8, 1, tzinfo=UTC)


@pytest.fixture
async def settings(database_url: str, real_plan: PlanReading) -> Settings:
    found = Settings(_env_file=None, database_url=SecretStr(database_url), admin_user_ids=(7,))
    await add(found, "Sở Y tế", "SYT")
    await take_in(found, real_plan, Wish(department="SKHCN"), yes=True)
    return found


async def has_an_office(settings: Settings) -> None:
    database = Database(settings.database_url.get_secret_value())
    async with database.of(2).write() as tx:
        chat = await tx.chats.ensure(-100, title="Văn phòng Sở Y tế")
        await tx.chats.bind(chat.id, Seat.OFFICE, None, at=NOW)
    await database.close()


async def test_it_is_offered_once_and_taken_back(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await has_an_office(settings)
    capsys.readouterr()
    await give(settings, "skhcn", "tdc", "syt")
    assert capsys.readouterr().out == (
        "Đã đề nghị Sở Y tế nhận; bấm Nhận trong nhóm Văn phòng Sở Y tế.\n"
    )
    await show(settings)
    assert "SKHCN đề nghị giao nhiệm vụ của TDC cho SYT, chưa được nhận." in capsys.readouterr().out
    with pytest.raises(GivenBefore):
        await give(settings, "SKHCN", "TDC", "SYT")
    await take_back_from(settings, "SKHCN", "TDC")
    assert "Đã thu hồi nhiệm vụ của Chi cục" in capsys.readouterr().out
    with pytest.raises(NotGiven):
        await take_back_from(settings, "SKHCN", "TDC")


async def test_what_cannot_be_given_is_refused(settings: Settings) -> None:
    for names, refused in (
        (("SKHCN", "TDC", "SYT"), NoOffice),
        (("SKHCN", "XX", "SYT"), UnknownUnit),
        (("SKHCN", "TDC", "SKHCN"), GivenToItself),
        (("SKHCN", "TDC", "SZ"), NoSuchDepartment),
    ):
        with pytest.raises(refused):
            await give(settings, *names)


async def test_a_giver_that_is_closed_takes_back_what_it_gave(settings: Settings) -> None:
    await has_an_office(settings)
    await give(settings, "SKHCN", "TDC", "SYT")
    await close(settings, "SKHCN", anyway=True)
    database = Database(settings.database_url.get_secret_value())
    async with database.of(FIRST).read() as tx:
        assert await tx.given.units() == []
        events = {one.kind for one in await tx.events.latest()}
    await database.close()
    assert "work-taken-back" in events
