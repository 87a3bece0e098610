"""What is said of a change to a unit."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.message import Message
from domain.unit.change import UnitChange
from tests.domain.plan_2021 import QLCN, TDC
from views.texts import Texts, load_catalog
from views.unit.change import basis_question, merged, preview, renamed, split, split_preview

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
BASIS = "Quyết định 12/QĐ-UBND"
MERGER = UnitChange(TDC, into=QLCN, basis=BASIS)
RENAMING = UnitChange(TDC, name="Chi cục Đo lường", basis=BASIS)
FROM, INTO = TDC.name, QLCN.name


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            basis_question(replace(MERGER, basis=""), TEXTS, is_open=False),
            f"<b>Sáp nhập {FROM} vào {INTO}.</b> Căn cứ nào? Đề nghị ghi số, ngày văn bản.",
        ),
        (
            preview(MERGER, 7, TEXTS, is_open=True),
            f"<b>Sáp nhập {FROM} vào {INTO}.</b>\n"
            f"07 nhiệm vụ chuyển về {INTO}; mã nhiệm vụ và lịch sử giữ nguyên.\n"
            f"Căn cứ: {BASIS}\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.",
        ),
        (
            renamed(RENAMING, TEXTS),
            f"{FROM} nay đổi tên thành Chi cục Đo lường (căn cứ: {BASIS}). Mã vẫn là TDC.",
        ),
        (
            merged(TDC, QLCN, BASIS, 7, [], TEXTS),
            f"{FROM} đã sáp nhập vào {INTO} (căn cứ: {BASIS}). 07 nhiệm vụ giữ nguyên mã, "
            f"từ nay báo cáo tại nhóm của {INTO}.",
        ),
        (
            split_preview(TDC, QLCN, 6, TEXTS, is_open=True),
            f"<b>Tách {FROM} khỏi {INTO} như trước khi sáp nhập.</b>\n"
            "06 nhiệm vụ trở về đơn vị theo tình trạng hiện nay; nội dung bị đóng khi sáp nhập "
            "được mở lại.\nChưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.",
        ),
        (
            split(TDC, QLCN, 5, ["TDC-04"], [], TEXTS),
            f"Đã rút lại việc sáp nhập {FROM} vào {INTO}. 05 nhiệm vụ báo cáo lại tại nhóm của "
            "đơn vị như trước.\nĐã chuyển cho đơn vị khác trong thời gian đó, giữ nguyên tại đó: "
            "TDC-04.",
        ),
    ],
)
def test_a_change_is_said_in_full(said: Message, words: str) -> None:
    assert said.text == words
