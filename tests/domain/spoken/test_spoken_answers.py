"""What words are that the Văn phòng or a leader says to an obstacle."""

import pytest

from domain.spoken.answers.asking import beside_questions
from domain.spoken.answers.kind import Kind, kind_of
from domain.spoken.card_said import CardAct, asked_of_card
from domain.spoken.parts.bearing import Bearing, bearing, is_by_us
from domain.text import fold

EXPLAIN = [
    "chưa rõ, báo cáo lại",
    "chưa rõ",
    "báo cáo lại rõ hơn",
    "đề nghị làm rõ thêm, trình lại",
    "báo cáo chưa rõ, đơn vị nói rõ thêm",
    "chưa nắm được, nói lại cho rõ",
    "lý do chưa thuyết phục, viết lại báo cáo",
    "thiếu thông tin, bổ sung đi em",
    "giải trình thêm nguyên nhân",
    "đọc không hiểu, viết lại cho cụ thể",
    "báo cáo còn chung chung",
    "tôi chưa đồng ý, giải thích rõ thêm",
]
LEFT = [
    "để đồng chí Phó xử lý",
    "giao PGĐ xử lý",
    "Chuyển đồng chí Phó Giám đốc phụ trách cho ý kiến",
    "chuyển anh Phó xem giúp",
    "việc này hỏi Phó Giám đốc",
    "ủy quyền Phó Giám đốc giải quyết",
    "PGĐ phụ trách cho ý kiến nhé",
    "cái này phải xin ý kiến anh Giám đốc",
    "trình anh Giám đốc đi",
    "cái này vượt thẩm quyền Văn phòng, trình lãnh đạo",
    "phải hỏi GĐ mới được",
    "để xin ý kiến sếp",
]
LATER = [
    "ok để tôi coi đã",
    "để Văn phòng xem",
    "để tôi xem",
    "chờ chút để anh xem lại hồ sơ",
    "để em kiểm tra đã",
    "mai tôi trả lời",
    "để nghiên cứu thêm",
    "để chị hỏi lại đã nhé",
    "lát nữa anh xem",
    "từ từ để anh tính",
]
QUESTION = [
    "hạn ngày mấy",
    "việc này ai làm",
    "việc này hạn ngày mấy",
    "bao giờ thì xong",
    "ai phụ trách việc này",
    "mượn tới khi nào vậy",
    "nhà lưới do của phòng nào",
    "sao chậm thế",
    "đã họp với bên thầu chưa",
    "có kịp không",
    "kinh phí bao nhiêu?",
]
TAKE_BACK = [
    "rút lại ý kiến vừa rồi",
    "thu hồi ý kiến hồi nãy giúp anh",
    "bỏ câu trả lời vừa rồi",
    "xóa tin vừa gửi giúp",
    "hủy ý kiến trên",
    "anh rút ý kiến",
    "gửi nhầm, thu hồi giúp",
    "gỡ ý kiến lúc nãy đi em",
    "cho rút lại ý kiến đã gửi",
    "ấy, rút lại ý kiến này",
]
ANSWER = [
    "đồng ý",
    "cho mượn đến hết tháng 3",
    "Trung tâm liên hệ chị Hoa phòng Tài chính",
    "giao Phó Giám đốc Trung tâm chủ trì",
    "để anh Bình chủ trì",
    "ai làm chậm thì rút kinh nghiệm",
    "đồng ý, báo cáo lại tiến độ trước 5/3",
    "bổ sung 20 triệu",
    "không",
    "nhầm, 15 triệu thôi",
    "làm thế nào cũng được, miễn xong trước 5/3",
    "không cần xin ý kiến ai",
    "bỏ tờ trình, làm lại từ đầu",
]
NOTHING = ["ừ rồi", "dạ vâng", "cảm ơn em", "không có ý kiến gì"]
PERHAPS = [
    "vấn đề này lãnh đạo mới quyết được",
    "chuyển PGĐ Hoa giải quyết",
    "đề nghị trình Ban Giám đốc xem xét",
    "để mai tính",
    "đơn vị nào quản lý nhà lưới",
    "cần bao nhiêu tiền vậy em",
    "bỏ qua ý kiến vừa gửi nhé",
    "tôi chưa hiểu vì sao phải mượn, giải thích thêm",
    "số liệu chưa đủ, báo cáo chi tiết hơn",
    "em xem rồi báo lại sau",
    "đúng vậy",
    "chuẩn",
    "tuyệt",
    "haizz thật tình",
]


