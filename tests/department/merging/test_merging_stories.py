"""A department becomes part of another: nothing open is lost, and every group hears of it once."""

from collections.abc import Sequence

from actions.department.merging import Joining, brought, merge
from bot.installation import office_of
from domain.department.department import FIRST
from domain.department.merging import merger
from storage.store import Shared
from tests.databases import both_databases
from tests.department.province import HEALTH, bound
from tests.department.rows import refers_to_its_own, rows_of
from tests.scenarios.story import Story

BASIS = "Nghị quyết 12/NQ-HĐND ngày 01/7/2025"


async def merges(story: Story, *, into: int = FIRST, joining: Sequence[int] | None = None) -> None:
    """Merge departments, all others if none is said, into one, as the command line does."""
    installation = story.installation
    settings = installation.settings

    async def run(tx: Shared) -> None:
        every = {one.id: one for one in await tx.departments.all()}
        one = every.pop(into)
        others = every if joining is None else joining
        becoming = Joining(one, tuple(every[each] for each in others), BASIS)
        found = merger(await brought(tx, becoming, settings.organization), {})
        await merge(
            tx,
            office_of(settings, one),
            becoming,
            found,
            organization=settings.organization,
            now=story.clock(),
        )

    await installation.database.run(run)
    await story.settle()


@both_databases
async def test_what_is_open_goes_on_and_what_was_done_is_found(province: Story) -> None:
    await bound(province)
    theirs = province.officer("QLKH")
    await province.writes("SYT", "/xong 4", who=theirs)
    await province.writes("SYT", "/vuongmac 2 chưa có kinh phí", who=theirs)
    asked = province.last("SYT")
    at_rest = {code: province.count(code) for code in ("TT", "SYT", "vanphong", "bgd")}
    await merges(province)

    for code, n in at_rest.items():
        assert province.count(code) == n + 1, code
        told = province.last(code).text or ""
        assert f"({BASIS})" in told
        assert "SYT-" in told
    assert "nguyên trạng" in (province.last("SYT").text or "")
    assert "danh sách chung" in (province.last("TT").text or "")

    # A question that was asked before is answered afterwards, and goes to the office there is now.
    await province.presses("SYT", "Bỏ qua", asked, who=theirs)
    assert "chưa có kinh phí" in (province.last("vanphong").text or "")
    async with province.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
        events = {each.kind for each in await tx.events.latest()}
    assert plan is not None
    assert len(plan.plans) == 2
    held = {one.task.code: one for one in plan.assignments if one.task.code.startswith("SYT-")}
    assert not held["SYT-TT-04"].is_open
    assert held["SYT-TT-02"].obstacle is not None
    assert {"departments-merged", "done"} <= events, events
    # The group goes on by itself, and its own work is found by its own number.
    await province.writes("SYT", "/xong 3", who=theirs)
    assert "SYT-TT-03" in (province.last("SYT").text or "")
    found = await province.says("vanphong", "/nhatky", who=province.officer("vanphong"))
    assert "sáp nhập" in (found.text or "")
    async with province.installation.database.of(HEALTH).read() as tx:
        assert await tx.plans.current() is None


@both_databases
async def test_no_row_stays_behind_but_what_was_told(province: Story) -> None:
    await bound(province)
    await province.writes("SYT", "/vuongmac 2 chưa có kinh phí", who=province.officer("QLKH"))
    database = province.installation.database
    before = {department: await rows_of(database, department) for department in (FIRST, HEALTH)}
    await merges(province)
    after = await rows_of(database, FIRST)
    left = await rows_of(database, HEALTH)
    assert {name for name, n in left.items() if n} <= {"runs", "digests"}
    for name in after:
        if name in {"runs", "digests", "administrators", "department_days"}:
            continue
        told = 1 if name == "events" else 0
        assert after[name] == before[FIRST][name] + before[HEALTH][name] + told, name
    await refers_to_its_own(database)


async def test_somebody_known_to_both_is_one_person_afterwards(province: Story) -> None:
    await bound(province)
    officer = province.officer("TT")
    await province.writes("TT", "/xong 5", who=officer)
    await province.writes("SYT", "/xong 4", who=officer)
    province.town.chats["alone"] = officer.private
    officer.starts()
    await province.settle()
    asked = await province.says("alone", "/viec", who=officer)
    assert "SKHCN, SYT" in (asked.text or "")
    await merges(province)
    told = await province.writes("alone", "/viec", who=officer)
    assert not any("SKHCN, SYT" in (one.text or "") for one in told)
    assert any("TT-0" in (one.text or "") for one in told)
    async with province.installation.database.of(FIRST).read() as tx:
        person = await tx.people.find(officer.id)
        assert person is not None
        acted = [each for each in await tx.events.latest() if each.person == person]
    assert len({each.assignment_id for each in acted if each.assignment_id}) >= 2


async def test_a_morning_that_has_come_does_not_come_again(province: Story) -> None:
    await bound(province)
    await province.clock_reaches("2021-02-08 07:40")
    at_rest = {code: province.count(code) for code in ("TT", "SYT", "vanphong", "bgd")}
    await merges(province)
    await province.clock_reaches("2021-02-08 12:00")
    assert {code: province.count(code) - 1 for code in at_rest} == at_rest
    mornings = province.count("SYT")
    await province.mornings_pass("2021-02-23 08:00")
    assert province.count("SYT") > mornings


async def test_whose_morning_has_not_come_hears_it_from_the_other_one(province: Story) -> None:
    await bound(province)
    database = province.installation.database
    await database.run(lambda tx: tx.departments.set(HEALTH, {"remind_at": "11:00"}))
    await province.clock_reaches("2021-02-08 07:40")
    ours, theirs = province.count("TT"), province.count("SYT")
    await merges(province)
    await province.clock_reaches("2021-02-08 10:40")
    assert province.count("SYT") == theirs + 2
    assert province.count("TT") == ours + 1


async def test_a_closed_one_is_opened_again_without_groups_that_are_anothers(
    province: Story,
) -> None:
    await bound(province)
    database, now = province.installation.database, province.clock()
    await database.run(lambda tx: tx.departments.close(HEALTH, at=now, basis=None))
    assert await database.run(lambda tx: tx.departments.open_again(HEALTH)) == []
    told = await province.writes("SYT", "/xong 4", who=province.officer("QLKH"))
    assert "TT-04" in (told[0].text or "")

    await database.run(lambda tx: tx.departments.close(HEALTH, at=now, basis=None))
    administrator = province.town.administrator
    await province.says("SYT", "/ketnoi bgd", who=administrator)
    assert await database.run(lambda tx: tx.departments.open_again(HEALTH)) == ["Nhóm của Sở Y tế"]
    async with database.of(HEALTH).read() as tx:
        assert await tx.chats.of_units() == {}


async def test_a_department_without_a_name_of_its_own_is_told_by_its_own(province: Story) -> None:
    await bound(province)
    await merges(province, into=HEALTH, joining=[FIRST])
    for code in ("TT", "SYT"):
        told = f"Sở Khoa học và Công nghệ đã sáp nhập vào Sở Y tế ({BASIS})"
        assert told in province.last(code).text
