"""What `/nhatky` tells of each kind of event of this affair, in each of its shapes."""

from tests.brought import Logged

LOGGED: Logged = [
    ("withheld", {}, "gửi nội dung có dấu hiệu bí mật nhà nước, hệ thống không lưu"),
    ("restricted", {}, "đặt chế độ hạn chế: các nhóm chỉ thấy mã, thời hạn, văn bản"),
    ("opened-to-all", {}, "bỏ chế độ hạn chế"),
]
