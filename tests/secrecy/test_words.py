"""What is said of marks of secrecy and of work that groups do not read, in each state."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Seat
from domain.message import Message
from domain.plan.sealed import Sealed
from domain.plan.task import Task
from domain.secrecy.restricted import NothingToRestrict
from tests.domain.plan_2021 import of, plan_2021
from tests.views.seen import seen
from views.plan.restricted import shown_as
from views.refusal import sentence
from views.secrecy.restricting import now_restricted, opened, restricted_list
from views.secrecy.withheld import withheld
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
OFFICE = frozenset({Seat.OFFICE})


def sealed(code: str) -> Task:
    """A task as chats see it that is restricted; its words are kept apart."""
    kept = Sealed(f"Bổ nhiệm <{code}>", "Bổ nhiệm")
    return replace(of(plan_2021(), code).task, title="nội dung xem tại <1>", sealed=kept)


SOME = [sealed("TT-04"), sealed("VP-09.2")]
# One more than are listed.
MANY = [sealed("TT-04")] * 31


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            now_restricted(["TT-04"], TEXTS),
            "Đã đặt hạn chế: TT-04. Từ nay các nhóm chỉ thấy mã, thời hạn, số văn bản; tin "
            "đã gửi các ngày trước vẫn giữ nguyên.",
        ),
        (
            now_restricted(["TT-04", "VP-09.2"], TEXTS),
            "Đã đặt hạn chế: TT-04, VP-09.2. Từ nay các nhóm chỉ thấy mã, thời hạn, số văn "
            "bản; tin đã gửi các ngày trước vẫn giữ nguyên.",
        ),
        (
            opened(["TT-04"], TEXTS),
            "Đã bỏ hạn chế: TT-04.",
        ),
        (
            opened(["TT-04", "VP-09.2"], TEXTS),
            "Đã bỏ hạn chế: TT-04, VP-09.2.",
        ),
        (
            restricted_list([], OFFICE, TEXTS),
            "Chưa có nhiệm vụ hạn chế. Để đặt hạn chế, gõ kèm mã, ví dụ: /hanche VP-03.",
        ),
        (
            restricted_list(SOME[:1], OFFICE, TEXTS),
            "Nhiệm vụ hạn chế: 01. Để bỏ hạn chế: /hanche bỏ VP-03.\n"
            "<b>TT-04</b>. Bổ nhiệm &lt;TT-04&gt;",
        ),
        (
            restricted_list(SOME, OFFICE, TEXTS),
            "Nhiệm vụ hạn chế: 02. Để bỏ hạn chế: /hanche bỏ VP-03.\n"
            "<b>TT-04</b>. Bổ nhiệm &lt;TT-04&gt;\n"
            "<b>VP-09.2</b>. Bổ nhiệm &lt;VP-09.2&gt;",
        ),
        (
            restricted_list(SOME, frozenset({Seat.UNIT}), TEXTS),
            "Nhiệm vụ hạn chế: 02. Để bỏ hạn chế: /hanche bỏ VP-03.\n"
            "<b>TT-04</b>. nội dung xem tại &lt;1&gt;\n"
            "<b>VP-09.2</b>. nội dung xem tại &lt;1&gt;",
        ),
        (
            restricted_list(MANY[:30], OFFICE, TEXTS).text.splitlines()[-1],
            "<b>TT-04</b>. Bổ nhiệm &lt;TT-04&gt;",
        ),
        (
            restricted_list(MANY, OFFICE, TEXTS).text.splitlines()[-1],
            "– và 01 nhiệm vụ khác",
        ),
        (
            shown_as("15/KH-SKHCN", "KẾ HOẠCH <b>", TEXTS),
            "nội dung xem tại văn bản số 15/KH-SKHCN",
        ),
        (
            shown_as("/KH-KHCN", "KẾ HOẠCH NĂM 2021", TEXTS),
            "nội dung xem tại “KẾ HOẠCH NĂM 2021”",
        ),
        (
            shown_as(None, "K" * 90, TEXTS),
            "nội dung xem tại "
            "“KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK…”",
        ),
        (
            shown_as(None, "", TEXTS),
            "nội dung xem tại văn bản giao việc",
        ),
        (
            sentence(NothingToRestrict(), TEXTS),
            "Đề nghị gõ mã nhiệm vụ sau /hanche, ví dụ: /hanche VP-03, hoặc /hanche bỏ VP-03.",
        ),
    ],
)
def test_what_is_said_of_restricted_work(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            withheld(TEXTS, is_gone=True),
            "Nội dung có dấu hiệu bí mật nhà nước, hệ thống không lưu và đã xóa tin nhắn. "
            "Đề nghị xóa bản còn lại (nếu có) và báo Chánh Văn phòng.",
        ),
        (
            withheld(TEXTS, is_gone=False),
            "Nội dung có dấu hiệu bí mật nhà nước, hệ thống không lưu. Đề nghị xóa ngay và "
            "báo Chánh Văn phòng.",
        ),
    ],
)
def test_what_bears_a_mark_is_never_repeated(said: Message | str, words: str) -> None:
    assert seen(said) == words
