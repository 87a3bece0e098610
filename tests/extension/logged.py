"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "extension-asked",
        {"wording": "đến 05/3", "reason": "chờ số liệu"},
        "xin gia hạn đến 05/3; lý do: chờ số liệu",
    ),
    (
        "extension-advised",
        {"view": "agrees", "words": None},
        "nhất trí gia hạn và chuyển Ban Giám đốc",
    ),
    (
        "extension-advised",
        {"view": "objects", "words": None},
        "không nhất trí gia hạn và chuyển Ban Giám đốc",
    ),
    (
        "extension-advised",
        {"view": "words", "words": "đến 01/3"},
        "cho ý kiến “đến 01/3” về việc gia hạn và chuyển Ban Giám đốc",
    ),
    (
        "extension-decided",
        {"state": "granted", "wording": "đến 05/3", "answer": None},
        "đồng ý gia hạn đến 05/3",
    ),
    (
        "extension-decided",
        {"state": "refused", "wording": None, "answer": None},
        "không đồng ý gia hạn",
    ),
    (
        "extension-decided",
        {"state": "refused", "wording": None, "answer": "làm ngay"},
        "không đồng ý gia hạn: làm ngay",
    ),
    (
        "extension-undecided",
        {"words": "nhầm, tôi chưa đồng ý"},
        "rút lại ý kiến về việc gia hạn, trở lại chờ ý kiến: nhầm, tôi chưa đồng ý",
    ),
    (
        "extension-withdrawn",
        {"wording": "trước 31/3/2021"},
        "rút lại đề nghị gia hạn trước 31/3/2021",
    ),
    ("extension-closed", {}, "đóng theo đề nghị gia hạn"),
    ("extension-closed", {"wording": "đến 05/3"}, "đóng theo đề nghị gia hạn đến 05/3"),
    ("extension-reopened", {"wording": "đến 05/3"}, "mở lại đề nghị gia hạn đến 05/3 như trước"),
    (
        "extension-left",
        {"why": "newer"},
        "không mở lại đề nghị gia hạn trước, vì đang có đề nghị mới",
    ),
    (
        "extension-left",
        {"why": "not-later"},
        "không mở lại đề nghị gia hạn trước, vì thời hạn nay không sớm hơn ngày đã xin",
    ),
    ("extension-left", {"why": "ended"}, "giữ nguyên đề nghị gia hạn trước như đã giải quyết"),
]
