"""Whose opinion somebody writes down, from what, and what it says."""

import pytest

from domain.proxy.proxy import Leader
from domain.spoken.quote import NotALeader, Quoted, read_quote, read_quoted_source

DIRECTOR = Leader("Giám đốc", "Trần Văn Bình")
DEPUTY = Leader("Phó Giám đốc", "Lê Thị Hoa")
OTHER = Leader("Phó Giám đốc", "Phạm Minh Hùng")
KNOWN = (DIRECTOR, DEPUTY, OTHER)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (
            "Giám đốc (bút phê ngày 03/3): Đồng ý.",
            Quoted(DIRECTOR, "bút phê ngày 03/3", "Đồng ý."),
        ),
        ("đ/c Giám đốc", Quoted(DIRECTOR)),
        ("ý kiến của đồng chí Giám đốc, bút phê", Quoted(DIRECTOR, "bút phê")),
        (
            "GĐ, điện thoại lúc 8:30: cho gia hạn",
            Quoted(DIRECTOR, "điện thoại lúc 8:30", "cho gia hạn"),
        ),
        ("anh Hùng", Quoted(OTHER)),
        ("PGĐ Hoa", Quoted(DEPUTY)),
        ("Lê Thị Hoa", Quoted(DEPUTY)),
        ("Phó Giám đốc", Quoted(Leader("Phó Giám đốc"))),
        ("Phó Giám đốc Đỗ Văn Nam", Quoted(Leader("Phó Giám đốc", "Đỗ Văn Nam"))),
        ("Đỗ Văn Nam, Phó Giám đốc", Quoted(Leader("Phó Giám đốc", "Đỗ Văn Nam"))),
        ("giam doc: dong y", Quoted(DIRECTOR, None, "dong y")),
    ],
)
def test_whose_opinion_it_is(words: str, meant: Quoted) -> None:
    assert read_quote(words, KNOWN) == meant


@pytest.mark.parametrize("words", ["Đồng ý", "bút phê ngày 03/3: Đồng ý", "Trưởng phòng", "?"])
def test_words_that_name_no_leader_are_nobody_s(words: str) -> None:
    with pytest.raises(NotALeader):
        read_quote(words, KNOWN)


def test_before_anybody_is_registered_a_position_is_enough() -> None:
    assert read_quote("Giám đốc", ()) == Quoted(Leader("Giám đốc"))


def test_the_opinion_may_follow_its_source() -> None:
    assert read_quoted_source("bút phê ngày 03/3: Đồng ý.") == ("bút phê ngày 03/3", "Đồng ý.")
    assert read_quoted_source("theo điện thoại lúc 8:30") == ("điện thoại lúc 8:30", None)
