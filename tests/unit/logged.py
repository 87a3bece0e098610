"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("merged", {"into": "VP"}, "chuyển về VP"),
    (
        "merged",
        {"into": "VP", "before": {}, "basis": "QĐ 12"},
        "thôi phần này vì VP cũng thực hiện nhiệm vụ; căn cứ: QĐ 12",
    ),
    ("unit-merged", {"unit": "TDC", "into": "QLCN"}, "sáp nhập TDC vào QLCN"),
    (
        "unit-merged",
        {"unit": "TDC", "into": "QLCN", "reason": "sắp xếp", "basis": "QĐ 12"},
        "sáp nhập TDC vào QLCN; lý do: sắp xếp; căn cứ: QĐ 12",
    ),
    ("unit-renamed", {"unit": "TT", "name": "Trung tâm mới"}, "đổi tên TT: Trung tâm mới"),
    ("split", {"into": "TDC"}, "trả về TDC"),
    ("unit-split", {"unit": "TDC", "into": "QLCN"}, "rút lại việc sáp nhập TDC vào QLCN"),
]