def either(words: list[str]) -> list[str]:
    """Return words with their accents and without."""
    return [*words, *(fold(one) for one in words)]


@pytest.mark.parametrize("words", either(EXPLAIN))
@pytest.mark.parametrize("of_office", [True, False])
def test_what_asks_the_unit_to_explain_decides_nothing(words: str, of_office: bool) -> None:
    assert kind_of(words, of_office=of_office) is Kind.ANSWER
    assert bearing(words) is Bearing.EXPLAINS


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (words, kind)
        for kind, those in (
            (Kind.DEED, LEFT),
            (Kind.LATER, LATER),
            (Kind.QUESTION, QUESTION),
            (Kind.TAKE_BACK, TAKE_BACK),
            (Kind.ANSWER, ANSWER),
            (Kind.PERHAPS, PERHAPS),
            (Kind.NOTHING, NOTHING),
        )
        for words in either(those)
    ],
)
def test_what_the_office_s_words_are(words: str, kind: Kind) -> None:
    assert kind_of(words, of_office=True) is kind
    assert bearing(words) is not Bearing.EXPLAINS


def test_what_a_leader_gives_the_office_to_look_at_is_an_order() -> None:
    assert kind_of("để Văn phòng xem", of_office=False) is Kind.ANSWER
    assert kind_of("để tôi xem", of_office=False) is Kind.LATER


@pytest.mark.parametrize(
    "words",
    [
        "Mai VP cử đ/c Nam xuống kiểm tra, sửa trong tuần",
        "xin Sở có công văn gửi Cục Thống kê",
        "dạ đề nghị Văn phòng liên hệ Sở Tài chính giúp",
        "đề nghị lãnh đạo Sở làm việc với chủ đầu tư",
    ],
)
def test_what_the_department_itself_does(words: str) -> None:
    assert is_by_us(words)
    assert is_by_us(fold(words))


@pytest.mark.parametrize(
    "words",
    [
        "xin Sở cho mượn nhà lưới của QLKH",
        "xin Sở đồng ý cho lùi hạn",
        "đồng ý, Trung tâm liên hệ Sở Tài chính",
        "Văn phòng nhất trí",
        "xin gia hạn đến 5/3",
    ],
)
def test_what_the_unit_does_once_it_may(words: str) -> None:
    assert not is_by_us(words)


@pytest.mark.parametrize(
    "words", either(["tôi chưa đồng ý", "Nhầm, tôi chưa duyệt", "chưa nhất trí"])
)
def test_who_does_not_agree_yet_has_decided_nothing(words: str) -> None:
    assert kind_of(words, of_office=False) is Kind.ANSWER
    assert bearing(words) is Bearing.NOT_YET


def test_who_puts_off_for_a_meeting_is_asked_when_it_is() -> None:
    assert asked_of_card("Nhầm, tôi chưa đồng ý, để họp đã") is CardAct.MEET
    assert asked_of_card("chưa đồng ý, phải xong trong tháng") is None


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("Sao phải đến tận tháng 7? Xã có bao nhiêu hồ sơ?", ""),
        ("sao phải đến tận tháng 7\nhồ sơ có bao nhiêu", ""),
        ("Sao lâu thế? Đến 30/6 thôi.", "Đến 30/6 thôi."),
        ("Đồng ý đến 30.6.2026; ai theo dõi?", "Đồng ý đến 30.6.2026;"),
    ],
)
def test_what_is_said_beside_questions(words: str, rest: str) -> None:
    assert beside_questions(words) == rest
