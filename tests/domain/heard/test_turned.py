"""Whatever turns a report leaves no reading of it as it was: it is asked, or read as less."""

import pytest

from domain.spoken.parts.guess import Sense
from domain.text import fold
from tests.domain.heard.test_heard import heard

SAID = {
    Sense.DONE: [
        "việc 4 xong rồi",
        "đã nộp báo cáo hôm 26/2",
        "em gửi Văn phòng chiều qua rồi",
        "TT-03 hoàn thành, số 12/BC-TT",
    ],
    Sense.SUBMITTED: ["việc 4 đã trình Giám đốc", "hồ sơ đang chờ ký", "TT-03 trình sáng nay rồi"],
    Sense.PROGRESS: ["việc 4 đang làm", "mới xong dự thảo", "TT-03 được 40%"],
    Sense.OBSTACLE: ["việc 4 vướng kinh phí", "máy in hỏng, chưa in được", "thiếu người quá"],
    Sense.EXTEND: ["việc 4 xin lùi đến 12/3", "cho em thêm 5 ngày", "xin gia hạn tới 20/3"],
    Sense.WITHDRAW: ["rút lại báo cáo việc 4", "em báo nhầm, việc 4 chưa xong"],
}
ANYTHING = [
    "hình như {}",
    "nghe nói {}",
    "{}, anh Nam nói vậy",
    "{}, em đoán thế",
    "{} hay sao ấy",
    "{}, không chắc lắm",
    "{} phải không anh?",
    "{} đúng không",
    "có phải {} không",
    "ai bảo {}",
    "giá mà {}",
    "{} thì tốt quá",
    "{}, đùa thôi",
    "{}, em nói nhầm",
]
DEEDS = [
    "nếu {} thì em báo",
    "hễ {} là em nhắn",
    "giả sử {}",
    "{}, nếu anh Nam đồng ý",
    "{}, à không",
    "{} à mà thôi",
    "{}... thôi khỏi ghi",
    "anh Nam nói {}",
    "tưởng {}",
    "{}, trừ phụ lục",
    "{} nhưng còn thiếu phụ lục",
    "{} nhưng phải làm lại",
    "{} nhưng chưa đủ",
    "{} chứ chưa xong hẳn",
    "{}, chưa kể phụ lục",
    "{} một nửa",
    "{} nửa chừng",
    "{} trên danh nghĩa",
    "{} là chuyện tuần sau",
    "hy vọng {}",
    "lẽ ra {}",
    "suýt nữa thì {}",
    "em hứa {}",
    "{} từ năm ngoái",
    "việc của phòng khác {}",
]
TURNED: dict[Sense, list[str]] = {
    Sense.DONE: [
        *ANYTHING,
        *DEEDS,
        "{} nhưng chưa ký",
        "{} mà sếp trả về rồi",
        "{}, còn mỗi phụ lục",
        "{}, chỉ là bản nháp",
        "{} hay chưa",
        "mới chỉ {}",
        "định {}",
        "đợi {}",
        "mong là {}",
        "{} thì chưa dám nói",
    ],
    Sense.SUBMITTED: [*ANYTHING, *DEEDS, "{} nhưng bị trả lại", "{} chứ chưa gửi"],
    Sense.PROGRESS: [
        *(one for one in ANYTHING if one not in {"giá mà {}", "ai bảo {}"}),
        "{}, à xong rồi",
        "{}, nhưng nay xong rồi",
        "hồi sáng {}, giờ thì xong",
        "hôm kia {}, hôm nay nộp rồi",
    ],
    Sense.OBSTACLE: [
        *ANYTHING,
        "{}, nếu trời không mưa",
        "{}, nhưng giải quyết được rồi",
        "{} mà nay hết rồi",
        "{}, giờ thì ổn rồi",
        "{} nhưng không ảnh hưởng",
        "trước đây {}",
        "{}, đã khắc phục",
        "{} là chuyện cũ",
    ],
    Sense.EXTEND: [
        *ANYTHING,
        "giả sử {}",
        "{}, à thôi khỏi",
        "{}... thôi, em kịp rồi",
        "{}, mà thôi không cần nữa",
        "{} nhưng sếp gạt rồi",
        "{}, nhưng giờ kịp rồi",
        "không cần {}",
        "phòng khác {}",
        "{} chi cho mệt",
    ],
    Sense.WITHDRAW: ["ai bảo {}", "{} thì tốt quá", "{}, đùa thôi", "anh Nam nói {}", "có nên {}"],
}


