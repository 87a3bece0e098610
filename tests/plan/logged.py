"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("leader-ordered", {"words": "", "spoken": True}, "giao việc bằng tin thoại"),
    ("order-dropped", {"words": ""}, "ghi không phát hành ý kiến giao việc của lãnh đạo"),
    (
        "order-dropped",
        {"words": "Giao <việc>"},
        "ghi không phát hành ý kiến giao việc của lãnh đạo: “Giao &lt;việc&gt;”",
    ),
    ("plan-imported", {"year": 2021}, "kế hoạch năm 2021 được đưa vào hệ thống"),
    ("leader-ordered", {"words": "Giao TT …"}, "cho ý kiến giao việc: “Giao TT …”"),
    ("leader-ordered", {"words": ""}, "cho ý kiến giao việc bằng ảnh, tệp"),
    ("leader-answered", {"words": "thứ Sáu trình"}, "trả lời lãnh đạo Sở: thứ Sáu trình"),
    (
        "leader-directed",
        {"words": "làm <nhanh>", "to": ["Văn phòng Sở", "Thanh tra Sở"]},
        "cho ý kiến chỉ đạo đến Văn phòng Sở, Thanh tra Sở: “làm &lt;nhanh&gt;”",
    ),
    (
        "leader-directed",
        {"words": "làm <xong> chưa?", "to": ["Thanh tra Sở"]},
        "hỏi Thanh tra Sở: “làm &lt;xong&gt; chưa?”",
    ),
    ("work-seen", {}, "đã nhận việc"),
    ("given", {"wording": None}, "đã giao việc này ngoài kế hoạch"),
    ("given", {"wording": "trước 05/3"}, "đã giao việc này ngoài kế hoạch, thời hạn trước 05/3"),
    ("handed-on", {}, "kế hoạch điều chỉnh giao cho phòng, đơn vị khác"),
    (
        "handed-on",
        {"from": "TT", "into": None, "number": "12/KH-SKHCN", "issued_on": "2021-02-04"},
        "Kế hoạch số 12/KH-SKHCN ngày 04/02/2021 không giao TT thực hiện nữa",
    ),
    (
        "handed-on",
        {"from": "TT", "into": "VP", "number": "12/KH-SKHCN", "issued_on": "2021-02-04"},
        "Kế hoạch số 12/KH-SKHCN ngày 04/02/2021 giao cho VP, trước đó là TT",
    ),
    (
        "wanted-again",
        {"number": "12/KH-SKHCN", "issued_on": "2021-02-04"},
        "Kế hoạch số 12/KH-SKHCN ngày 04/02/2021 giao thực hiện lại",
    ),
    ("cycle-set", {"cycle": "hằng tháng"}, "đã đặt chu kỳ: hằng tháng"),
    ("cycle-ended", {}, "đã thôi định kỳ"),
    ("period-opened", {"period": "tháng 3/2021"}, "bắt đầu kỳ tháng 3/2021"),
]
