"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("agreed-soon", {"obstacle": 1}, "đồng ý theo đề xuất, chuyển sau 10 phút"),
    ("agreement-taken-back", {}, "rút lại ý kiến đồng ý trước khi chuyển"),
    (
        "obstacle",
        {"stuck": "chưa có kinh phí", "proposal": None},
        "báo cáo khó khăn, vướng mắc: chưa có kinh phí",
    ),
    (
        "obstacle",
        {"stuck": "chưa có kinh phí", "proposal": "bổ sung"},
        "báo cáo khó khăn, vướng mắc: chưa có kinh phí; đề xuất, kiến nghị: bổ sung",
    ),
    (
        "obstacle",
        {"stuck": "thiếu máy; mái dột", "proposal": "mua", "words": "mái dột", "proposes": False},
        "nói thêm về khó khăn, vướng mắc: mái dột",
    ),
    (
        "obstacle",
        {"stuck": "thiếu máy; mái dột", "proposal": "sửa", "words": "mái dột", "proposes": True},
        "nói thêm về khó khăn, vướng mắc: mái dột; đề xuất, kiến nghị: sửa",
    ),
    (
        "obstacle",
        {"stuck": "thiếu 2 máy", "proposal": "mua", "words": None, "proposes": False},
        "báo cáo khó khăn, vướng mắc: thiếu 2 máy",
    ),
    ("resolved", {}, "xác nhận vướng mắc đã tháo gỡ"),
    (
        "obstacle-withdrawn",
        {"stuck": "chưa có kinh phí"},
        "rút lại nội dung vướng mắc: chưa có kinh phí",
    ),
    (
        "obstacle-withdrawn",
        {"stuck": "chưa có kinh phí", "words": "cấp rồi"},
        "rút lại nội dung vướng mắc: chưa có kinh phí; kèm lời: “cấp rồi”",
    ),
    ("obstacle-closed", {"stuck": "chưa có kinh phí"}, "đóng theo vướng mắc: chưa có kinh phí"),
    (
        "obstacle-reopened",
        {"stuck": "chưa có kinh phí"},
        "mở lại vướng mắc như trước: chưa có kinh phí",
    ),
    ("obstacle-left", {"why": "newer"}, "không mở lại vướng mắc trước, vì đã có vướng mắc mới"),
    ("obstacle-left", {"why": "ended"}, "giữ nguyên vướng mắc trước như đã giải quyết"),
    ("explained", {"words": "bên thầu hẹn 25/2"}, "giải trình vướng mắc: bên thầu hẹn 25/2"),
    ("consulted", {"view": None}, "xin ý kiến Ban Giám đốc về vướng mắc"),
    (
        "consulted",
        {"view": "nhất trí"},
        "xin ý kiến Ban Giám đốc về vướng mắc; ý kiến của Văn phòng: nhất trí",
    ),
    ("opinion", {"decision": "agreed", "words": None}, "đồng ý theo đề xuất của đơn vị"),
    ("opinion", {"decision": "extended", "words": None}, "cho ý kiến về vướng mắc: gia hạn"),
    ("opinion", {"decision": "meeting", "words": None}, "sẽ họp bàn về vướng mắc"),
    (
        "opinion",
        {"decision": "meeting", "words": "họp thứ Hai"},
        "sẽ họp bàn về vướng mắc: họp thứ Hai",
    ),
    ("opinion", {"decision": "words", "words": "làm tiếp"}, "cho ý kiến về vướng mắc: “làm tiếp”"),
    ("kept", {"wording": "trước 05/3"}, "giữ nguyên thời hạn; ý kiến có nêu: trước 05/3"),
]
