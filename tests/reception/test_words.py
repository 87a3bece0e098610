"""What a unit that is urged is told, and what whoever urged hears of it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.task import Assignment, Progress
from domain.reception.urging import Urging
from tests.domain.plan_2021 import TDC, TT, VP, day, of, plan_2021
from tests.views.seen import seen
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
            "Đã xong, bấm Hoàn thành; có khó khăn, bấm Vướng mắc. Muốn nhắn chữ: bấm giữ tin "
            "này, chọn Trả lời.\n"
            "[Hoàn thành: done:52 success] [Vướng mắc: stuck:52 danger]\n"
            "[Đã trình, chờ ký: submit:52] [Xin gia hạn: extend:52]",
        ),
        (
            asked(TT_02),
            "<b>Văn phòng đôn đốc, đề nghị Trung tâm Khoa học và Công nghệ báo cáo</b>\n"
            "<b>TT-02.</b> Nhiệm vụ TT-02\n"
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); trong hạn 🔵\n"
            "\n"
            "Đã xong, bấm Hoàn thành; có khó khăn, bấm Vướng mắc. Muốn nhắn chữ: bấm giữ tin "
            "này, chọn Trả lời.\n"
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
            "Đã xong, bấm Hoàn thành; có khó khăn, bấm Vướng mắc. Muốn nhắn chữ: bấm giữ tin "
            "này, chọn Trả lời.\n"
            "[TT-04: Hoàn thành: done:52 success] [TT-04: Vướng mắc: stuck:52 danger] [TT-04: "
            "gia hạn: extend:52]\n"
            "[TT-02: Hoàn thành: done:50 success] [TT-02: Vướng mắc: stuck:50 danger]\n"
            "[Đã trình, chờ ký: submit]",
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
