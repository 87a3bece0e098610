"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("correction-asked", {"words": None}, "đề nghị sửa nội dung Văn phòng ghi thay"),
    (
        "correction-asked",
        {"words": "chưa xong"},
        "đề nghị sửa nội dung Văn phòng ghi thay: “chưa xong”",
    ),
    ("record-withdrawn", {}, "rút lại nội dung ghi thay theo đề nghị của đơn vị"),
    ("record-upheld", {"words": None}, "giữ nguyên nội dung ghi thay"),
    ("record-upheld", {"words": "đã xong"}, "giữ nguyên nội dung ghi thay: “đã xong”"),
]
