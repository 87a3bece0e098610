"""Who administers one department alone connects its groups, and no other's."""

import pytest

from domain.department.department import FIRST
from simulator.groups import add_member
from simulator.people import Person
from tests.department.province import HEALTH
from tests.scenarios.story import Story


@pytest.fixture
async def theirs(province: Story) -> Person:
    """The second department's own administrator, who is in its group and in one of the first."""
    person = province.world.add_person("Quản trị Sở Y tế", "Quản trị")
    for code in ("SYT", "TT"):
        add_member(province.chat(code), person, by=province.town.administrator)
    database = province.installation.database
    await database.run(lambda tx: tx.departments.administer(HEALTH, [person.id]))
    await province.settle()
    return person


async def test_a_new_group_is_connected_without_a_question(province: Story, theirs: Person) -> None:
    opening = await province.says("SYT", "/ketnoi TT", who=theirs)
    assert "TT-04" in opening.text
    async with province.installation.database.of(HEALTH).read() as tx:
        (chat,) = await tx.chats.all()
        assert [unit.code for unit in chat.units] == ["TT"]


async def test_a_group_of_another_department_is_left_alone(province: Story, theirs: Person) -> None:
    refused = await province.says("TT", "/ketnoi bgd", who=theirs)
    assert refused.text.startswith("Chỉ quản trị viên hệ thống kết nối được nhóm.")
    async with province.installation.database.of(FIRST).read() as tx:
        chat = await tx.chats.find(province.chat("TT").id)
    assert chat is not None
    assert [unit.code for unit in chat.units] == ["TT"]
    assert len(chat.seats) == 1


async def test_who_administers_two_is_asked_which(province: Story, theirs: Person) -> None:
    database = province.installation.database
    third = await database.run(lambda tx: tx.departments.add("UBND xã A", "XA"))
    await database.run(lambda tx: tx.departments.administer(third.id, [theirs.id]))
    asked = await province.says("SYT", "/ketnoi vanphong", who=theirs)
    assert asked.button_texts[:2] == ["SYT", "XA"]
    await province.presses("SYT", "XA", asked, who=theirs)
    async with database.of(third.id).read() as tx:
        assert (await tx.chats.all())[0].seats
    async with database.of(HEALTH).read() as tx:
        assert not any(one.seats for one in await tx.chats.all())


async def test_who_administers_none_any_more_connects_nothing(
    province: Story, theirs: Person
) -> None:
    database = province.installation.database
    await database.run(lambda tx: tx.departments.administer(HEALTH, []))
    refused = await province.says("SYT", "/ketnoi TT", who=theirs)
    assert "TT-04" not in refused.text
    async with database.of(HEALTH).read() as tx:
        assert not any(one.seats for one in await tx.chats.all())
