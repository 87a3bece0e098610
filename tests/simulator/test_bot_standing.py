"""Where the bot may write, and what it may change: Telegram's refusals, through a real client."""

import pytest
from telegram import Bot, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden

from simulator.groups import (
    add_bot,
    block_bot,
    delete_group,
    open_topic,
    promote_bot,
    remove_bot,
    unblock_bot,
    upgrade,
)
from simulator.model import Chat
from simulator.people import Person
from simulator.world import World
from tests.simulator.bot_api import Api, Clock

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Hoàn thành", callback_data="done")]])


async def test_a_person_must_speak_first(bot: Bot, officer: Person) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(officer.id, "Chào")
    officer.starts()
    assert (await bot.send_message(officer.id, "Chào")).chat.type == "private"


async def test_a_person_blocks_and_unblocks(bot: Bot, officer: Person) -> None:
    officer.starts()
    block_bot(officer)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(officer.id, "Chào")
    unblock_bot(officer)
    await bot.send_message(officer.id, "Chào")


async def test_a_person_leaves_telegram(bot: Bot, officer: Person) -> None:
    officer.starts()
    officer.is_deactivated = True
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(officer.id, "Chào")


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_the_bot_is_kicked(bot: Bot, world: World, leader: Person, kind: str) -> None:
    chat = world.add_group("Trung tâm", [leader], kind=kind)
    remove_bot(chat, leader)
    with pytest.raises(Forbidden, match=f"bot was kicked from the {kind} chat"):
        await bot.send_message(chat.id, "Chào")
    add_bot(chat, leader)
    await bot.send_message(chat.id, "Chào")


async def test_the_bot_leaves(bot: Bot, group: Chat) -> None:
    await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(group.id, "Chào")


async def test_a_group_without_the_bot_is_unknown(bot: Bot, world: World, leader: Person) -> None:
    chat = world.add_group("Nhóm khác", [leader], with_bot=False)
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(chat.id, "Chào")


async def test_a_group_is_deleted(bot: Bot, group: Chat, leader: Person) -> None:
    delete_group(group, leader)
    with pytest.raises(Forbidden, match="the group chat was deleted"):
        await bot.send_message(group.id, "Chào")


async def test_the_bot_has_no_right_to_write(bot: Bot, group: Chat) -> None:
    group.bot_may_write = False
    with pytest.raises(
        BadRequest, match=r"(?i)not enough rights to send text messages to the chat"
    ):
        await bot.send_message(group.id, "Chào")
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to send documents to the chat"):
        await bot.send_document(group.id, b"x", filename="x.txt")


async def test_a_group_becomes_a_supergroup(
    bot: Bot, api: Api, world: World, leader: Person
) -> None:
    chat = world.add_group("Trung tâm", [leader], kind="group")
    await api.updates()
    bigger = upgrade(chat, leader)
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(chat.id, "Chào")
    assert migrated.value.new_chat_id == bigger.id
    assert (await bot.send_message(bigger.id, "Chào")).chat.type == "supergroup"
    old, new = [update["message"] for update in await api.updates()]
    assert (old["chat"]["id"], old["migrate_to_chat_id"]) == (chat.id, bigger.id)
    assert (new["chat"]["id"], new["migrate_from_chat_id"]) == (bigger.id, chat.id)


async def test_the_same_edit_again_is_refused(bot: Bot, group: Chat) -> None:
    sent = await bot.send_message(group.id, "<b>Chưa xong</b>", "HTML", reply_markup=KEYBOARD)
    await bot.edit_message_text("<b>Đã xong</b>", group.id, sent.id, parse_mode="HTML")
    with pytest.raises(BadRequest) as refused:
        await bot.edit_message_text("<b>Đã xong</b>", group.id, sent.id, parse_mode="HTML")
    assert refused.value.message.lower() == (
        "message is not modified: specified new message content and reply markup are exactly the "
        "same as a current content and reply markup of the message"
    )


async def test_an_edit_without_a_keyboard_takes_it_away(
    bot: Bot, world: World, group: Chat
) -> None:
    sent = await bot.send_message(group.id, "Việc", reply_markup=KEYBOARD)
    await bot.edit_message_text("Việc đã xong", group.id, sent.id)
    (message,) = world.sent_by_bot(group)
    assert (message.text, message.button_texts, message.edited) == ("Việc đã xong", [], True)
    await bot.edit_message_reply_markup(group.id, sent.id, reply_markup=KEYBOARD)
    assert message.button_texts == ["Hoàn thành"]


