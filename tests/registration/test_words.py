"""What is said of the registration of deadlines, in each of its states."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.chat import Seat, Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Kind
from domain.registration.board import BoardState, DeadlineBoard, Proposed
from domain.registration.names import CallMeant
from tests.domain.plan_2021 import TT, VP, day, of, plan_2021
from tests.views.seen import seen
from views.registration import board, call, items, part
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
OFFICE, LEADERS = Seat.OFFICE, Seat.LEADERS
GATHERING, PRESENTED, APPROVED = BoardState
ONE, TWO, OTHER = (of(plan_2021(), code) for code in ("TT-01", "TT-03", "VP-01"))
JUNE = Deadline("trước 30/6", day("29/06"))
SET = replace(ONE, moved=JUNE)
GOES_ON = replace(TWO, own_kind=Kind.ONGOING)


def shown(
    state: BoardState,
    *proposals: Proposed,
    unit: Unit | None = None,
    until: str = "",
    page: int = 1,
    work: tuple[Assignment, ...] = (ONE, TWO, OTHER),
) -> items.Showing:
    """A board of three tasks of two units."""
    last = day(until) if until else None
    held = DeadlineBoard(7, state, proposals, last)
    return items.Showing(held, (TT, VP), unit, work, page, Calendar())


FIRST, ALWAYS = Proposed(ONE.id, JUNE), Proposed(TWO.id, None)
DONE = (SET, GOES_ON, OTHER)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            board.board(shown(GATHERING), OFFICE, TEXTS),
            "<b>Đăng ký thời hạn: 0/03 nhiệm vụ đã có đề xuất</b>\n"
            "– Trung tâm Khoa học và Công nghệ: 0/02\n"
            "– Văn phòng Sở: 0/01\n"
            "\n"
            "Bấm mã phòng, đơn vị để xem và sửa đề xuất.\n"
            "[Toàn Sở: turn-board:0:1 primary] [TT: turn-board:6:1] [VP: turn-board:1:1]",
        ),
        (
            board.board(shown(GATHERING, FIRST, until="19/02"), OFFICE, TEXTS),
            "<b>Đăng ký thời hạn: 01/03 nhiệm vụ đã có đề xuất</b>\n"
            "Hạn đề xuất: thứ Sáu, 19/02/2021.\n"
            "– Trung tâm Khoa học và Công nghệ: 01/02\n"
            "– Văn phòng Sở: 0/01\n"
            "\n"
            "Bấm mã phòng, đơn vị để xem và sửa đề xuất.\n"
            "[Toàn Sở: turn-board:0:1 primary] [TT: turn-board:6:1] [VP: turn-board:1:1]\n"
            "[Trình Ban Giám đốc: present]\n"
            "[Thu hồi: recall:7]",
        ),
        (
            board.board(shown(GATHERING, FIRST, until="19/02"), LEADERS, TEXTS),
            "<b>Đăng ký thời hạn: 01/03 nhiệm vụ đã có đề xuất</b>\n"
            "Hạn đề xuất: thứ Sáu, 19/02/2021.\n"
            "– Trung tâm Khoa học và Công nghệ: 01/02\n"
            "– Văn phòng Sở: 0/01\n"
            "\n"
            "Đã trả lại Văn phòng.\n"
            "[Toàn Sở: turn-board:0:1 primary] [TT: turn-board:6:1] [VP: turn-board:1:1]",
        ),
        (
            board.board(shown(PRESENTED, FIRST, ALWAYS, until="19/02"), LEADERS, TEXTS),
            "<b>Đăng ký thời hạn: 02/03 nhiệm vụ đã có đề xuất</b>\n"
            "– Trung tâm Khoa học và Công nghệ: 02/02\n"
            "– Văn phòng Sở: 0/01\n"
            "\n"
            "Đã trình Ban Giám đốc 02 đề xuất, đang chờ phê duyệt ⏳ 01 nhiệm vụ vẫn chưa ấn định "
            "thời hạn.\n"
            "Kính trình Ban Giám đốc phê duyệt. Bấm mã phòng, đơn vị để xem từng đề xuất; thời "
            "hạn chỉ có hiệu lực khi được phê duyệt.\n"
            "[Toàn Sở: turn-board:0:1 primary] [TT: turn-board:6:1] [VP: turn-board:1:1]\n"
            "[Phê duyệt 02 đề xuất: approve:7 success] [Trả lại: send-back:7 danger]",
        ),
        (
            board.board(shown(PRESENTED, FIRST), OFFICE, TEXTS),
            "<b>Đăng ký thời hạn: 01/03 nhiệm vụ đã có đề xuất</b>\n"
            "– Trung tâm Khoa học và Công nghệ: 01/02\n"
            "– Văn phòng Sở: 0/01\n"
            "\n"
            "Đã trình Ban Giám đốc 01 đề xuất, đang chờ phê duyệt ⏳ 02 nhiệm vụ vẫn chưa ấn định "
            "thời hạn.\n"
            "[Toàn Sở: turn-board:0:1 primary] [TT: turn-board:6:1] [VP: turn-board:1:1]",
        ),
        (
            board.board(shown(APPROVED, FIRST, ALWAYS, work=DONE), OFFICE, TEXTS),
            "<b>Đăng ký thời hạn: 02/03 nhiệm vụ đã có đề xuất</b>\n"
            "– Trung tâm Khoa học và Công nghệ: đã phê duyệt 02/02\n"
            "– Văn phòng Sở: đã phê duyệt 0/01\n"
            "\n"
            "Ban Giám đốc đã phê duyệt 02 thời hạn. 🟢 01 nhiệm vụ vẫn chưa ấn định thời hạn.\n"
            "[Toàn Sở: turn-board:0:1 primary] [TT: turn-board:6:1] [VP: turn-board:1:1]",
        ),
        (
            board.board(shown(GATHERING, FIRST, unit=TT), OFFICE, TEXTS),
            "<b>Đăng ký thời hạn: 01/03 nhiệm vụ đã có đề xuất</b>\n"
            "Trung tâm Khoa học và Công nghệ\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   đề xuất: trước 30/6 (chậm nhất thứ Ba, 29/6/2021)\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   chưa đề xuất\n"
            "\n"
            "Bấm mã phòng, đơn vị để xem và sửa đề xuất.\n"
            "[TT-01: edit-proposal:49] [TT-03: edit-proposal:51]\n"
            "[Toàn Sở: turn-board:0:1] [TT: turn-board:6:1 primary] [VP: turn-board:1:1]\n"
            "[Trình Ban Giám đốc: present]",
        ),
        (
            board.board(shown(GATHERING, FIRST, unit=TT, work=DONE), OFFICE, TEXTS),
            "<b>Đăng ký thời hạn: 01/03 nhiệm vụ đã có đề xuất</b>\n"
            "Trung tâm Khoa học và Công nghệ\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   thời hạn: trước 30/6 (chậm nhất thứ Ba, 29/6)\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   thường xuyên\n"
            "\n"
            "Bấm mã phòng, đơn vị để xem và sửa đề xuất.\n"
            "[Toàn Sở: turn-board:0:1] [TT: turn-board:6:1 primary] [VP: turn-board:1:1]\n"
            "[Trình Ban Giám đốc: present]",
        ),
        (
            board.board(shown(PRESENTED, FIRST, unit=TT), OFFICE, TEXTS),
            "<b>Đăng ký thời hạn: 01/03 nhiệm vụ đã có đề xuất</b>\n"
            "Trung tâm Khoa học và Công nghệ\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   đề xuất: trước 30/6 (chậm nhất thứ Ba, 29/6/2021)\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   chưa đề xuất\n"
            "\n"
            "Đã trình Ban Giám đốc 01 đề xuất, đang chờ phê duyệt ⏳ 02 nhiệm vụ vẫn chưa ấn định "
            "thời hạn.\n"
            "[Toàn Sở: turn-board:0:1] [TT: turn-board:6:1 primary] [VP: turn-board:1:1]",
        ),
        (
            board.board(shown(PRESENTED, FIRST, unit=TT), LEADERS, TEXTS),
            "<b>Đăng ký thời hạn: 01/03 nhiệm vụ đã có đề xuất</b>\n"
            "Trung tâm Khoa học và Công nghệ\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   đề xuất: trước 30/6 (chậm nhất thứ Ba, 29/6/2021)\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   chưa đề xuất\n"
            "\n"
            "Đã trình Ban Giám đốc 01 đề xuất, đang chờ phê duyệt ⏳ 02 nhiệm vụ vẫn chưa ấn định "
            "thời hạn.\n"
            "Kính trình Ban Giám đốc phê duyệt. Bấm mã phòng, đơn vị để xem từng đề xuất; thời "
            "hạn chỉ có hiệu lực khi được phê duyệt.\n"
            "[Toàn Sở: turn-board:0:1] [TT: turn-board:6:1 primary] [VP: turn-board:1:1]\n"
            "[Phê duyệt 01 đề xuất: approve:7 success] [Trả lại: send-back:7 danger]",
        ),
    ],
)
def test_the_board(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            part.part(shown(GATHERING, unit=TT, until="19/02", work=(ONE, TWO)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 0/02"
            "</b>\n"
            "Hạn đề xuất: thứ Sáu, 19/02/2021.\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa đề xuất\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   chưa đề xuất\n"
            "\n"
            "Bấm mã nhiệm vụ để đề xuất thời hạn; hoặc trả lời tin này, mỗi nhiệm vụ "
            "một dòng, ví dụ: TT-01 trước 30/6. Thời hạn có hiệu lực khi Ban Giám đốc "
            "phê duyệt.\n"
            "[TT-01: propose:49] [TT-03: propose:51]",
        ),
        (
            part.part(shown(GATHERING, FIRST, unit=TT, work=(ONE,)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 01/01"
            "</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   đề xuất: trước 30/6 (chậm nhất thứ Ba, 29/6/2021)\n"
            "\n"
            "Bấm mã nhiệm vụ để đề xuất thời hạn; hoặc trả lời tin này, mỗi nhiệm vụ "
            "một dòng, ví dụ: TT-01 trước 30/6. Thời hạn có hiệu lực khi Ban Giám đốc "
            "phê duyệt.\n"
            "[TT-01: propose:49]",
        ),
        (
            part.part(shown(GATHERING, FIRST, unit=TT, work=(SET,)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 01/01"
            "</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   thời hạn: trước 30/6 (chậm nhất thứ Ba, 29/6)\n"
            "\n"
            "Văn phòng đang tổng hợp đề xuất.",
        ),
        (
            part.part(shown(PRESENTED, FIRST, unit=TT, until="19/02", work=(ONE, TWO)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 01/02"
            "</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   đề xuất: trước 30/6 (chậm nhất thứ Ba, 29/6/2021)\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   chưa đề xuất\n"
            "\n"
            "Đã trình Ban Giám đốc 01 đề xuất, đang chờ phê duyệt ⏳ 01 nhiệm vụ vẫn chưa ấn định "
            "thời hạn.",
        ),
        (
            part.part(shown(PRESENTED, unit=TT, work=(ONE, TWO)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 0/02"
            "</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa đề xuất\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   chưa đề xuất\n"
            "\n"
            "Đơn vị chưa đề xuất, không có nội dung trình. 02 nhiệm vụ vẫn chưa ấn định thời hạn.",
        ),
        (
            part.part(shown(APPROVED, FIRST, ALWAYS, unit=TT, work=(SET, TWO)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 02/02"
            "</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   thời hạn: trước 30/6 (chậm nhất thứ Ba, 29/6)\n"
            "<b>TT-03.</b> Nhiệm vụ TT-03\n"
            "   không có hiệu lực: thường xuyên\n"
            "\n"
            "Ban Giám đốc đã phê duyệt; 01 thời hạn có hiệu lực, 01 không có, do nhiệm vụ đã "
            "thay đổi hoặc ngày đã qua.\n"
            "[Đề xuất thời hạn: propose-own:6]",
        ),
        (
            part.part(shown(APPROVED, FIRST, unit=TT, work=(SET,)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 01/01"
            "</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   thời hạn: trước 30/6 (chậm nhất thứ Ba, 29/6)\n"
            "\n"
            "Ban Giám đốc đã phê duyệt 01 thời hạn. 🟢",
        ),
        (
            part.part(shown(APPROVED, unit=TT, work=(ONE,)), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 0/01"
            "</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa ấn định thời hạn\n"
            "\n"
            "Đợt đăng ký đã kết thúc; đơn vị chưa đề xuất. 01 nhiệm vụ vẫn chưa ấn định thời "
            "hạn.\n"
            "[Đề xuất thời hạn: propose-own:6]",
        ),
    ],
)
def test_a_units_part(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            call.preview(
                CallMeant((ONE.id,), day("19/02")), [ONE, TWO, OTHER], TEXTS, is_open=True
            ),
            "<b>Đăng ký thời hạn: gửi 02 đơn vị, 03 nhiệm vụ chưa ấn định</b>\n"
            "– Trung tâm Khoa học và Công nghệ: 02 nhiệm vụ\n"
            "– Văn phòng Sở: 01 nhiệm vụ\n"
            "Hạn đề xuất: thứ Sáu, 19/02/2021.\n"
            "Muốn ngày khác, trả lời tin này, ví dụ: đến 30/6.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            call.preview(
                CallMeant((ONE.id,), day("19/02"), ("Thanh tra", "Trung tâm")),
                [ONE],
                TEXTS,
                is_open=False,
            ),
            "<b>Đăng ký thời hạn: gửi 01 đơn vị, 01 nhiệm vụ chưa ấn định</b>\n"
            "– Trung tâm Khoa học và Công nghệ: 01 nhiệm vụ\n"
            "Chưa có nhóm, chưa gửi được: Thanh tra; Trung tâm.\n"
            "Hạn đề xuất: thứ Sáu, 19/02/2021.",
        ),
        (
            call.recalled(2, 0, TEXTS),
            "Đã thu hồi: không còn đề nghị 02 đơn vị đăng ký thời hạn.",
        ),
        (
            call.recalled(2, 3, TEXTS),
            "Đã thu hồi: không còn đề nghị 02 đơn vị đăng ký thời hạn.\n"
            "03 đề xuất đã nhận vẫn giữ trên bảng.",
        ),
        (
            call.due_of_unit(TT, [ONE, TWO], day("19/02"), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: còn 02 nhiệm vụ chưa đề "
            "xuất</b>\n"
            "Hạn đề xuất: thứ Sáu, 19/02/2021.\n"
            "[Đề xuất thời hạn: propose-own:6]",
        ),
        (
            call.due_of_unit(TT, [], day("19/02"), TEXTS),
            "<b>Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: còn 0 nhiệm vụ chưa đề "
            "xuất</b>\n"
            "Hạn đề xuất: thứ Sáu, 19/02/2021.",
        ),
        (
            call.due_of_all([ONE, TWO, OTHER], day("19/02"), TEXTS),
            "<b>Đăng ký thời hạn: đã hết hạn đề xuất (thứ Sáu, 19/02), còn 03 nhiệm vụ chưa có "
            "đề xuất</b>\n"
            "– Trung tâm Khoa học và Công nghệ: 02 nhiệm vụ\n"
            "– Văn phòng Sở: 01 nhiệm vụ\n"
            "[Xem bảng: gather]",
        ),
        (items.missing([], TEXTS), "None"),
        (
            items.missing([ONE, TWO, OTHER], TEXTS),
            "Chưa đề xuất, vẫn chưa ấn định thời hạn: 03 nhiệm vụ (TT 02, VP 01).",
        ),
    ],
)
def test_the_call(said: Message | str, words: str) -> None:
    assert seen(said) == words
