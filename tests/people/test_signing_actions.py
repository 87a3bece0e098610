"""Words that are nobody's yet: nothing comes of them until somebody takes them as their own."""

import pytest

from actions.answer import answer
from actions.here import Here
from actions.lookup.browsing import browse_own
from actions.obstacle.reporting import obstruct_typed
from actions.report.reporting import report_typed
from actions.signing import offer
from bot.rooms import CONVERSATIONS
from domain.attachment import Attachment
from domain.authority import COMMANDS, SEATS, Act
from domain.chat import Seat
from domain.meant import WordsMeant
from domain.plan.state import Progress
from domain.prompt import NothingAsked, QuestionClosed
from domain.refusal import Refusal
from domain.voice import Unsigned, Voice, WhoseWords
from domain.written import Written
from tests.actions.at_work import ALONE, FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Told

SHARED, PASSED_ON = Voice.SHARED, Voice.PASSED_ON
NOT_OWN = pytest.mark.parametrize("voice", [SHARED, PASSED_ON])
CHATS = {Seat.UNIT: "TT", Seat.OFFICE: OFFICE, Seat.LEADERS: LEADERS}
# What commands may be given, so that they do all they can; others are given nothing, and work.
WORDS = {
    "xong": "4 số 25/KH-TTKHCN ngày 05/02/2021",
    "vuongmac": "4 chưa có kinh phí",
    "giahan": "4 đến 30/6 vì chưa có kinh phí",
    "datrinh": "4 số 15/TTr-SKHCN",
    "tiendo": "1 đã xong bước một",
    "tim": "trại",
    "dondoc": "TT",
    "giaoviec": "TT Báo cáo tình hình trước 30/6",
    "dinhky": "TT-01 hằng tháng",
    "tralai": "TT-04 thiếu phụ lục",
    "dieuchinhhan": "TT-04 đến 30/6 lý do dịch bệnh, căn cứ 12/KL",
    "tamdung": "TT-04 lý do dịch bệnh, căn cứ 12/KL",
    "thoithuchien": "TT-04 lý do dịch bệnh, căn cứ 12/KL",
    "donvi": "TT đổi tên Trung tâm Ứng dụng",
    "lichnghi": "Nghỉ 02/01/2022, theo văn bản 12/VPCP-KGVX",
    "ketnoi": "TDC",
}


@NOT_OWN
@pytest.mark.parametrize("name", CONVERSATIONS.commands)
async def test_no_command_is_anybodys_deed(at_work: AtWork, name: str, voice: Voice) -> None:
    act = COMMANDS.get(name, Act.LIST_UNIT)
    seats = SEATS[act] or {Seat.UNIT}
    code = next(chat for seat, chat in CHATS.items() if seat in seats)
    for words in [WORDS[name]] if name in WORDS else ["", "TT-04"]:
        try:
            deed = await at_work.writes(code, CONVERSATIONS.commands[name], words, voice=voice)
        except (Unsigned, Refusal):
            continue
        assert deed.log == ()
        assert all(told.chat == code for told in deed.told)


@NOT_OWN
@pytest.mark.parametrize("name", ["xong", "vuongmac", "datrinh", "tiendo", "ketnoi", "moithamgia"])
async def test_what_is_a_deed_is_offered(at_work: AtWork, name: str, voice: Voice) -> None:
    with pytest.raises(Unsigned) as unsigned:
        await at_work.writes("TT", CONVERSATIONS.commands[name], WORDS.get(name, ""), voice=voice)
    assert unsigned.value.voice is voice


async def offered(
    at_work: AtWork,
    code: str,
    typed: str,
    *,
    to: Told | None = None,
    file: Attachment | None = None,
    voice: Voice = SHARED,
) -> Told:
    """Let words that are nobody's be offered; return the question."""
    command, _, words = typed[1:].partition(" ") if typed.startswith("/") else ("", "", typed)

    async def offering(here: Here, written: Written) -> None:
        await offer(here, command=command, written=written)

    deed = await at_work.writes(code, offering, words, to=to, file=file, voice=voice)
    assert (deed.kinds, type(deed.question)) == ([], WhoseWords)
    return deed.only


async def test_whoever_presses_first_has_done_it(at_work: AtWork) -> None:
    asked = await offered(at_work, "TT", "/xong 4")
    assert asked.text == (
        "Tin gửi dưới tên nhóm nên chưa rõ người báo. Đề nghị bấm nút bên dưới; hệ thống ghi theo "
        "tên anh/chị.\n“/xong 4”"
    )
    assert [one.text for one in asked.buttons] == ["Tôi gửi tin này", "Không"]
    deed = await at_work.chooses("TT", asked, "yes")
    assert deed.kinds == ["done"]
    assert deed.told[-1].message.reply_to == asked.message.reply_to
    event = await at_work.finds(lambda tx: tx.events.of_assignment(at_work.id("TT-04")))
    assert event[-1].person == at_work.people["TT"]
    for choice in ("yes", "no"):
        with pytest.raises(QuestionClosed):
            await at_work.chooses("TT", asked, choice)


