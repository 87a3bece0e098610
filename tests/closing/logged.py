"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("closing-sent", {}, "trình Ban Giám đốc phương án chốt năm"),
    ("closing-returned", {}, "trả lại phương án chốt năm"),
    ("closing-approved", {}, "phê duyệt phương án chốt năm"),
    ("closed", {"outcome": "carried"}, "chốt năm: chuyển tiếp"),
    ("closed", {"outcome": "done"}, "chốt năm: hoàn thành"),
    ("closed", {"outcome": "dropped"}, "chốt năm: thôi thực hiện"),
]
