"""Where the stories of the pictures play: the chats by their titles, and moments."""

from datetime import datetime
from zoneinfo import ZoneInfo

CENTRE = "Trung tâm Khoa học và Công nghệ"
INSPECTORATE = "Thanh tra Sở"
OFFICE = "Đầu mối tổng hợp (Văn phòng Sở)"
LEADERS = "Ban Giám đốc"

EVE_OF_A_LAST_DAY = datetime(2021, 2, 18, 7, 25, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
BEFORE_A_ROUND = datetime(2021, 7, 9, 7, 25, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
