"""What is said of reports that wait for their unit's head, in each state."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.message import Message
from domain.plan.state import Progress
from tests.domain.plan_2021 import CALENDAR_2021, TT, day, of, plan_2021
from tests.views.seen import seen
from views.report.approval import (
    approved,
    hand_back_meant,
    heads_line,
    nobody_approves,
    toast_approved,
    unapproved,
    way_chosen,
    ways,
)
from views.report.done import toast_done
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 19, 9, 0, tzinfo=UTC)
TT_04, TT_02 = (
    replace(
        of(plan_2021(), code),
        progress=Progress.AWAITING,
        awaits_head=True,
        completed_on=day("19/02"),
        reported_at=AT,
    )
    for code in ("TT-04", "TT-02")
)
GONE = replace(TT_04, progress=Progress.DOING, completed_on=None)
NAMED = "<b>TT-04.</b> Nhiệm vụ TT-04"
CENTRE = "Trung tâm Khoa học và Công nghệ"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            heads_line(replace(TT_04, files=1), TEXTS, by="A <b>"),
            f"{NAMED}: A &lt;b&gt; báo cáo hoàn thành ngày 19/02/2021, đang chờ duyệt ⏳\n"
            "[Duyệt: approve-report:52 success] [Trả lại: hand-back-report:52 danger]\n"
            "[TT-04: 01 ảnh, tệp: files:52]",
        ),
        (
            heads_line(replace(TT_04, progress=Progress.DONE, awaits_head=False), TEXTS, by="A"),
            f"{NAMED}: A đã báo cáo hoàn thành ngày 19/02/2021.",
        ),
        (
            heads_line(GONE, TEXTS, by="A"),
            f"{NAMED}: báo cáo của A đã được rút lại hoặc trả lại.",
        ),
        (
            approved(TT_04, TEXTS, by="B", at=AT),
            f"{NAMED}: B đã duyệt báo cáo lúc 16:00 ngày 19/02/2021.",
        ),
        (toast_approved(TT_04, TEXTS), "Đã duyệt TT-04."),
        (toast_done(TT_04, TEXTS), "Đã ghi TT-04, chờ Giám đốc Trung tâm."),
        (
            unapproved(
                TT,
                [TT_04],
                TEXTS,
                today=day("23/02"),
                calendar=CALENDAR_2021,
                alone=True,
            ),
            f"<b>{CENTRE}: 01 báo cáo chưa có xác nhận của Giám đốc Trung tâm</b>\n"
            f"{NAMED}\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); báo cáo hoàn thành "
            "ngày 19/02/2021, chưa có xác nhận của Giám đốc Trung tâm ⏳\n"
            "[Duyệt: approve-report:52 success] [Trả lại: hand-back-report:52 danger]",
        ),
        (
            ways(TT, TEXTS, approves=False),
            f"{CENTRE}: ai cũng báo được, báo cáo được tính ngay; người đứng đầu đơn vị nhận tin "
            "riêng (nếu đã tham gia).\n"
            "[Giám đốc Trung tâm, cấp phó duyệt: unit-way:6:1]",
        ),
        (
            ways(TT, TEXTS, approves=True),
            f"{CENTRE}: báo cáo được tính sau khi cấp Trưởng hoặc cấp Phó của đơn vị duyệt; đúng "
            "hạn hay quá hạn tính từ lần báo cáo đầu tiên.\n"
            "[Để ai cũng báo được: unit-way:6:0]",
        ),
        (
            way_chosen(TT, TEXTS, by="B", approves=False, waiting=0),
            f"{CENTRE}: B chọn cách ai cũng báo được.",
        ),
        (
            way_chosen(TT, TEXTS, by="B", approves=False, waiting=2),
            f"{CENTRE}: B chọn cách ai cũng báo được.\nCòn 02 báo cáo trước đó đang chờ duyệt.",
        ),
        (
            way_chosen(TT, TEXTS, by="B", approves=True, waiting=2),
            f"{CENTRE}: B chọn cách Trưởng, Phó duyệt từng báo cáo. Cán bộ vẫn báo cáo như trước.",
        ),
        (
            hand_back_meant(TT_04, "Thiếu phụ lục", TEXTS, is_open=True),
            f"{NAMED}: trả lại báo cáo, đề nghị bổ sung: Thiếu phụ lục. Đúng không?\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            hand_back_meant(TT_04, "Thiếu phụ lục", TEXTS, is_open=False),
            f"{NAMED}: trả lại báo cáo, đề nghị bổ sung: Thiếu phụ lục. Đúng không?",
        ),
        (
            nobody_approves(TT, TEXTS),
            f"{CENTRE} chọn cách Trưởng, Phó duyệt báo cáo nhưng hiện chưa có ai là cấp Trưởng, "
            "cấp Phó trong danh sách, nên báo cáo được tính ngay. Đề nghị Văn phòng ghi tên (gõ "
            "/moithamgia).",
        ),
    ],
)
def test_what_is_said_of_approval(said: Message | str | None, words: str) -> None:
    assert seen(said) == words


def test_several_reports_name_their_codes() -> None:
    message = unapproved(
        TT, [TT_04, TT_02], TEXTS, today=day("23/02"), calendar=CALENDAR_2021, alone=True
    )
    assert [button.text for row in message.buttons for button in row] == [
        "TT-04: Duyệt",
        "TT-04: Trả lại",
        "TT-02: Duyệt",
        "TT-02: Trả lại",
    ]
