"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "climbed",
        {"rung": "head", "to": "Trưởng phòng"},
        "đã nhắc Trưởng phòng vì đơn vị chưa trả lời",
    ),
    (
        "climbed",
        {"rung": "head", "to": None},
        "đã nhắc người đứng đầu trong nhóm của đơn vị vì đơn vị chưa trả lời",
    ),
    (
        "climbed",
        {"rung": "office", "to": None},
        "đã đôn đốc đơn vị thay mặt Văn phòng vì chưa trả lời",
    ),
    ("climbed", {"rung": "leaders", "to": None}, "đã báo cáo lãnh đạo việc đơn vị chưa trả lời"),
]
