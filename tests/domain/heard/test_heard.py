"""What a message says of which tasks: cut where it turns, and nothing of it lost."""

import json
import re
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar
from domain.spoken.parts.guess import SENSES, Sense, Weights, guess, signs
from domain.spoken.parts.heard import Part, hear
from domain.spoken.tasks.mentions import mentions
from domain.spoken.tasks.units import units_in
from domain.text import nfc
from learning.judge import judge
from learning.train import corpus, digest, is_held_out, train
from storage.holidays import calendar_of_years
from tests.domain.plan_2021 import UNITS
from views.locale import load_weights

TODAY = date(2021, 3, 2)
CALENDAR = calendar_of_years([2020, 2021])


def heard(text: str, calendar: Calendar = CALENDAR) -> tuple[Part, ...]:
    return hear(text, UNITS, load_weights(), today=TODAY, calendar=calendar)


# What joins codes goes with them.
JOINING = {"và", "với", "cùng", "va", "voi", "việc", "viec", "nv", "vc", "mục", "số"}


def split(text: str) -> list[str]:
    return re.findall(r"\w+", nfc(text))


def told(text: str) -> list[tuple[str, str | None]]:
    return [(", ".join(map(str, one.codes)), one.sense) for one in heard(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("trả lời chung: việc 2 vẫn đang chờ họp", "trả lời chung: vẫn đang chờ họp"),
        ("việc 2 và việc 4 vẫn đang chờ họp", "vẫn đang chờ họp"),
        ("vẫn đang chờ họp việc 2", "vẫn đang chờ họp"),
    ],
)
def test_where_a_code_stood_its_words_have_no_hole(text: str, words: str) -> None:
    (part,) = heard(text)
    assert part.words == words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("việc 3 xong rồi, việc 5 đang làm", [("3", "done"), ("5", "progress")]),
        ("TT-04: đã xong\nTT-02: vướng kinh phí", [("TT 4", "done"), ("TT 2", "obstacle")]),
        (
            "1. xong rồi\n2. xong rồi\n3. xin đến 12/3",
            [("1", "done"), ("2", "done"), ("3", "extend")],
        ),
        ("- VP-01 đã xong hôm qua\n- VP-02 đang làm", [("VP 1", "done"), ("VP 2", "progress")]),
        ("Việc 2 và việc 3 xin gia hạn đến 26/3", [("2, 3", "extend")]),
        (
            "Đã trình TT-01 và TT-02 chờ ký, riêng TT-03 đang soạn",
            [("TT 1, TT 2", "submitted"), ("TT 3", "progress")],
        ),
        ("Dạ xong rồi ạ", [("", "done")]),
        ("Việc 5, 6 và 7 đã hoàn thành", [("5, 6, 7", "done")]),
        ("Từ việc 1 đến việc 4 đã xong hết rồi", [("1, 2, 3, 4", "done")]),
        ("việc 3 còn 2 hồ sơ đang làm", [("3", "progress")]),
        ("mục 6 đã hoàn thành", [("mục 6", "done")]),
        ("1 xong 2 xong 3 đang trình", [("1", "done"), ("2", "done"), ("3", "submitted")]),
        ("Nhiệm vụ 1,2,3 đã hoàn thành", [("1, 2, 3", "done")]),
        ("đã xong 3,5", [("3, 5", "done")]),
        ("1/ xong rồi\n2/ đang làm", [("1", "done"), ("2", "progress")]),
        ("tt1,2 xong rồi", [("TT 1, TT 2", "done")]),
        ("1, 2 và 3 đã xong", [("1, 2, 3", "done")]),
        (
            "xong việc 2,3; 5 đang làm; 6 xin tới 20/3",
            [("2, 3", "done"), ("5", "progress"), ("6", "extend")],
        ),
        ("xong 4, 5. còn 6 chưa làm", [("4, 5", "done"), ("6", "progress")]),
        ("1.1 trước 30/6, 1.2 30/4", [("1.1", "extend"), ("1.2", "extend")]),
        ("việc 12 đã giải ngân 1,2 tỷ, đạt 35%", [("12", "progress")]),
        ("việc số bốn đã triển khai xong", [("4", "done")]),
        ("việc số hai mươi mốt đã xong", [("21", "done")]),
        ("dạ dzụ 9.1 xong rồi anh", [("9.1", "done")]),
        ("vụ 9.1 xong rồi", [("9.1", "done")]),
        ("đã gieo xong vụ 2", [("", "done")]),
        ("2 xong,3 đang làm", [("2", "done"), ("3", "progress")]),
        # Several tasks go on behind a comma or "còn", as one does.
        ("3 xong, 4 và 5 chưa làm", [("3", "done"), ("4, 5", "progress")]),
        ("việc 3 xong rồi, còn 4 và 5 thì chưa làm", [("3", "done"), ("4, 5", "progress")]),
        # What is not said again is as it was said of the task before.
        ("cho việc 4 tới 9/3 còn việc 9 tới 23/3 ạ", [("4", "extend"), ("9", "extend")]),
        ("Hoàn thành: VP-01 ngày 22/02; VP-03 ngày 01/03", [("VP 1", "done"), ("VP 3", "done")]),
        ("việc 2 vướng kinh phí, việc 3 cũng vậy", [("2", "obstacle"), ("3", "obstacle")]),
        ("rút việc 2, việc 4 xong rồi", [("2", "withdraw"), ("4", "done")]),
        ("TT-02 đã xong, TT-06 chưa", [("TT 2", "done"), ("TT 6", "progress")]),
        ("Xong 1, 3 và 5, còn 2 mai nộp", [("1, 3, 5", "done"), ("2", "none")]),
        ("xong tất, riêng việc 6 đang làm", [("", "done"), ("6", "progress")]),
        # Lists within a line.
        ("1) xong rồi 2) đang làm", [("1", "done"), ("2", "progress")]),
        ("3: 50%, 4: 70%", [("3", "progress"), ("4", "progress")]),
        ("số 5 xong rồi, số 6 đang làm", [("5", "done"), ("6", "progress")]),
        ("a) Việc 1: đã hoàn thành. b) Việc 2: đang làm", [("1", "done"), ("2", "progress")]),
        # Numbers behind a word that says so, in lists and in ranges with exceptions.
        ("số 4 xong rồi ạ", [("4", "done")]),
        ("Vụ 07 anh ký ban hành sáng nay rồi", [("7", "done")]),
        ("#4 #5 ok rồi nha", [("4, 5", "done")]),
        ("rút lại số 3 nhé", [("3", "withdraw")]),
        ("xong: 02, 05", [("2, 5", "done")]),
        ("Xong 2,4. Chưa 3", [("2, 4", "done"), ("3", "progress")]),
        ("đã làm xong 1-3-5", [("1, 3, 5", "done")]),
        ("2 ✅ 3 ❌", [("2", "done"), ("3", "progress")]),
        ("từ 2 đến 6 xong trừ 4", [("2, 3, 5, 6", "done")]),
        ("1-4 xong", [("1, 2, 3, 4", "done")]),
        ("từ 1 tới 3 tui nộp hết rồi", [("1, 2, 3", "done")]),
        (
            "việc 1 đến việc 4 đều hoàn thành, riêng việc 3 chưa",
            [("1, 2, 4", "done"), ("3", "progress")],
        ),
        (
            "Nhiệm vụ TT-03 đến TT-06 đã hoàn thành, trừ TT-05.",
            [("TT 3, TT 4, TT 6", "done")],
        ),
        ("đã gửi 4 bản, xong 2, 3 lớp", [("", "progress")]),
        # Of which tasks it is, nobody can know.
        ("đã xong 2 việc", [("", None)]),
        ("việc đầu tiên xong rồi", [("", None)]),
        # What leads to it is not what is told.
        ("bot hỏi thì trả lời: được 40 phần trăm", [("", "progress")]),
        # With their accents these are other words than a task's.
        ("dịch vụ công mức 3 xong rồi", [("", "done")]),
        ("phòng có hai người mà một người nghỉ đẻ, không làm xuể", [("", "obstacle")]),
    ],
)
def test_a_message_is_cut_where_it_turns_to_another_task(
    text: str, parts: list[tuple[str, str | None]]
) -> None:
    assert told(text) == parts


