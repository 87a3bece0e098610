"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "reworded",
        {"column": 3, "before": "Trại", "after": "Trại Thực nghiệm"},
        "sửa Tên ngắn: từ “Trại” thành “Trại Thực nghiệm”",
    ),
    (
        "reassigned",
        {"from": "QLKH", "into": "TT", "basis": "kết luận giao ban"},
        "chuyển từ QLKH sang TT; căn cứ: kết luận giao ban",
    ),
    ("reassigned", {"from": "QLKH", "into": "TT", "basis": ""}, "chuyển từ QLKH sang TT"),
]