async def test_what_cannot_be_edited(bot: Bot, group: Chat, officer: Person) -> None:
    theirs, unheard = officer.says(group, "/xong"), officer.says(group, "Ai có số liệu chưa?")
    asked = await bot.send_message(group.id, "Vướng gì?", reply_markup=ForceReply())
    paper = await bot.send_document(group.id, b"x", filename="x.txt")
    for message_id, reason in [
        (theirs.id, "message can't be edited"),
        (asked.id, "message can't be edited"),
        (paper.id, "there is no text in the message to edit"),
        (unheard.id, "message to edit not found"),
        (9999, "message to edit not found"),
    ]:
        with pytest.raises(BadRequest, match=f"(?i){reason}"):
            await bot.edit_message_text("khác", group.id, message_id)


async def test_the_caption_of_a_file_can_be_edited_and_a_message_has_none(
    bot: Bot, world: World, group: Chat
) -> None:
    paper = await bot.send_document(group.id, b"x", filename="x.txt", caption="Kèm theo")
    words = await bot.send_message(group.id, "Chào")
    await bot.edit_message_caption(group.id, paper.id, caption="Bản đúng")
    assert [message.text for message in world.sent_by_bot(group)] == ["Bản đúng", "Chào"]
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_caption(group.id, paper.id, caption="Bản đúng")
    with pytest.raises(BadRequest, match=r"(?i)there is no caption in the message to edit"):
        await bot.edit_message_caption(group.id, words.id, caption="Bản đúng")


async def test_a_location_to_stop_tells_whose_a_message_is_and_changes_nothing(
    bot: Bot, world: World, group: Chat, officer: Person
) -> None:
    theirs, unheard = officer.says(group, "/xong"), officer.says(group, "Ai có số liệu chưa?")
    words = await bot.send_message(group.id, "Chào")
    paper = await bot.send_document(group.id, b"x", filename="x.txt")
    for message_id, reason in [
        (theirs.id, "message can't be edited"),
        (unheard.id, "message to edit not found"),
        (words.id, "there is no live location in the message to edit"),
        (paper.id, "there is no live location in the message to edit"),
        (9999, "message to edit not found"),
    ]:
        with pytest.raises(BadRequest, match=f"(?i){reason}"):
            await bot.stop_message_live_location(group.id, message_id)
    assert not any(message.edited for message in world.sent_by_bot(group))


async def test_what_can_be_deleted(
    bot: Bot, clock: Clock, world: World, group: Chat, officer: Person, leader: Person
) -> None:
    theirs = officer.says(group, "/xong")
    first, second = [await bot.send_message(group.id, "Chào") for _ in range(2)]
    await bot.delete_message(group.id, first.id)
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(group.id, first.id)
    clock.advance(hours=49)
    for message_id in (second.id, theirs.id):
        with pytest.raises(BadRequest, match=r"(?i)message can't be deleted for everyone"):
            await bot.delete_message(group.id, message_id)
    promote_bot(group, leader)
    await bot.delete_message(group.id, theirs.id)
    assert theirs not in world.messages(group)


async def test_a_forum_is_written_to_by_topic(bot: Bot, world: World, leader: Person) -> None:
    forum = world.add_group("Sở", [leader], kind="forum")
    topic = open_topic(forum, "Trung tâm", leader)
    said = leader.says(forum, "/viec", topic=topic)
    assert said.reply_to is not None
    assert said.reply_to.id == topic.id
    answer = await bot.send_message(forum.id, "Việc", message_thread_id=topic.id)
    assert (answer.message_thread_id, answer.is_topic_message) == (topic.id, True)
    assert (await bot.send_message(forum.id, "Chung")).message_thread_id is None
    with pytest.raises(BadRequest, match=r"(?i)message thread not found"):
        await bot.send_message(forum.id, "Chung", message_thread_id=1)
    topic.is_closed = True
    with pytest.raises(BadRequest, match=r"(?i)topic_closed"):
        await bot.send_message(forum.id, "Việc", message_thread_id=topic.id)


async def test_who_is_who_in_a_chat(bot: Bot, group: Chat, leader: Person, officer: Person) -> None:
    assert (await bot.get_chat(group.id)).title == "Trung tâm"
    assert (await bot.get_chat_member(group.id, leader.id)).status == "creator"
    assert (await bot.get_chat_member(group.id, officer.id)).status == "member"
    assert [admin.user.id for admin in await bot.get_chat_administrators(group.id)] == [leader.id]
    with pytest.raises(BadRequest, match=r"(?i)user not found"):
        await bot.get_chat_member(group.id, 5)


async def test_only_administrators_pin(bot: Bot, world: World, group: Chat, leader: Person) -> None:
    sent = await bot.send_message(group.id, "Kế hoạch")
    with pytest.raises(BadRequest, match=r"(?i)not enough rights to manage pinned messages"):
        await bot.pin_chat_message(group.id, sent.id)
    promote_bot(group, leader)
    await bot.pin_chat_message(group.id, sent.id)
    service = world.messages(group)[-1].service
    assert service is not None
    assert service["pinned_message"]["message_id"] == sent.id