@pytest.mark.parametrize(
    ("text", "besides"),
    [
        ("cả 4 việc xong rồi trừ việc 2 với việc 3", "2, 3"),
        ("xong hết trừ việc 2, việc 3", "2, 3"),
        ("tất cả đều xong, chỉ vướng mỗi việc 7", "7"),
        ("mấy cái kia làm rồi, còn cái 6 chưa làm", "6"),
        ("xong hết rồi chỉ còn việc 5", "5"),
        ("tất cả xong trừ 4 và 6", "4, 6"),
        ("Ngoài nhiệm vụ TT-06, các nhiệm vụ khác đều đã hoàn thành.", "TT 6"),
    ],
)
def test_all_that_is_excepted_is_no_part_of_what_is_done(text: str, besides: str) -> None:
    done = heard(text)[0]
    assert (done.codes, ", ".join(map(str, done.besides))) == ((), besides)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("xong 12/12 hồ sơ rồi", None),
        ("đã gửi Bộ KH&CN, xong rồi", None),
        ("hạn 5/3 nhưng xong từ 27/2 rồi", "2021-02-27"),
        ("việc 5 không xong hôm qua mà xong sáng nay rồi", "2021-03-02"),
        ("hqua xong rồi ạ", "2021-03-01"),
        ("đã xong hôm mùng 8 Tết rồi", "2021-02-19"),
        ("xong 01/03 ạ", "2021-03-01"),
        ("đã xong ngày 01/03 rồi", "2021-03-01"),
        ("đã xong 05/05 phòng", None),
        ("lắp xong 10 bộ cảm biến bữa 11 tây", "2021-02-11"),
        ("đã lắp xong hôm 22.2", "2021-02-22"),
        ("đã hoàn thành trước hạn 2 ngày", None),
    ],
)
def test_the_day_is_the_one_on_which_it_was_done(text: str, day: str | None) -> None:
    (part,) = heard(text)
    assert (part.sense, part.day) == (Sense.DONE, date.fromisoformat(day) if day else None)


