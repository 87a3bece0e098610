"""What others asked for, what everybody is asked for, and a whole that is reached."""

import pytest

from domain.spoken.parts.guess import Sense
from tests.domain.test_heard import heard


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("đoàn chưa đi được do đơn vị xin hoãn", Sense.OBSTACLE),
        ("chưa nghiệm thu được vì nhà thầu xin lùi", Sense.OBSTACLE),
        ("em xin lùi đến 15/3 vì bên thầu chưa bàn giao", Sense.EXTEND),
        ("Sở Nội vụ: đề nghị các đơn vị gửi báo cáo trước ngày 15/3/2021", Sense.NONE),
        ("yêu cầu các phòng nộp số liệu trước 10/3", Sense.NONE),
        ("đề nghị cho phòng em lùi đến 10/3", Sense.EXTEND),
        ("Xã họp dân lấy ý kiến xong 7/7 thôn rồi", Sense.DONE),
        ("đã lấy ý kiến xong 5/5 ấp", Sense.DONE),
        ("mới lấy ý kiến xong 5/7 thôn", Sense.PROGRESS),
    ],
)
def test_it_is_not_taken_for_ones_own_request_or_a_share(text: str, sense: Sense) -> None:
    assert [part.sense for part in heard(text)] == [sense]
