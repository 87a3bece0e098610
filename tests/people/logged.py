"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("bound", {"seat": "unit", "name": "Trung tâm"}, "kết nối nhóm: Trung tâm"),
    ("bound", {"seat": "office"}, "kết nối nhóm: Đầu mối tổng hợp (Văn phòng Sở)"),
    ("bound", {"seat": "leaders", "name": None}, "kết nối nhóm: Ban Giám đốc"),
    ("unbound", {"seat": "unit", "name": "Trung tâm"}, "bỏ kết nối nhóm: Trung tâm"),
    ("invited", {"seat": "office"}, "lập liên kết mời tham gia: Đầu mối tổng hợp (Văn phòng Sở)"),
    ("invitation-opened", {"seat": "leaders"}, "mở liên kết mời: Ban Giám đốc"),
    (
        "admitted",
        {"name": "Chánh Thanh tra", "seat": "leaders"},
        "xác nhận Chánh Thanh tra tham gia: Ban Giám đốc",
    ),
    ("invitation-revoked", {"seat": "office"}, "thu hồi lời mời: Đầu mối tổng hợp (Văn phòng Sở)"),
    ("enrolled", {"seat": "unit", "name": "Trung tâm"}, "tham gia theo liên kết mời: Trung tâm"),
    ("member-ended", {"name": "Chánh Thanh tra"}, "thôi cho Chánh Thanh tra dùng tin nhắn riêng"),
    ("member-restored", {"name": "Chánh Thanh tra"}, "cho Chánh Thanh tra dùng lại tin nhắn riêng"),
    (
        "registered",
        {"full_name": "Chánh Thanh tra", "position": "đại diện"},
        "ghi họ tên, chức vụ: Chánh Thanh tra, đại diện",
    ),
    (
        "registered",
        {"full_name": "Chánh Thanh tra", "position": None},
        "ghi họ tên, chức vụ: Chánh Thanh tra",
    ),
    ("post-entered", {"name": "Chánh Văn phòng"}, "ghi chức vụ: Chánh Văn phòng"),
    (
        "post-held",
        {"name": "Chánh Văn phòng", "account": "Nick"},
        "chọn tài khoản: Chánh Văn phòng (Telegram: Nick)",
    ),
    ("post-ended", {"name": "Chánh Văn phòng"}, "ghi thôi giữ chức vụ: Chánh Văn phòng"),
    ("post-restored", {"name": "Chánh Văn phòng"}, "ghi vẫn giữ chức vụ: Chánh Văn phòng"),
]