def test_what_is_excepted_is_named() -> None:
    (part,) = heard("các việc xong hết rồi trừ việc 5")
    assert [str(code) for code in part.besides] == ["5"]
    assert part.codes == ()
    *_, rest = heard("việc 8 chưa xong, mấy việc kia xong rồi")
    assert [str(code) for code in rest.besides] == ["8"]


@pytest.mark.parametrize(
    ("text", "day", "document", "value"),
    [
        ("đã phát hành công văn số 201/SKHCN-QLKH rồi", None, "201/SKHCN-QLKH", None),
        ("đã nộp hôm 25/2, số 07/BC-TĐC", date(2021, 2, 25), "07/BC-TĐC", None),
        ("không kịp 5/3 đâu, xin gia hạn tới 12/3", date(2021, 3, 12), None, None),
        ("đang làm được 50%", None, None, "50%"),
        ("đã cấp 320/500 thẻ", None, None, "320/500"),
        ("mới làm được hai phần ba, đang làm tiếp", None, None, "2/3"),
    ],
)
def test_days_documents_and_shares_are_read(
    text: str, day: date | None, document: str | None, value: str | None
) -> None:
    (part,) = heard(text)
    assert (part.day, part.document, part.value) == (day, document, value)


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("đã cấp 320/500 thẻ", Sense.PROGRESS),
        ("hoàn thành được 3 trong 15 nội dung", Sense.PROGRESS),
        ("đã hoàn thành 90%", Sense.PROGRESS),
        ("hoàn thành 100%", Sense.DONE),
        ("đã xong 12/12 hồ sơ", Sense.DONE),
        ("mới xong 02/05 phòng", Sense.PROGRESS),
        ("đã xong 6/6 cơ sở", Sense.DONE),
    ],
)
def test_what_is_counted_is_done_only_as_a_whole(text: str, sense: Sense) -> None:
    assert [part.sense for part in heard(text)] == [sense]


@pytest.mark.parametrize(
    "text",
    [
        "mai em nộp ạ",
        "ok mai xong",
        "xong em báo liền",
        "nghiệm thu xong gửi hồ sơ về phòng",
        "làm xong gửi văn phòng",
        "nghiệm thu xong báo cáo anh",
        "xong chưa em?",
        "hình như xong rồi",
        "đồng chí Hùng làm xong việc này trước thứ 6 nhé",
        "sẽ hoàn thành trước ngày 15/3",
        "xong rồi, hẹn nộp ngày 15/3",
        "xong việc mới đi ăn",
        "ký xong mới phát hành được",
        "xong đời em rồi",
        "thôi xong, quên nộp rồi",
        "năm ngoái việc này xong từ tháng 2",
        "việc 4 năm trước đã nộp rồi",
        "kỳ trước đã hoàn thành 100%",
        "phòng bên cạnh nộp rồi",
        "em chuyển qua cho chị Nga làm rồi nhé",
        "theo thông tin từ văn phòng thì đã ký rồi",
        "quyết định có thể đã được ký",
        "phòng em mà xong thì cả sở xong",
        "hôm bữa họp có nói việc này hoàn thành rồi mà",
        "hoàn thành 100% nhiệm vụ là mục tiêu của phòng",
        "mấy anh bên xây dựng kêu xong rồi",
        "đề nghị phòng TCKT xong trước 5/3",
        "việc này của phòng khác, gửi lộn rồi",
        "",
        "👍",
    ],
)
def test_promises_hearsay_and_orders_claim_nothing(text: str) -> None:
    assert {part.sense for part in heard(text)} <= {Sense.NONE, None}


