"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("done", {"completed_on": "2021-02-18"}, "báo cáo hoàn thành ngày 18/02/2021"),
    (
        "done",
        {
            "completed_on": "2021-02-18",
            "number": "15/BC-TT",
            "issued_on": "2021-02-17",
            "words": "3 <5",
            "file": {"id": "x"},
            "awaiting": True,
        },
        "báo cáo hoàn thành ngày 18/02/2021, số 15/BC-TT ngày 17/02/2021, 3 &lt;5, kèm ảnh, tệp, "
        "chờ Văn phòng xác nhận",
    ),
    (
        "done",
        {"completed_on": "2021-02-18", "awaiting": True, "awaits_head": True},
        "báo cáo hoàn thành ngày 18/02/2021, chờ người đứng đầu đơn vị duyệt",
    ),
    ("approved", {}, "duyệt báo cáo của đơn vị"),
    (
        "way-chosen",
        {"unit": "Thanh tra Sở", "approves": True},
        "chọn cho Thanh tra Sở: Trưởng, Phó duyệt báo cáo",
    ),
    (
        "way-chosen",
        {"unit": "Thanh tra Sở", "approves": False},
        "chọn cho Thanh tra Sở: ai cũng báo được",
    ),
    ("product", {"number": "15/BC-TT"}, "bổ sung báo cáo hoàn thành, số 15/BC-TT"),
    ("product", {"words": "đã đăng"}, "bổ sung báo cáo hoàn thành, đã đăng"),
    ("product", {"file": {"id": "x"}}, "bổ sung báo cáo hoàn thành, kèm ảnh, tệp"),
    ("which-day", {"completed_on": "2021-02-18"}, "cho biết hoàn thành ngày 18/02/2021"),
    ("submitted", {"number": "15/TTr-TT"}, "báo cáo đã trình, số 15/TTr-TT"),
    ("resubmitted", {"words": "bản sửa"}, "đính chính văn bản đã trình, bản sửa"),
    (
        "returned-form",
        {"day": "2021-02-18"},
        "xác nhận chỉ phải sửa thể thức, ngày trình 18/02/2021 vẫn được tính",
    ),
    ("day-confirmed", {"day": "2021-02-18"}, "xác nhận ngày đơn vị nêu, 18/02/2021"),
    ("day-refused", {"day": "2021-02-18"}, "không xác nhận ngày đơn vị nêu, 18/02/2021"),
    ("withdrawn", {}, "rút lại báo cáo hoàn thành"),
    ("confirmed", {}, "xác nhận báo cáo hoàn thành"),
    ("returned", {"reason": "thiếu số liệu"}, "trả lại báo cáo, đề nghị bổ sung: thiếu số liệu"),
    ("updated", {"words": "được 3/5 phần"}, "cập nhật kết quả: được 3/5 phần"),
    (
        "line-withdrawn",
        {"words": "được 3/5 phần"},
        "rút lại dòng kết quả: được 3/5 phần",
    ),
]
