"""Each chat is offered the commands it can use; the menu gives no permission."""

from actions.people.menus import renew_menus
from domain.department.department import FIRST
from simulator.groups import upgrade
from simulator.model import Chat
from tests.people.private import alone
from tests.scenarios.story import Story

EVERYBODY = {"huy", "trogiup"}


def menu(story: Story, chat: Chat) -> set[str]:
    """Return the commands that a chat's members see."""
    return {one["command"] for one in story.world.menus.of_chat(chat)}


def for_administrators(story: Story, chat: Chat) -> set[str]:
    """Return the commands that a group's administrators see."""
    scope = {"type": "chat_administrators", "chat_id": chat.id}
    return {one["command"] for one in story.world.menus.get(scope, "vi")}


async def test_menus_differ_by_what_a_chat_may_do(story: Story) -> None:
    unit, office, leaders = (menu(story, story.chat(code)) for code in ("TT", "vanphong", "bgd"))
    assert {"xong", "vuongmac", "viec", "tiendo", "giahan", "tim", "nhatky"} <= unit
    assert {"giaoviec", "tralai", "dieuchinhhan", "moithamgia", "kehoach"} <= office
    assert {"kehoach", "tim", "nhatky", "giaoviec"} <= leaders
    assert not unit & {"giaoviec", "moithamgia", "ketnoi"}
    assert not office & {"xong", "viec", "ketnoi"}
    assert not leaders & {"xong", "dieuchinhhan", "moithamgia"}
    assert unit & office & leaders >= EVERYBODY
    assert for_administrators(story, story.chat("TT")) == unit | {"ketnoi"}


async def test_a_menu_follows_what_a_chat_is_connected_with(story: Story) -> None:
    administrator = story.town.administrator
    await story.writes("vanphong", "/ketnoi TT", who=administrator)
    assert "xong" in menu(story, story.chat("vanphong"))
    assert menu(story, story.chat("TT")) == set()

    await story.says("bgd", "/ketnoi", who=administrator)
    await story.presses("bgd", "✓ Ban Giám đốc", who=administrator)
    assert menu(story, story.chat("bgd")) == set()


async def test_a_menu_follows_a_group_that_moves(story: Story) -> None:
    members = [story.officer("TT"), story.town.administrator]
    basic = story.world.add_group("Trung tâm", members, kind="group")
    story.town.chats["TT"] = basic
    await story.says("TT", "/ketnoi TT", who=story.town.administrator)
    bigger = upgrade(basic, by=story.officer("TT"))
    await story.settle()
    assert "xong" in menu(story, bigger)


async def test_alone_everybody_sees_their_own(story: Story) -> None:
    await story.says("TT", "/xong 5")
    officer, administrator = story.officer("TT"), story.town.administrator
    for person in (officer, administrator):
        await alone(story, person, "/start")
    assert "xong" in menu(story, officer.private)
    assert menu(story, administrator.private) == EVERYBODY | {"moithamgia"}


async def test_a_menu_that_telegram_did_not_take_is_offered_again(story: Story) -> None:
    story.world.faults.drop("setMyCommands")
    await story.writes("vanphong", "/ketnoi TT", who=story.town.administrator)
    await story.restart()
    await story.settle()
    assert "xong" in menu(story, story.chat("vanphong"))


async def test_a_new_version_offers_its_menus_everywhere(story: Story) -> None:
    for code in ("TT", "vanphong", "bgd"):
        story.world.menus.set([], {"type": "chat", "chat_id": story.chat(code).id}, "vi")
    async with story.installation.database.of(FIRST).write() as tx:
        await renew_menus(tx, now=story.clock())
    await story.settle()
    assert "xong" in menu(story, story.chat("TT"))
    assert "giaoviec" in menu(story, story.chat("vanphong"))
