"""`nhacviec department merge` and `open`: what they show, write and refuse."""

from typing import Any

import pytest
import typer
from pydantic import SecretStr

from bot.command_line.department import Change, add, change, close, open_again, show
from bot.command_line.department_merge import Wish, merge_departments, renamings
from bot.command_line.plan_import import Wish as InWish
from bot.command_line.plan_import import take_in
from bot.command_line.plan_list import show_plans
from bot.settings import Settings
from documents.plan import PlanReading
from domain.department.department import FIRST, DepartmentTaken, NoSuchDepartment, WasMerged
from domain.department.keeping import DepartmentIsOpen
from domain.department.merging import CodesCollide, NothingToMerge
from storage.store import Database

BASIS = "Nghị quyết 12/NQ-HĐND ngày 01/7/2025"


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(_env_file=None, database_url=SecretStr(database_url), admin_user_ids=(7,))


def wish(*departments: str, into: str, **more: Any) -> Wish:
    return Wish(departments, into, BASIS, **more)


async def departments(settings: Settings) -> dict[str | None, Any]:
    database = Database(settings.database_url.get_secret_value())
    async with database.read() as tx:
        found = await tx.departments.all()
    await database.close()
    return {one.short_name: one for one in found}


async def test_codes_of_both_are_told_before_anything_is_written(
    settings: Settings,
    real_plan: PlanReading,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    await add(settings, "Sở Y tế", "SYT")
    await change(settings, "SYT", Change(administrators="8", settings={"remind_at": "08:15"}))
    for one in ("SKHCN", "SYT"):
        await take_in(settings, real_plan, InWish(department=one), yes=True)
    capsys.readouterr()
    with pytest.raises(CodesCollide):
        await merge_departments(settings, wish("SYT", into="SKHCN"), yes=False)
    shown = capsys.readouterr().out
    assert "SYT: đơn vị TT (Trung tâm Khoa học và Công nghệ) nhận mã TTSYT" in shown
    assert "TTSYT; mã nhiệm vụ vẫn mang chữ TT." in shown
    assert "SYT: mã nhiệm vụ của Kế hoạch năm 2021 viết thêm SYT- ở trước" in shown
    assert "REMIND_AT=08:15 không còn" in shown
    assert "Đơn vị trùng tên (Văn phòng Sở; " in shown
    assert (await departments(settings))["SYT"].is_open

    named = renamings(["SYT:TT=TTYT", "SYT:2021=YT"])
    await merge_departments(settings, wish("SYT", into="SKHCN", renamed=named), yes=True)
    merged = (await departments(settings))["SYT"]
    assert (merged.is_open, merged.merged_into, merged.basis) == (False, FIRST, BASIS)
    assert (await departments(settings))[None].administrators == {8}
    capsys.readouterr()
    await show_plans(settings, None)
    assert "YT" in capsys.readouterr().out
    await show(settings)
    assert "đã sáp nhập vào SKHCN" in capsys.readouterr().out
    for again in (wish("SYT", into="SKHCN"), wish("SKHCN", into="SYT")):
        with pytest.raises(WasMerged):
            await merge_departments(settings, again, yes=True)
    with pytest.raises(WasMerged):
        await open_again(settings, "SYT")


async def test_one_that_begins_by_a_merger_has_what_all_of_them_had(settings: Settings) -> None:
    await add(settings, "Sở Y tế", "SYT")
    with pytest.raises(NoSuchDepartment):
        await merge_departments(settings, wish("SYT", "SKHCN", into="SMOI"), yes=False)
    taken = wish("SYT", "SKHCN", into="SYT", name="Sở Mới")
    with pytest.raises(DepartmentTaken):
        await merge_departments(settings, taken, yes=False)
    with pytest.raises(NothingToMerge):
        await merge_departments(settings, wish("SYT", into="SYT"), yes=False)
    # Where nothing has two meanings nobody is asked.
    begins = wish("SKHCN", "SYT", into="SMOI", name="Sở Mới")
    await merge_departments(settings, begins, yes=False)
    found = await departments(settings)
    assert found["SMOI"].name == "Sở Mới"
    assert {found[None].merged_into, found["SYT"].merged_into} == {found["SMOI"].id}
    assert [one.short_name for one in found.values() if one.is_open] == ["SMOI"]


@pytest.mark.parametrize("typed", ["TT=TTYT", "SYT:TT", "SYT"])
def test_what_is_called_otherwise_is_written_with_its_department(typed: str) -> None:
    with pytest.raises(typer.BadParameter, match="SYT:TT=TTYT"):
        renamings([typed])


async def test_only_a_closed_department_is_opened(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await add(settings, "Sở Y tế", "SYT")
    with pytest.raises(DepartmentIsOpen):
        await open_again(settings, "SYT")
    await close(settings, "SYT", anyway=True)
    await open_again(settings, "syt")
    assert "Sở Y tế đã hoạt động trở lại" in capsys.readouterr().out
    assert (await departments(settings))["SYT"].is_open
    with pytest.raises(NoSuchDepartment):
        await open_again(settings, "SXD")
