"""Plain words in replies: what they mean, and what means nothing."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar
from domain.plan.numbering import canonical
from domain.spoken.intention import Intention
from domain.spoken.reply import Reply, read_reply
from domain.spoken.verdict import Verdict, read_confirmation
from domain.text import fold
from tests.domain.plan_2021 import UNITS
from tests.strings import ANY_CHARACTER

# A Tuesday.
TODAY = date(2021, 5, 18)
DONE, STUCK, EXTEND = Intention.DONE, Intention.STUCK, Intention.EXTEND
SUBMITTED, PROGRESS = Intention.SUBMITTED, Intention.PROGRESS


def read(text: str) -> Reply | None:
    return read_reply(text, UNITS, today=TODAY, calendar=Calendar())


def codes_of(reply: Reply) -> list[str]:
    return [
        str(code) if code.of_paper else canonical(code.letters, code.numbers).lstrip("-")
        for code in reply.codes
    ]


@pytest.mark.parametrize(
    ("said", "intention"),
    [
        ("xong", DONE),
        ("Xong rồi ạ", DONE),
        ("dạ xong rồi anh ơi", DONE),
        ("em làm xong rồi", DONE),
        ("làm xong hết rồi", DONE),
        ("đã hoàn thành", DONE),
        ("hoàn thành rồi nhé", DONE),
        ("vừa xong", DONE),
        ("mới xong", DONE),
        ("đã gửi VP chiều qua", DONE),
        ("gửi rồi ạ", DONE),
        ("nộp VP rồi", DONE),
        ("đã ban hành số 25/KH-TTKHCN ngày 12/5", DONE),
        ("xong rồi, không vướng gì", DONE),
        ("hôm qua xong", DONE),
        ("kế hoạch đã được phê duyệt", DONE),
        ("vướng kinh phí", STUCK),
        ("đang vướng về mặt bằng", STUCK),
        ("còn vướng, chưa gửi được", STUCK),
        ("vướng mắc: chưa có kinh phí", STUCK),
        ("khó khăn về nhân sự", STUCK),
        ("chưa xong vì vướng kinh phí", STUCK),
        ("đang làm nhưng gặp khó khăn", STUCK),
        ("thiếu 2 cán bộ nên vướng", STUCK),
        ("/vướngmắc 4 chưa có kinh phí", STUCK),
        ("xin lùi đến 30/6", EXTEND),
        ("xin gia hạn thêm 5 ngày", EXTEND),
        ("cho em thêm 3 ngày", EXTEND),
        ("chưa xong, xin đến 30/6", EXTEND),
        ("vướng kinh phí, xin lùi đến 30/6", EXTEND),
        ("đề nghị dời sang tháng 7", EXTEND),
        ("đã trình UBND tỉnh, số 15/TTr-SKHCN ngày 12/5", SUBMITTED),
        ("trình rồi ạ", SUBMITTED),
        ("vừa trình GĐ ký", SUBMITTED),
        ("xong rồi, đang chờ anh Nam ký", SUBMITTED),
        ("đang làm, được 50%", PROGRESS),
        ("đang soạn dự thảo", PROGRESS),
        ("đã gửi các sở xin ý kiến", PROGRESS),
        ("đã gửi dự thảo", PROGRESS),
        ("gần xong", PROGRESS),
        ("sắp xong rồi ạ", PROGRESS),
        ("xong 80%", PROGRESS),
        ("hoàn thành 80%", PROGRESS),
        ("xong 3/12 chuyên mục", PROGRESS),
        ("xong một phần", PROGRESS),
        ("xong 3 hồ sơ", PROGRESS),
    ],
)
def test_plain_words_are_understood(said: str, intention: Intention) -> None:
    for form in (said, fold(said), said.upper(), unicodedata.normalize("NFD", said)):
        reply = read(form)
        assert reply is not None, form
        assert reply.intention is intention, form


@pytest.mark.parametrize(
    "said",
    [
        "",
        "ok",
        "vâng ạ",
        "đã rõ",
        "đã nhận",
        "rồi ạ",
        "cảm ơn anh",
        "chưa",
        "chưa xong",
        "chưa xong ạ",
        "chưa gửi",
        "chưa trình",
        "chưa, mai xong",
        "không xong được",
        "không kịp gửi",
        "xong đâu mà xong",
        "tưởng xong rồi",
        "xong chưa?",
        "xong chưa",
        "xong chưa em",
        "gửi chưa ạ",
        "bao giờ xong",
        "khi nào có tiền mới xong",
        "việc này xong rồi phải không",
        "có vướng gì không",
        "gia hạn được không",
        "mai xong",
        "thứ Sáu xong",
        "chiều nay xong",
        "30/6 xong",
        "2 hôm nữa xong",
        "sẽ gửi chiều nay",
        "phải xong trước 30/6",
        "cố gắng xong trong tuần",
        "để em làm cho xong",
        "chờ Sở Tài chính gửi văn bản",
        "không vướng gì",
        "hết vướng rồi",
        "tháo gỡ xong vướng mắc rồi",
        "không cần gia hạn",
        "đã gia hạn rồi mà",
        "xong 3, vướng 5",
        "đợi ý kiến",
        "cho em hỏi xong thì bấm đâu",
        "xong thì bấm nút nào",
        "đã nộp nhưng bị trả lại",
        "xong rồi nhưng chưa gửi",
        "khó khăn đã được tháo gỡ",
        "gia hạn rồi",
        "hop tac voi Trung tam",
        "xong rồi " * 200,
        "đâu đã xong",
    ],
)
def test_negations_questions_hopes_and_chatter_mean_nothing(said: str) -> None:
    for form in (said, fold(said), unicodedata.normalize("NFD", said)):
        assert read(form) is None, form


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("xong 3 với 5", ["03", "05"]),
        ("đã xong 3,5", ["03", "05"]),
        ("3 và 5 xong rồi", ["03", "05"]),
        ("TT-04 xong", ["TT-04"]),
        ("hoàn thành nhiệm vụ số 4 rồi", ["04"]),
        ("việc 4 xong rồi", ["04"]),
        ("4: đã nộp VP", ["04"]),
        ("em báo cáo anh là TT-04 xong hôm qua", ["TT-04"]),
        ("vướng mắc 4 chưa có kinh phí", ["04"]),
        ("4 vướng kinh phí", ["04"]),
        ("xin lùi 4 đến 30/6", ["04"]),
        ("xong vp 9.2", ["VP-09.2"]),
        ("mục 3 xong", ["mục 3"]),
        ("xong mục 3, 5 rồi", ["mục 3", "05"]),
        ("nhiệm vụ mục số 3 đã xong", ["mục 3"]),
        ("mục TT-04 xong", ["TT-04"]),
        ("đã gửi theo mục 3 của công văn", []),
        ("3 hồ sơ đã xong", []),
        ("thiếu 2 cán bộ nên vướng", []),
        ("xong số 25/KH-TTKHCN", []),
        ("xong 50%", []),
    ],
)
def test_codes_are_found_before_and_after(said: str, codes: list[str]) -> None:
    for form in (said, fold(said)):
        reply = read(form)
        assert reply is not None
        assert codes_of(reply) == codes


@pytest.mark.parametrize(
    ("said", "words", "day"),
    [
        ("vướng kinh phí", "kinh phí", None),
        ("đang vướng về mặt bằng ạ", "mặt bằng", None),
        ("vướng mắc 4 chưa có kinh phí", "chưa có kinh phí", None),
        ("chưa xong vì vướng kinh phí", "chưa xong vì vướng kinh phí", None),
        ("đã gửi VP chiều qua", "đã gửi VP", "2021-05-17"),
        ("xong hôm kia rồi", "", "2021-05-16"),
        ("12/5 xong rồi", "", "2021-05-12"),
        ("thứ Sáu đã gửi VP", "đã gửi VP", "2021-05-14"),
        ("sáng nay xong rồi ạ", "", "2021-05-18"),
        ("làm xong từ hôm qua rồi", "", "2021-05-17"),
        ("em làm xong hết rồi ạ", "", None),
        ("đang làm, được 50%", "đang làm, được 50%", None),
    ],
)
def test_the_other_words_and_the_day_are_kept(said: str, words: str, day: str | None) -> None:
    reply = read(said)
    assert reply is not None
    assert reply.words == words
    assert reply.day == (day and date.fromisoformat(day))


def test_it_can_be_typed_as_a_command() -> None:
    reply = read("đã gửi VP chiều qua")
    assert reply is not None
    assert reply.typed("TT-04") == "TT-04: đã gửi VP ngày 17/05/2021"
    assert reply.typed() == "đã gửi VP ngày 17/05/2021"


@given(st.lists(st.sampled_from(["chưa", "không", "xong", "gửi", "rồi", "vướng", "3", ","])))
def test_a_denial_right_before_is_never_overheard(words: list[str]) -> None:
    reply = read(" ".join([*words, "chưa", "xong"]))
    assert reply is None or reply.intention is not DONE


@given(st.text(ANY_CHARACTER, max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("đúng rồi ạ", Verdict.YES),
        ("Dạ phải", Verdict.YES),
        ("ok", Verdict.YES),
        ("không phải", Verdict.NO),
        ("sai rồi", Verdict.NO),
        ("đúng không?", Verdict.UNCLEAR),
        ("TT-05 cơ", Verdict.UNCLEAR),
        ("phải xong sớm", Verdict.UNCLEAR),
    ],
)
def test_yes_and_no_to_what_was_repeated(said: str, verdict: Verdict) -> None:
    assert read_confirmation(said) is verdict
    assert read_confirmation(fold(said)) is verdict


def test_what_is_longer_than_a_thousand_characters_is_no_reply() -> None:
    assert read("xong rồi".ljust(1000)) is not None
    assert read("xong rồi".ljust(1001)) is None
