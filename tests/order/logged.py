"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "moved",
        {"wording": "cuối năm", "last_day": None, "before": None},
        "ấn định thời hạn: cuối năm",
    ),
    (
        "moved",
        {"wording": "trước 05/3", "last_day": "2021-03-04", "before": None},
        "ấn định thời hạn: trước 05/3 (chậm nhất 04/3/2021)",
    ),
    (
        "moved",
        {
            "wording": "trước 05/3",
            "last_day": "2021-03-04",
            "before": "trước 20/02",
            "reason": "chờ",
            "basis": None,
        },
        "chuyển thời hạn từ trước 20/02 sang trước 05/3 (chậm nhất 04/3/2021); lý do: chờ",
    ),
    ("ordered", {"change": "pause"}, "quyết định tạm dừng"),
    ("ordered", {"change": "resume"}, "quyết định tiếp tục thực hiện"),
    ("ordered", {"change": "drop"}, "quyết định thôi thực hiện"),
    ("ordered", {"change": "restore"}, "quyết định khôi phục thực hiện"),
    ("ordered", {"change": "move"}, "điều chỉnh thời hạn"),
    (
        "ordered",
        {"change": "pause", "basis": "Chỉ thị 16"},
        "quyết định tạm dừng; căn cứ: Chỉ thị 16",
    ),
]
