"""Reactions of the bot: one for each message it can hear, where the chat has them."""

import httpx
import pytest
from telegram import Bot
from telegram.constants import ReactionEmoji
from telegram.error import BadRequest

from simulator.model import Chat
from simulator.people import Person
from simulator.world import World

SIGN = ReactionEmoji.OK_HAND_SIGN


async def test_it_stands_under_the_message_until_another_takes_its_place(
    bot: Bot, client: httpx.AsyncClient, group: Chat, officer: Person
) -> None:
    said = officer.says(group, "/viec")
    await bot.set_message_reaction(group.id, said.id, SIGN)
    shown = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]
    assert (said.reaction, shown["reaction"]) == (SIGN, SIGN)
    await bot.set_message_reaction(group.id, said.id, ReactionEmoji.WRITING_HAND)
    assert said.reaction == ReactionEmoji.WRITING_HAND
    await bot.set_message_reaction(group.id, said.id)
    assert said.reaction is None


@pytest.mark.parametrize(
    ("text", "sign", "has_reactions", "refusal"),
    [
        ("/viec", SIGN, False, "Reaction_invalid"),
        ("/viec", "\N{WHITE HEAVY CHECK MARK}", True, "Reaction_invalid"),
        ("chỉ nói với nhau", SIGN, True, "Message to react not found"),
    ],
)
async def test_what_is_refused(
    bot: Bot,
    world: World,
    group: Chat,
    officer: Person,
    text: str,
    sign: str,
    has_reactions: bool,
    refusal: str,
) -> None:
    group.has_reactions = has_reactions
    said = officer.says(group, text)
    with pytest.raises(BadRequest, match=f"^{refusal}$"):
        await bot.set_message_reaction(group.id, said.id, sign)
    assert said.reaction is None
