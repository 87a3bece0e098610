"""What a unit that is urged is told, and what whoever urged hears of it."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.reception.reception import Reception, receptions_of
from domain.reception.urging import Urged, Urging
from tests.domain.plan_2021 import TDC, TT, VP, day, of, plan_2021
from tests.views.seen import seen
from views.reception import reception as board_views
from views.reception.reception import board
from views.reception.urging import told, urged
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TOLD = f"Đã đôn đốc: {TT.name}."
BEFORE = f"Đã đôn đốc trước đó trong ngày làm việc này: {TDC.name}."
LOST = (
    f"Không gửi được: {VP.name}. "
    "Đề nghị kiểm tra Nhắc Việc còn trong nhóm của phòng, đơn vị hay không."
)

TT_04, TT_02 = of(plan_2021(), "TT-04"), of(plan_2021(), "TT-02")


def asked(*late: Assignment) -> Message:
    """What the Trung tâm is told on 22/02."""
    return told(TT, late, TEXTS, by="Văn phòng", today=day("22/02"), calendar=Calendar())


@pytest.mark.parametrize(
    ("urging", "words"),
    [
        (Urging((TT,), (TDC,), (VP,)), f"{TOLD}\n{BEFORE}\n{LOST}"),
        (Urging((), (TDC,), ()), BEFORE),
        (Urging((TT,), (), ()), TOLD),
    ],
)
def test_each_unit_is_named_where_it_belongs(urging: Urging, words: str) -> None:
    assert urged(urging, TEXTS).text == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            asked(TT_04),
            "<b>Văn phòng đôn đốc, đề nghị Trung tâm Khoa học và Công nghệ báo cáo</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn 01 ngày làm "
            "việc 🔴\n"
            "\n"
            "Đã xong, bấm Hoàn thành; có khó khăn, bấm Vướng mắc; hoặc trả lời tin này.\n"
            "[Hoàn thành: done:52 success] [Vướng mắc: stuck:52 danger]\n"
            "[Đã trình, chờ ký: submit:52] [Xin gia hạn: extend:52]",
        ),
        (
            asked(TT_02),
            "<b>Văn phòng đôn đốc, đề nghị Trung tâm Khoa học và Công nghệ báo cáo</b>\n"
            "<b>TT-02.</b> Nhiệm vụ TT-02\n"
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); trong hạn 🔵\n"
            "\n"
            "Đã xong, bấm Hoàn thành; có khó khăn, bấm Vướng mắc; hoặc trả lời tin này.\n"
            "[Hoàn thành: done:50 success] [Vướng mắc: stuck:50 danger]",
        ),
        (
            asked(TT_04, TT_02),
            "<b>Văn phòng đôn đốc, đề nghị Trung tâm Khoa học và Công nghệ báo cáo</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn 01 ngày làm "
            "việc 🔴\n"
            "<b>TT-02.</b> Nhiệm vụ TT-02\n"
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); trong hạn 🔵\n"
            "\n"
            "Bấm vào nhiệm vụ để xem đầy đủ và báo cáo; hoặc trả lời tin này, ví dụ: việc 4 xong.\n"
            "[TT-04 · Nhiệm vụ TT-04: open:48]\n"
            "[TT-02 · Nhiệm vụ TT-02: open:46]",
        ),
        (
            asked(replace(TT_04, progress=Progress.AWAITING)),
            "<b>Văn phòng đôn đốc, đề nghị Trung tâm Khoa học và Công nghệ báo cáo</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); đã báo cáo hoàn "
            "thành, chờ Văn phòng xác nhận ⏳",
        ),
    ],
)
def test_a_unit_that_is_urged_may_answer_what_is_open(said: Message | str, words: str) -> None:
    assert seen(said) == words


def test_a_board_says_where_each_unit_stands() -> None:
    (shown,) = receptions_of(plan_2021(), VP)
    first, told_so, received, dropped, paused = shown.assignments
    received = replace(
        received, progress=Progress.DONE, completed_on=day("19/05"), received_on=day("19/05")
    )
    states = (
        first,
        replace(told_so, progress=Progress.DONE, completed_on=day("18/05"), files=1),
        received,
        replace(dropped, progress=Progress.DROPPED),
        replace(paused, progress=Progress.PAUSED),
    )
    at = datetime(2021, 5, 19, 8, 0, tzinfo=UTC)
    urged_before = {first.id: Urged(2, at), told_so.id: Urged(1, at)}

    def stands(held: Reception, last: Assignment | None = None) -> list[str]:
        message = board(
            held, urged_before, TEXTS, today=day("20/05"), calendar=Calendar(), last=last
        )
        return seen(message).split("\n")[3:]

    assert stands(replace(shown, assignments=states), received) == [
        "Đã nhận 01/03 phòng, đơn vị.",
        "– Phòng Quản lý Khoa học: chưa gửi, quá hạn 01 ngày làm việc 🔴; đã đôn đốc 02 lần, gần "
        "nhất ngày 19/5/2021",
        "– Phòng Quản lý chuyên ngành: đã báo gửi ngày 18/5/2021, chờ xác nhận đã nhận ⏳; sản "
        "phẩm: kèm 01 ảnh, tệp",
        "– Thanh tra Sở: đã nhận ngày 19/5/2021 🟢",
        "– Chi cục Tiêu chuẩn Đo lường Chất lượng: thôi thực hiện",
        "– Trung tâm Khoa học và Công nghệ: tạm dừng",
        "[Đã nhận: QLKH: receive:11 success] [Đã nhận: QLCN: receive:12 success]",
        "[Bấm nhầm: TTRA chưa gửi: not-received:13]",
        "[Đôn đốc (01 chưa gửi): urge:11]",
    ]
    assert stands(shown)[-3:] == [
        "[Đã nhận: QLKH: receive:11 success] [Đã nhận: QLCN: receive:12 success] "
        "[Đã nhận: TTRA: receive:13 success]",
        "[Đã nhận: TDC: receive:14 success] [Đã nhận: TT: receive:15 success]",
        "[Đôn đốc (05 chưa gửi): urge:11]",
    ]


(SHOWN,) = receptions_of(plan_2021(), VP)
NOT_SENT, TOLD_SO, GOT, *_ = (
    SHOWN.assignments[0],
    replace(SHOWN.assignments[1], progress=Progress.DONE, completed_on=day("18/05")),
    replace(
        SHOWN.assignments[2],
        progress=Progress.DONE,
        completed_on=day("19/05"),
        received_on=day("20/05"),
    ),
)


def got(*assignments: Assignment) -> str:
    """How much of the task was received, in a list of work."""
    return board_views.received_of(replace(SHOWN, assignments=assignments), TEXTS)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            got(NOT_SENT, TOLD_SO, GOT),
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2: đã nhận 01/03 phòng, đơn vị.\n"
            "   Đã báo gửi, chờ xác nhận đã nhận: Phòng Quản lý chuyên ngành.\n"
            "   Chưa gửi: Phòng Quản lý Khoa học.",
        ),
        (
            got(GOT),
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2: đã nhận 01/01 phòng, đơn vị.",
        ),
        (
            got(TOLD_SO),
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2: đã nhận 0/01 phòng, đơn vị.\n"
            "   Đã báo gửi, chờ xác nhận đã nhận: Phòng Quản lý chuyên ngành.",
        ),
        (
            board_views.received(GOT, TEXTS),
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2: Văn phòng Sở đã nhận phần của đơn vị ngày "
            "19/5/2021; không cần báo cáo thêm. 🟢",
        ),
        (
            board_views.received(replace(GOT, completed_on=None), TEXTS),
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2: Văn phòng Sở đã nhận phần của đơn vị ngày "
            "20/5/2021; không cần báo cáo thêm. 🟢",
        ),
        (
            board_views.not_received(
                GOT, TEXTS, by="Văn phòng", at=datetime(2021, 5, 20, 1, tzinfo=UTC)
            ),
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2: Văn phòng đã hủy xác nhận “Đã nhận” đối với "
            "phần việc của đơn vị lúc 08:00 ngày 20/5/2021. Nhiệm vụ trở lại như trước.",
        ),
        (
            board_views.toast_received(GOT, TEXTS),
            "Đã ghi nhận: đã nhận của Thanh tra Sở.",
        ),
        (
            board_views.toast_not_received(GOT, TEXTS),
            "Đã ghi nhận: chưa nhận của Thanh tra Sở.",
        ),
        (
            board_views.toast_urged(Urging((TT, TDC), (), ()), TEXTS),
            "Đã đôn đốc: TT, TDC.",
        ),
        (
            board_views.toast_urged(Urging((), (), (VP, TT)), TEXTS),
            "Đã đôn đốc: chưa có phòng, đơn vị nào. Không gửi được: VP, TT.",
        ),
    ],
)
def test_what_was_received_in_a_line(said: Message | str, words: str) -> None:
    assert seen(said) == words