async def test_what_nobody_takes_is_left(at_work: AtWork) -> None:
    asked = await offered(at_work, "TT", "/xong 4")
    deed = await at_work.chooses("TT", asked, "no")
    assert (deed.kinds, deed.edited) == ([], {asked.row})
    assert (await at_work.work("TT-04")).progress is Progress.TODO


@pytest.mark.parametrize(("words", "kinds"), [("đúng", ["done"]), ("không phải", [])])
async def test_yes_and_no_may_be_words(at_work: AtWork, words: str, kinds: list[str]) -> None:
    asked = await offered(at_work, "TT", "/xong 4")
    with pytest.raises(Unsigned):
        await at_work.writes("TT", answer, words, to=asked, voice=SHARED)
    assert (await at_work.answers("TT", asked, words)).kinds == kinds


async def test_a_command_is_carried_out_where_no_seat_is(at_work: AtWork) -> None:
    unit = at_work.unit("TT")
    await at_work.changes(lambda tx: tx.chats.unbind(at_work.chats["TT"].id, Seat.UNIT, unit))
    asked = await offered(at_work, "TT", "/ketnoi TT")
    deed = await at_work.chooses("TT", asked, "yes", who=ALONE)
    assert deed.kinds == ["bound"]


async def test_an_answer_to_a_question_is_whose_it_becomes(at_work: AtWork) -> None:
    stuck = await at_work.writes("TT", obstruct_typed, "4")
    with pytest.raises(Unsigned):
        await at_work.writes("TT", answer, "chưa có kinh phí", to=stuck.only, voice=SHARED)
    asked = await offered(at_work, "TT", "chưa có kinh phí", to=stuck.only)
    deed = await at_work.chooses("TT", asked, "yes")
    assert stuck.only.row in deed.edited
    assert len(deed.told) == 1


async def test_a_file_in_reply_goes_the_same_way(at_work: AtWork) -> None:
    done = await at_work.writes("TT", report_typed, "4")
    with pytest.raises(Unsigned):
        await at_work.writes("TT", answer, to=done.told[0], file=FILE, voice=PASSED_ON)
    asked = await offered(at_work, "TT", "", to=done.told[0], file=FILE, voice=PASSED_ON)
    assert asked.text == "Nội dung chuyển tiếp: tệp ke-hoach.pdf.\nAnh/chị báo thay?"
    assert [one.text for one in asked.buttons] == ["Đúng, tôi báo", "Không"]
    deed = await at_work.chooses("TT", asked, "yes")
    assert deed.kinds == ["product"]


async def test_plain_words_say_what_was_understood_of_them(at_work: AtWork) -> None:
    listed = (await at_work.writes("TT", browse_own)).only
    asked = await at_work.writes("TT", answer, "việc 4 xong rồi", to=listed, voice=SHARED)
    assert asked.only.text.startswith("Tin gửi dưới tên nhóm nên chưa rõ người báo.")
    assert isinstance(asked.question, WordsMeant)
    assert (await at_work.chooses("TT", asked.only, "yes")).kinds == ["done"]


@pytest.mark.parametrize(("choice", "kinds"), [("yes", ["done"]), ("no", [])])
@pytest.mark.parametrize("alone", [True, False])
async def test_what_is_passed_on_is_offered_with_what_was_understood(
    at_work: AtWork, choice: str, kinds: list[str], alone: bool
) -> None:
    asked = await at_work.writes("TT", answer, "TT-04 đã xong.", alone=alone, voice=PASSED_ON)
    first, *_, last = asked.only.text.split("\n")
    assert (first, last) == ("Nội dung chuyển tiếp: TT-04 đã xong.", "Anh/chị báo thay?")
    assert [one.text for one in asked.only.buttons] == ["Đúng, tôi báo", "Không"]
    deed = await at_work.chooses("TT", asked.only, choice)
    assert deed.kinds == kinds


@pytest.mark.parametrize("words", ["Ban 48 đã xong", "chúc mừng năm mới", "xong rồi", "TT-48 xong"])
async def test_what_people_pass_on_to_each_other_is_theirs(at_work: AtWork, words: str) -> None:
    assert (await at_work.writes("TT", answer, words, voice=PASSED_ON)).is_nothing
    assert (await at_work.writes(LEADERS, answer, "TT-04 đã xong", voice=PASSED_ON)).is_nothing
    if words == "chúc mừng năm mới":
        alone = await at_work.writes("TT", answer, words, voice=PASSED_ON, alone=True)
        assert (alone.told, alone.log) == ((), ())
        return
    with pytest.raises(NothingAsked):
        await at_work.writes("TT", answer, words, voice=PASSED_ON, alone=True)


async def test_a_decision_is_whose_it_becomes(at_work: AtWork) -> None:
    stuck = await at_work.writes("VP", obstruct_typed, "VP-10 chưa có kinh phí")
    (card,) = (await at_work.skips("VP", stuck.only)).to(LEADERS)
    with pytest.raises(Unsigned):
        await at_work.writes(LEADERS, answer, "Đồng ý cấp bổ sung", to=card, voice=SHARED)
    asked = await offered(at_work, LEADERS, "Đồng ý cấp bổ sung", to=card)
    deed = await at_work.chooses(LEADERS, asked, "yes")
    assert deed.kinds
    assert deed.to("VP")
