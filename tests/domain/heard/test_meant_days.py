"""Which day a report or a request means among those that its words name."""

from datetime import date

import pytest

from domain.spoken.parts.heard import hear
from storage.holidays import calendar_of_years
from tests.domain.plan_2021 import UNITS
from views.locale import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021])


def day_of(text: str) -> date | None:
    (part,) = hear(text, UNITS, load_weights(), today=TODAY, calendar=CALENDAR)
    return part.day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # A month that work is of is no day on which it was done.
        ("quyết toán quý 4 em nộp xong rồi", None),
        ("bảng lương tháng 2 em làm xong hôm thứ 6 rồi ạ", date(2021, 2, 26)),
        # What is called wrong is no day, and nothing is done 26 times of two.
        ("xong 26/2 chứ không phải 28/2", date(2021, 2, 26)),
        ("xong 26/2 nhé", date(2021, 2, 26)),
        ("làm xong từ hăm ba tháng chạp", date(2021, 2, 4)),
        # Of a month, or of a week, nobody knows on which day of it.
        ("em nộp xong từ tháng 1 rồi", None),
        ("việc này xong từ tuần trước rồi", None),
        ("tổ chức xong xuôi từ đầu tháng trước rồi", None),
        # Who asked for it, and when, is no product.
        ("Theo yêu cầu tại CV 88/UBND-VX ngày 24/02, đơn vị đã gửi danh sách", None),
        (
            "Căn cứ công văn 112/SGDĐT-VP ngày 22/02/2021, trường đã tập huấn xong ngày 01/3/2021",
            date(2021, 3, 1),
        ),
        ("thông báo 33 ngày 19/2 giao, phòng nộp xong hôm qua", date(2021, 3, 1)),
        ("đã báo cáo tại văn bản số 51/BC-TT ngày 26/02/2021", date(2021, 2, 26)),
        ("kế hoạch giao ngày 18/2, tụi em làm xong 24/2", date(2021, 2, 24)),
        # Neither is until when it was to be done.
        ("hạn 28/2 mà em nộp 26/2 rồi", date(2021, 2, 26)),
        # "cho" is no "chờ".
        ("da tra ket qua xong cho dan ngay 18/2", date(2021, 2, 18)),
        ("đã bàn giao xong cho xã ngày 26/2", date(2021, 2, 26)),
        # A step before the end.
        ("hợp đồng ký ngày 15/2, nay đã nghiệm thu xong", None),
        # What went along went the same day.
        ("Tui nộp rồi, nộp bản giấy cho văn thư sáng nay nè", TODAY),
        ("em nộp xong hôm qua, à nhầm, hôm thứ sáu", date(2021, 2, 26)),
        ("xong ngày 25/2 chứ không phải 26/2", date(2021, 2, 25)),
        ("đến 28/02/2021 đơn vị đã chi trả xong", date(2021, 2, 28)),
    ],
)
def test_when_it_was_done(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ngày 5 này không kịp, xin chuyển sang 15 giúp mình", date(2021, 3, 15)),
        ("cho em lùi tới 20 nhé", date(2021, 3, 20)),
        ("xin thêm 1 tháng ạ, hạn mới là 30/4", date(2021, 4, 30)),
        ("xin đến 12/3… à không, 15/3 nhé chị", date(2021, 3, 15)),
        ("xin dời qua mốt nha", date(2021, 3, 4)),
        ("xin nộp trễ qua mai nha", date(2021, 3, 3)),
        ("xin lùi báo cáo quý I đến 15/4", date(2021, 4, 15)),
        ("xin lùi qua mai mốt nha", None),
        ("xin phép cho nộp chậm một tuần", date(2021, 3, 9)),
        ("cho em chuyển ngày nộp sang 16 nghe anh", date(2021, 3, 16)),
        ("kính đề nghị cho lùi thời hạn đến ngày 15/3/2021", date(2021, 3, 15)),
    ],
)
def test_until_when_it_is_asked_for(text: str, day: date | None) -> None:
    assert day_of(text) == day
