"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("deadline-proposed", {"wording": None, "last_day": None}, "đề xuất là việc thường xuyên"),
    ("deadline-proposed", {"wording": "cuối năm", "last_day": None}, "đề xuất thời hạn: cuối năm"),
    (
        "deadline-proposed",
        {"wording": "trước 05/3", "last_day": "2021-03-04"},
        "đề xuất thời hạn: trước 05/3 (chậm nhất 04/3/2021)",
    ),
    (
        "deadline-proposed",
        {"wording": "trước 05/3", "last_day": "2021-03-04", "reason": "chờ vốn"},
        "đề xuất thời hạn: trước 05/3 (chậm nhất 04/3/2021); lý do: chờ vốn",
    ),
    ("deadline-proposal-withdrawn", {}, "bỏ đề xuất thời hạn"),
    ("became", {"own_kind": "ongoing"}, "xác định là việc thường xuyên"),
    ("became", {"own_kind": "conditional"}, "xác định loại: chưa phát sinh"),
    ("deadline-board-opened", {"units": 6}, "mở đăng ký thời hạn"),
    (
        "deadline-board-opened",
        {"units": 6, "until": "2021-03-04"},
        "đã đề nghị 06 đơn vị đăng ký thời hạn, chậm nhất 04/3/2021",
    ),
    ("deadline-board-recalled", {"units": 6}, "đã thu hồi đề nghị đăng ký thời hạn ở 06 đơn vị"),
    (
        "deadline-board-presented",
        {"proposals": 12},
        "trình Ban Giám đốc phê duyệt thời hạn của 12 nhiệm vụ",
    ),
    ("deadline-board-approved", {}, "phê duyệt thời hạn đã đăng ký"),
    ("deadline-board-sent-back", {"words": "sớm hơn"}, "trả lại bảng đăng ký thời hạn: sớm hơn"),
]
