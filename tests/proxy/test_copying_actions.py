"""Bản chép Zalo as actions: a unit's list or a card as plain text that one press copies."""

import pytest

from actions.proxy.copying import copy_pressed
from domain.obstacle.names import ObstacleCard
from domain.press import UnknownPress
from domain.proxy.names import PasteHere
from tests.actions.at_work import OFFICE, AtWork


async def test_a_card_is_copied_as_it_stands_now(at_work: AtWork) -> None:
    question = await at_work.types("TT", "/vuongmac 4 chưa có kinh phí <20 triệu>")
    deed = await at_work.skips("TT", question.only)
    (card,) = [one for one in deed.told if isinstance(one.subject, ObstacleCard)]
    assert "Bản chép Zalo" in [one.text for one in card.buttons]
    copied = await at_work.does(OFFICE, copy_pressed, to=card)
    text = copied.only.text
    assert "<code>Vướng mắc – Trung tâm Khoa học và Công nghệ\nTT-04. " in text
    assert "chưa có kinh phí &lt;20 triệu&gt;" in text
    assert "<b>" not in text
    assert copied.only.buttons == ()
    assert copied.kinds == []


async def test_a_list_is_copied_in_reply_too(at_work: AtWork) -> None:
    listed = await at_work.types(OFFICE, "/kehoach TT")
    copied = await at_work.writes(OFFICE, at_work.office.rooms.commands["zalo"], "", to=listed.only)
    assert "TT-04. " in copied.only.text
    assert "ví dụ: TT-04 xong, số 12/BC-TT ngày 18/02.</code>" in copied.only.text


async def test_what_is_no_message_of_ours_is_not_copied(at_work: AtWork) -> None:
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, copy_pressed, to=1)
    asked = await at_work.types(OFFICE, "/zalo")
    again = await at_work.writes(OFFICE, at_work.office.rooms.commands["zalo"], "", to=asked.only)
    assert isinstance(again.question, PasteHere)