def as_said(text: str) -> list[tuple[Sense | None, object]]:
    return [(one.sense, one.codes) for one in heard(text) if one.sense is not Sense.NONE]


@pytest.mark.parametrize(
    ("sense", "frame"), [(sense, frame) for sense, frames in TURNED.items() for frame in frames]
)
def test_no_reading_stands_beside_what_turns_it(sense: Sense, frame: str) -> None:
    for said in SAID[sense]:
        for report, turned in ((said, frame), (fold(said), fold(frame))):
            if report != said and "TT" in said:
                continue
            text = turned.format(report)
            assert as_said(text) != as_said(report) or None in {one for one, _ in as_said(text)}, (
                text
            )


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        # What has such words and takes nothing away.
        ("xong lâu rồi mà quên báo", Sense.DONE),
        ("trễ 2 ngày nhưng xong rồi ạ", Sense.DONE),
        ("không phải chưa làm, làm xong rồi", Sense.DONE),
        ("hoàn thành rồi, không có vướng mắc gì", Sense.DONE),
        ("Lẽ ra xong hôm 27/2 nhưng mất điện nên 1/3 mới xong", Sense.DONE),
        ("xong rồi nhé, khỏi nhắc nữa", Sense.DONE),
        ("coi như kết thúc, hợp đồng đã thanh lý", Sense.DONE),
        ("vướng mắc hôm trước đã xử lý xong, nay việc cũng hoàn thành", Sense.DONE),
        ("bị trả hôm 20/2, sửa lại và Giám đốc đã ký chiều 26/2, xong", Sense.DONE),
        ("nhờ chị nhắc mà sáng nay xong rồi", Sense.DONE),
        ("đã trình nhưng lãnh đạo chưa duyệt", Sense.SUBMITTED),
        ("gửi thẩm định rồi, bên Xây dựng hẹn 10 ngày trả", Sense.SUBMITTED),
        ("bản cũ bị trả lại, sáng nay em trình lại bản mới rồi", Sense.SUBMITTED),
        ("nếu được cho em lùi đến 12/3", Sense.EXTEND),
        ("hệ thống sập từ hôm kia, chưa vào được", Sense.OBSTACLE),
        ("xin đến 12/3, à không, 15/3", Sense.EXTEND),
        ("cho em báo cáo: việc đã hoàn thành đúng tiến độ", Sense.DONE),
        ("kiểm tra lại thì đã hoàn thành hôm 24/2", Sense.DONE),
        # What more time is not needed for is told behind it, or it is only taken back.
        ("không cần gia hạn đâu ạ, nộp chiều thứ hai rồi", Sense.DONE),
        ("thôi khỏi gia hạn, nay đủ chữ ký rồi", Sense.WITHDRAW),
        # Of two claims the smaller one.
        ("làm được một nửa rồi, dự thảo xong, chờ Giám đốc Trung tâm duyệt", Sense.PROGRESS),
    ],
)
def test_what_is_accounted_for_turns_nothing(text: str, sense: Sense) -> None:
    for said in (text, fold(text)):
        assert [one.sense for one in heard(said)] == [sense], said


@pytest.mark.parametrize(
    "text",
    [
        "kiểm mẫu: 6 đạt, 2 không",
        "ba việc một người, làm sao nổi",
        "cả 4 việc xong 3",
        "trừ việc 3 với việc 6 ra thì bên em xong hết, 2 cái đó đang làm",
    ],
)
def test_what_is_counted_is_claimed_of_no_task(text: str) -> None:
    for said in (text, fold(text)):
        claims = [one for one in heard(said) if one.sense not in {None, Sense.NONE}]
        assert not claims, said
