"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("received", {}, "xác nhận đã nhận"),
    ("received", {"closed": False}, "xác nhận đã nhận"),
    ("received", {"closed": True}, "xác nhận đã nhận (đơn vị chưa báo cáo)"),
    ("not-received", {}, "báo lại là chưa nhận"),
    ("contributed", {"unit": "Thanh tra Sở"}, "báo Thanh tra Sở đã gửi phần phối hợp"),
    ("urged", {"by": "Chánh Văn phòng"}, "đôn đốc đơn vị (Chánh Văn phòng)"),
]
