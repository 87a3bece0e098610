"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("passed-up", {}, "chuyển Giám đốc cho ý kiến"),
    ("passed-up", {"to": "Phạm Thị Cúc, PGĐ"}, "giao Phạm Thị Cúc, PGĐ cho ý kiến"),
    (
        "remit-entered",
        {"name": "B", "units": "TDC, TT", "since": "2021-03-01", "until": None, "basis": "QĐ 12"},
        "ghi phân công B phụ trách TDC, TT từ 01/3/2021 (QĐ 12)",
    ),
    (
        "remit-entered",
        {"name": "B", "units": "TT", "since": "2021-03-01", "until": "2021-03-05", "basis": "QĐ"},
        "ghi phân công B phụ trách TT từ 01/3/2021 đến 05/3/2021 (QĐ)",
    ),
    ("remit-ended", {"name": "B", "units": "TT"}, "ghi B thôi phụ trách TT"),
    (
        "absence-entered",
        {
            "name": "B",
            "since": "2021-03-01",
            "until": "2021-03-05",
            "deputy": "C",
            "reason": "đi học",
        },
        "ghi B vắng mặt từ 01/3/2021 đến hết 05/3/2021 (đi học), ủy quyền C",
    ),
    (
        "absence-entered",
        {"name": "B", "since": "2021-03-01", "until": "2021-03-05", "deputy": None, "reason": ""},
        "ghi B vắng mặt từ 01/3/2021 đến hết 05/3/2021",
    ),
    ("absence-revoked", {"name": "B"}, "thu hồi việc vắng mặt, ủy quyền của B"),
]
