"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    (
        "digest-sent",
        {"period": "2021-W08"},
        "gửi bản tổng hợp tuần có ngày 22/02/2021 đến Ban Giám đốc",
    ),
    ("digest-looked-through", {"period": "2021-Q02"}, "rà soát bản tổng hợp quý II/2021"),
    (
        "digest-noted",
        {"period": "2021-W08", "words": "chờ ký"},
        "ghi chú vào bản tổng hợp tuần có ngày 22/02/2021: “chờ ký”",
    ),
    (
        "digest-noted",
        {"period": "2021-W08", "words": ""},
        "bỏ ghi chú ở bản tổng hợp tuần có ngày 22/02/2021",
    ),
    (
        "digest-put-off",
        {"period": "2021-N01", "until": "2021-09-17T09:00:00+07:00"},
        "hoãn gửi bản tổng hợp 09 tháng đầu năm 2021 đến 09:00 ngày 17/9/2021",
    ),
]
