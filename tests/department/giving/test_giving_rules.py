"""Which words name work that was given, and what a chat of another department is refused."""

import pytest

from bot.command_line.terminal import words
from domain.attachment import Attachment, AttachmentKind
from domain.authority import NotForThisChat, UnboundChat, check
from domain.authority.acts import SEATS, WITH_GIVEN, Act
from domain.chat import Chat, Seat, Unit
from domain.department.giving import NoLongerGiven, OnlyGiven, check_given, named_with
from domain.message import CAPTION_LIMIT, TEXT_LIMIT, Message, split, visible_length
from views.department.giving import heading

SKHCN, XA = Unit(1, "SKHCN", "Sở Khoa học và Công nghệ", 0), Unit(2, "XA", "UBND xã A", 1)


def chat(*seats: Seat, represents: int | None) -> Chat:
    return Chat(1, -1, "Nhóm", True, frozenset(seats), (SKHCN,), represents=represents)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("/xong SKHCN-03", (SKHCN,)),
        ("/xong skhcn 3 và 4", (SKHCN,)),
        ("/xong skhcn.03, xa-2", (SKHCN, XA)),
        ("/xong CCHC-SKHCN-03", (SKHCN,)),
        ("/vuongmac XA5 chưa có đất", (XA,)),
        ("/xong 3", ()),
        ("/xong SKHCN", ()),
        ("/xong TT-03 theo 15/SKHCN-2", ()),
        ("/vuongmac 3 XA chưa trả lời", ()),
        ("/xong ĐXA-3", ()),
    ],
)
def test_a_whole_code_names_its_unit(words: str, named: tuple[Unit, ...]) -> None:
    assert named_with(words, (SKHCN, XA)) == named


def test_of_its_own_department_a_chat_is_refused_nothing_here() -> None:
    check_given(chat(Seat.UNIT, represents=None), "UBND tỉnh", allowed=False, answers=True)
    check_given(chat(Seat.UNIT, represents=2), "UBND tỉnh", allowed=True, answers=True)


def test_another_departments_hears_why() -> None:
    with pytest.raises(OnlyGiven):
        check_given(chat(Seat.UNIT, represents=2), "UBND tỉnh", allowed=False, answers=False)
    with pytest.raises(NoLongerGiven):
        check_given(chat(represents=2), "UBND tỉnh", allowed=False, answers=True)
    with pytest.raises(UnboundChat):
        check_given(chat(represents=2), "UBND tỉnh", allowed=False, answers=False)


@pytest.mark.parametrize("act", [act for act in Act if Seat.UNIT in SEATS[act]])
def test_it_reports_and_asks_and_finds_its_own_work(act: Act) -> None:
    check(act, chat(Seat.UNIT, represents=None))
    if act in WITH_GIVEN | {Act.SEARCH, Act.LIST_UNIT}:
        check(act, chat(Seat.UNIT, represents=2))
    else:
        with pytest.raises(NotForThisChat):
            check(act, chat(Seat.UNIT, represents=2))


@pytest.mark.parametrize("giver", ["UBND tỉnh", "Sở " + "Văn hóa, Thể thao và Du lịch " * 9])
def test_every_part_of_a_long_message_has_room_for_the_heading(giver: str) -> None:
    above = heading(giver, words())
    for attachment in (None, Attachment(AttachmentKind.PHOTO, "x")):
        limit = TEXT_LIMIT if attachment is None else CAPTION_LIMIT
        text = "\n".join(f"{n}. " + "việc phải làm " * 9 for n in range(60))
        for part in split(Message(text, attachment=attachment)):
            assert visible_length(f"{above}\n{part.text}") <= (
                limit if part.attachment else TEXT_LIMIT
            )
        for spare in (0, 1, 159, 160):
            full = Message("v" * (limit - spare), attachment=attachment)
            assert len(split(full)) == 1
            for part in split(full, headed=True):
                assert visible_length(f"{above}\n{part.text}") <= limit