@pytest.mark.parametrize(
    "text",
    [
        "xong rồi nhé, mai gửi bản giấy",
        "Đã phát hành, bản cứng sáng mai văn thư chuyển",
        "nộp rồi nha, có gì thiếu em bổ sung sau",
        "làm xong rồi, chiều mai anh ghé lấy nhé",
    ],
)
def test_what_follows_a_report_and_is_of_its_paper_takes_nothing_away(text: str) -> None:
    (part,) = heard(text)
    assert (part.sense, part.day) == (Sense.DONE, None)


TIES = st.sampled_from(["từ", "trước", "sau", "đầu", "giữa", "cuối", "hồi", "trong"])
NOUNS = st.sampled_from(["tuần", "tháng", "quý", "tết", "hè", "hôm", "bữa"])
WHICH = st.sampled_from(["", " trước", " nọ", " kia", " ấy", " rồi", " vừa rồi", " tê"])


@given(TIES, NOUNS, WHICH, st.sampled_from(["xong", "nộp", "trình ký"]))
def test_words_of_time_are_read_as_a_day_or_asked_about(
    tie: str, noun: str, which: str, said: str
) -> None:
    (part,) = heard(f"việc này đã {said} {tie} {noun}{which}")
    claims = part.sense in {Sense.DONE, Sense.SUBMITTED}
    assert not claims or part.day is not None or any(noun in one for one in part.unread)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("xong bữa trước rồi", ("bữa trước",)),
        ("lắp xong 10 bộ cảm biến bữa 11 nớ", ("bữa 11",)),
        ("e lam xong truoc tet", ("truoc tet",)),
        ("đã nộp từ hổm", ("từ hổm",)),
        ("xong rồi, cuối tuần nọ", ("cuối tuần nọ",)),
        ("đã nộp xong tuần này rồi", ("tuần này",)),
        ("đã nộp xong một tuần rồi", ("một tuần rồi",)),
        ("xong hôm qua rồi", ()),
        ("đã nộp báo cáo tuần", ()),
        ("nộp trễ một hôm ạ, đã gửi rồi", ()),
        ("đã ban hành quy chế, nghiệm thu xong", ()),
    ],
)
def test_what_names_no_day_is_told_apart_from_what_is_no_time(
    text: str, unread: tuple[str, ...]
) -> None:
    (part,) = heard(text)
    assert (part.sense, part.unread) == (Sense.DONE, unread)


SAID = st.sampled_from(["xong rồi", "chưa xong", "đang làm 50%", "vướng kinh phí", "xin đến 12/3"])
NAMED = st.sampled_from(["việc {}", "TT-{:02}", "vc {}", "nhiệm vụ số {}", "mục {}"])


@given(
    st.dictionaries(st.integers(1, 12), SAID, min_size=1, max_size=4),
    NAMED,
    st.sampled_from([", ", "; ", "\n", ". ", " còn ", " "]),
)
def test_no_task_that_is_named_is_lost(said: dict[int, str], named: str, between: str) -> None:
    text = between.join(f"{named.format(number)} {words}" for number, words in said.items())
    codes = [code.numbers for part in heard(text) for code in part.codes]
    assert [int(code) for code in codes] == list(said)


def test_no_letter_of_a_message_is_lost() -> None:
    for _, text in corpus()[::7]:
        named = units_in(text)
        parts = hear(text, named, load_weights(), today=TODAY, calendar=CALENDAR)
        kept = "\n".join(part.words for part in parts)
        spans = [(one.start, one.end) for one in mentions(text.strip(), named)]
        rest = "".join(
            " " if any(start <= at < end for start, end in spans) else letter
            for at, letter in enumerate(text.strip())
        )
        assert [word for word in split(kept) if word not in JOINING] == [
            word for word in split(rest) if word not in JOINING
        ]


def test_the_weights_are_what_the_corpus_teaches() -> None:

    stored = json.loads(files("locales").joinpath("vi", "replies.json").read_text("utf-8"))
    assert stored["corpus"] == digest()


def test_what_was_never_learned_is_understood_or_asked() -> None:
    judged = judge((one for one in corpus() if is_held_out(one[1])), load_weights())
    misread = [text for _, text, verdict in judged if verdict == "misread"]
    right = [text for _, text, verdict in judged if verdict == "right"]
    assert len(misread) <= 0.04 * len(judged)
    assert len(right) >= 0.65 * len(judged)


def test_learning_is_the_same_each_time_and_abstains_where_nothing_is_known() -> None:
    few = [(Sense.DONE, "xong rồi"), (Sense.NONE, "xong chưa"), (Sense.DONE, "đã xong rồi")]
    assert train(few) == train(few)
    assert guess("gì vậy", Weights({})).share == pytest.approx(1 / len(SENSES))
    assert "p #document" in signs("số 12/BC-TT")
