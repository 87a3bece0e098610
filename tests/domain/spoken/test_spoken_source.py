"""Where words are from that somebody writes down for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.spoken.source import LONGEST, Sourced, named_source, read_source
from domain.text import fold

CASES = [
    (
        "xong, số 12/BC-TT (theo Zalo của Trưởng phòng)",
        "Zalo của Trưởng phòng",
        "xong, số 12/BC-TT",
    ),
    ("số 12/BC-TT ngày 18/02 theo Zalo anh Hùng", "Zalo anh Hùng", "số 12/BC-TT ngày 18/02"),
    ("theo Zalo của Trưởng phòng số 12/BC-TT", "Zalo của Trưởng phòng", "số 12/BC-TT"),
    ("bút phê ngày 03/3, số 12/BC-TT", "bút phê ngày 03/3", "số 12/BC-TT"),
    ("theo bút phê của Giám đốc ngày 03/3", "bút phê của Giám đốc ngày 03/3", ""),
    ("anh Hùng báo qua điện thoại sáng nay", "anh Hùng báo qua điện thoại sáng nay", ""),
    ("UBND tỉnh số 15/TTr, TP báo qua zalo", "TP báo qua zalo", "UBND tỉnh số 15/TTr"),
    ("chưa có kinh phí (điện thoại chị Lan)", "điện thoại chị Lan", "chưa có kinh phí"),
    ("đến 30/6 vì chờ thẩm định, theo e-mail", "e-mail", "đến 30/6 vì chờ thẩm định"),
    ("đã họp góp ý, qua trục văn bản", "trục văn bản", "đã họp góp ý"),
    ("theo Trưởng phòng", "Trưởng phòng", ""),
    ("báo tại giao ban ngày 15/3", "giao ban ngày 15/3", ""),
    ("Zalo anh Hùng 8h30 ngày 18/02", "Zalo anh Hùng 8h30 ngày 18/02", ""),
]
# What only looks like a source is part of what is told.
NONE = [
    "xong rồi",
    "chưa có kinh phí mua điện thoại",
    "đã đăng 3 bài trên Zalo OA",
    "theo văn bản số 12/BC-TT ngày 18/02",
    "chưa tổ chức được, họp giao ban tuần sau mới bàn",
    "làm theo kế hoạch",
    "đã xong, điện thoại cho chị Lan để lấy bản cứng",
    "đã xong; zalo lại cho em nhé",
    "",
]


@pytest.mark.parametrize(("words", "source", "rest"), CASES)
def test_a_source_is_told_from_what_it_says(words: str, source: str, rest: str) -> None:
    assert read_source(words) == Sourced(source, rest)
    plain = fold(words)
    assert read_source(plain) == Sourced(fold(source), fold(rest))


@pytest.mark.parametrize("words", NONE)
def test_what_only_looks_like_a_source_is_none(words: str) -> None:
    assert read_source(words) == Sourced(None, words)


LEADING = {"theo", "qua", "căn", "cứ", "từ", "trên", "bằng", "tại", "báo"}
SPOKEN = "Zalo anh Hùng, bút phê ngày 03/3; đã xong (số 12/BC-TT) điện thoại. trục văn bản – chờ"


@given(st.lists(st.sampled_from([*SPOKEN.split(), *LEADING]), max_size=15))
def test_no_word_but_what_leads_to_the_source_is_lost(said: list[str]) -> None:
    read = read_source(" ".join(said))
    kept = f"{read.source or ''} {read.rest}"
    assert {one.strip(",;.()–") for one in said} - LEADING <= {
        one.strip(",;.()–") for one in kept.split()
    } | {""}
    assert len(read.source or "") <= LONGEST


@pytest.mark.parametrize(
    ("answer", "source"),
    [
        ("theo sổ giao ban ngày 08/02.", "sổ giao ban ngày 08/02"),
        ("Zalo của Trưởng phòng", "Zalo của Trưởng phòng"),
        ("qua chị Lan văn thư", "chị Lan văn thư"),
    ],
)
def test_any_words_answer_the_question_for_the_source(answer: str, source: str) -> None:
    assert named_source(answer) == source
