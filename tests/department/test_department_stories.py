"""Two departments with one bot: whose a chat is, who belongs to both, and hours of their own."""

from domain.department.department import FIRST
from tests.department.province import HEALTH, bound
from tests.scenarios.story import Story


async def test_whoever_administers_all_is_asked_whose_a_new_group_is(province: Story) -> None:
    administrator = province.town.administrator
    asked = await province.says("SYT", "/ketnoi TT", who=administrator)
    assert asked.text is not None
    assert "SKHCN, SYT" in asked.text
    before = province.count("TT")
    await province.presses("SYT", "SYT", who=administrator)
    opening = province.last("SYT")
    assert "TT-04" in (opening.text or "")
    assert province.count("TT") == before
    async with province.installation.database.of(HEALTH).read() as tx:
        (chat,) = await tx.chats.all()
        assert [unit.code for unit in chat.units] == ["TT"]
    async with province.installation.database.of(FIRST).read() as tx:
        kept = await tx.chats.of_units()
    assert len(kept) == 6


async def test_a_question_of_department_is_answered_once_and_in_words_too(province: Story) -> None:
    administrator = province.town.administrator
    asked = await province.says("SYT", "/ketnoi TT", who=administrator)
    told = await province.writes("SYT", "syt", who=administrator, reply_to=asked)
    assert any("TT-04" in (one.text or "") for one in told)


async def test_what_a_group_says_is_its_own_departments(province: Story) -> None:
    await bound(province)
    ours, theirs = province.count("vanphong"), province.officer("QLKH")
    await province.writes("SYT", "/xong 4", who=theirs)
    for department, done in ((FIRST, False), (HEALTH, True)):
        async with province.installation.database.of(department).read() as tx:
            plan = await tx.plans.current()
        assert plan is not None
        (one,) = [each for each in plan.assignments if each.task.code == "TT-04"]
        assert one.is_open is not done
    assert province.count("vanphong") == ours


async def test_somebody_of_two_departments_is_asked_which_they_mean(province: Story) -> None:
    """What they wrote is done as it stands once they have chosen, and a reply needs no question."""
    await bound(province)
    officer = province.officer("TT")
    await province.writes("TT", "/xong 5", who=officer)
    await province.writes("SYT", "/xong 4", who=officer)
    private = officer.private
    province.town.chats["alone"] = private
    officer.starts()
    await province.settle()
    asked = await province.says("alone", "/xong 3", who=officer)
    assert "SKHCN, SYT" in (asked.text or "")
    await province.presses("alone", "SYT", asked, who=officer)
    assert "TT-03" in (province.last("alone").text or "")
    async with province.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    (one,) = [each for each in plan.assignments if each.task.code == "TT-03"]
    assert one.is_open


async def test_each_is_reminded_at_its_own_hour(province: Story) -> None:
    group = await bound(province)
    database = province.installation.database
    await database.run(lambda tx: tx.departments.set(HEALTH, {"remind_at": "09:15"}))
    await province.clock_reaches("2021-02-08 09:10")
    ours, theirs = province.count("TT"), len(province.world.sent_by_bot(group))
    await province.clock_reaches("2021-02-08 09:20")
    assert len(province.world.sent_by_bot(group)) == theirs + 1
    assert province.count("TT") == ours


async def test_the_groups_of_one_that_is_closed_are_nobodys(province: Story) -> None:
    await bound(province)
    database, now = province.installation.database, province.clock()
    await database.run(lambda tx: tx.departments.close(HEALTH, at=now, basis=None))
    told = await province.writes("SYT", "/xong 4", who=province.officer("QLKH"))
    async with database.of(HEALTH).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    assert all(one.is_open for one in plan.assignments)
    assert len(told) == 1
