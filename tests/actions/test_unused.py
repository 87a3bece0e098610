"""What reaches one of our messages and is used by nobody is told what became of it."""

import pytest

from actions.asked import Command
from actions.extension.asking import extend_typed
from actions.lookup.searching import search_typed
from actions.obstacle.reporting import obstruct_typed
from actions.progress.telling import update_typed
from actions.report.reporting import report_typed
from domain.attachment import Attachment, AttachmentKind
from domain.extension.names import Reason, RequestMeant
from domain.meant import WordsMeant
from domain.prompt import WordsMissing
from domain.reaction import Reaction
from domain.report.names import ReportVerb, WhichDone
from domain.report.outcome import Outcome
from domain.report.submission_names import WhichSubmitted
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Told
from tests.actions.giving_back import gives_back
from views.file_meant import PRODUCT, STUCK, SUBMITTED

NOT_KEPT = (
    "Phần gửi kèm (tệp ke-hoach.pdf) không được lưu, chưa chuyển cho ai: ảnh, tệp chỉ nhận cùng "
    "báo cáo hoàn thành, đã trình, dòng kết quả, vướng mắc và ý kiến về vướng mắc."
)
NOBODY_ASKED = "Chưa ghi nhận, chưa chuyển cho ai: tin này không phải câu trả lời"
NAMES_NOBODY = "Chưa chuyển cho ai: tin chưa nêu phòng, đơn vị hoặc mã nhiệm vụ."
NOTHING_ADDED = "Chưa ghi nhận gì thêm: nhiệm vụ đã được báo cáo. Báo nhầm: bấm Rút lại báo cáo;"
ASKING = "4 đến 5/3 vì chờ kinh phí"


async def asked_for_more_time(at_work: AtWork) -> Told:
    """Return the office's card of a request for TT-04."""
    asked = await at_work.writes("TT", extend_typed, ASKING)
    (card,) = (await at_work.chooses("TT", asked.only, "yes")).to(OFFICE)
    return card


@pytest.mark.parametrize(
    ("act", "words"),
    [(extend_typed, "4"), (extend_typed, "4 đến 5/3"), (extend_typed, ASKING), (update_typed, "3")],
)
async def test_a_file_alone_is_no_answer_to_a_question_for_words(
    at_work: AtWork, act: Command, words: str
) -> None:
    asked = (await at_work.writes("TT", act, words)).only
    with pytest.raises(WordsMissing):
        await at_work.answers("TT", asked, "", file=FILE)
    assert await at_work.asked(asked) is not None


async def test_a_file_alone_is_no_view_of_the_office_and_no_decision(at_work: AtWork) -> None:
    card = await asked_for_more_time(at_work)
    with pytest.raises(WordsMissing):
        await at_work.answers(OFFICE, card, "", file=FILE)
    passed = await at_work.answers(OFFICE, card, "đề nghị chấp thuận")
    (leaders_card,) = passed.to(LEADERS)
    assert "Ý kiến của Văn phòng: đề nghị chấp thuận" in leaders_card.text
    with pytest.raises(WordsMissing):
        await at_work.answers(LEADERS, leaders_card, "", file=FILE)


async def test_a_file_beside_words_that_count_is_said_to_be_left(at_work: AtWork) -> None:
    asked = (await at_work.writes("TT", extend_typed, "4")).only
    for words, question in (
        ("đến 5/3", Reason),
        ("chờ kinh phí", RequestMeant),
        ("đến 6/3", RequestMeant),
    ):
        deed = await at_work.answers("TT", asked, words, file=FILE)
        asked, left = deed.told
        assert left.text == NOT_KEPT
        prompt = await at_work.asked(asked)
        assert prompt is not None
        assert isinstance(prompt.question, question)


@pytest.mark.parametrize(
    ("code", "typed"),
    [("TT", "/giahan 4 đến 5/3"), (OFFICE, "/tim mang cau")],
)
async def test_a_file_under_a_command_that_takes_none(
    at_work: AtWork, code: str, typed: str
) -> None:
    name, _, words = typed.removeprefix("/").partition(" ")
    command = at_work.office.rooms.commands[name]
    deed = await at_work.writes(code, command, words, file=FILE)
    assert [told.text for told in deed.to(code)][-1] == NOT_KEPT


@pytest.mark.parametrize(
    ("name", "words"), [("xong", "4"), ("vuongmac", "4 thiếu máy"), ("tiendo", "3 đã họp")]
)
async def test_a_file_that_is_kept_is_not_said_to_be_left(
    at_work: AtWork, name: str, words: str
) -> None:
    command = at_work.office.rooms.commands[name]
    deed = await at_work.writes("TT", command, words, file=FILE)
    assert NOT_KEPT not in [told.text for told in deed.told]


async def test_a_file_waits_with_the_words_that_are_repeated(at_work: AtWork) -> None:
    """Of several tasks nobody knows to which it belongs."""
    listed = (await at_work.types("TT", "/viec")).only
    for words in ("việc 3 đang làm, đã họp", "việc 4 xong rồi"):
        meant = (await at_work.answers("TT", listed, words, file=FILE)).only
        prompt = await at_work.asked(meant)
        assert prompt is not None
        assert isinstance(prompt.question, WordsMeant)
        deed = await at_work.chooses("TT", meant, "yes")
        assert NOT_KEPT not in [told.text for told in deed.told]
    assert (await at_work.work("TT-03")).files == (await at_work.work("TT-04")).files == 1


async def sent_alone(at_work: AtWork, typed: str = "/viec 2") -> Told:
    """Return what is asked of a file that came without words under the answer to a command."""
    shown = (await at_work.types("TT", typed)).only
    return (await at_work.answers("TT", shown, "", file=FILE)).only


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (PRODUCT, "Đã ghi nhận: <b>TT-02.</b>"),
        (SUBMITTED, "Đã ghi nhận: <b>TT-02.</b>"),
        (STUCK, "<b>TT-02.</b> Dự thảo Nghị quyết đổi mới"),
    ],
)
async def test_a_file_alone_is_kept_with_what_is_pressed(
    at_work: AtWork, choice: str, said: str
) -> None:
    asked = await sent_alone(at_work)
    assert asked.text.startswith("Đã nhận tệp ke-hoach.pdf, chưa có chữ kèm theo.\n<b>TT-02.")
    done = (await at_work.chooses("TT", asked, choice)).only
    assert done.text.startswith(said)
    if choice == STUCK:
        await at_work.answers("TT", done, "thiếu kinh phí; đề xuất cấp thêm")
        obstacle = (await at_work.work("TT-02")).obstacle
        kept = await at_work.finds(lambda tx: tx.attachments.of_obstacle(obstacle.id))
    else:
        one = at_work.id("TT-02")
        kept = await at_work.finds(lambda tx: tx.attachments.of_assignment(one))
    assert kept == [FILE]


async def test_a_file_alone_under_a_list_asks_of_which_work(at_work: AtWork) -> None:
    asked = await sent_alone(at_work, "/viec")
    assert [one.text for one in asked.buttons][1:] == ["Đã trình, chờ ký", "Vướng mắc", "Bỏ qua"]
    which = (await at_work.chooses("TT", asked, PRODUCT)).only
    assert which.text.startswith("Nhiệm vụ nào đã hoàn thành?")
    assert which.subject == WhichDone(Outcome(), FILE)
    asked = await sent_alone(at_work, "/viec")
    which = (await at_work.chooses("TT", asked, SUBMITTED)).only
    assert which.subject == WhichSubmitted("", FILE)
    pressed = at_work.id("TT-02")
    done = await at_work.presses("TT", ReportVerb.SUBMIT, pressed, to=which)
    assert done.kinds == ["submitted"]
    kept = await at_work.finds(lambda tx: tx.attachments.of_assignment(pressed))
    assert kept == [FILE]


async def test_a_code_says_which_work_a_file_is_about_and_words_what_it_is(
    at_work: AtWork,
) -> None:
    asked = await sent_alone(at_work, "/viec")
    deed = await at_work.answers("TT", asked, "việc 5")
    assert deed.edited == {asked.row}
    assert "<b>TT-05.</b>" in (await at_work.shown_now(asked)).text
    meant = (await at_work.answers("TT", asked, "xong rồi ạ")).only
    prompt = await at_work.asked(meant)
    assert isinstance(prompt and prompt.question, WordsMeant)
    assert prompt.question.file == FILE
    assert await at_work.asked(asked) is None


async def test_a_file_alone_under_reported_work_is_added_to_the_report(at_work: AtWork) -> None:
    await at_work.types("TT", "/xong 2")
    asked = await sent_alone(at_work)
    added = (await at_work.chooses("TT", asked, PRODUCT)).only
    assert added.text.startswith("Đã bổ sung: <b>TT-02.")


async def test_a_file_nobody_means_for_us_is_left(at_work: AtWork) -> None:
    asked = await sent_alone(at_work)
    await at_work.skips("TT", asked)
    assert await at_work.asked(asked) is None


@pytest.mark.parametrize(
    ("file", "answer"),
    [(FILE, "Đã nhận tệp ke-hoach.pdf"), (Attachment(AttachmentKind.PHOTO, "photo-1"), None)],
)
async def test_a_file_that_replies_to_nothing_in_a_unit_s_group(
    at_work: AtWork, file: Attachment, answer: str | None
) -> None:
    """A document may be a product; photos are shared for many reasons, and a sign is enough."""
    deed = await at_work.writes("TT", at_work.office.rooms.commands[""], file=file)
    if answer is None:
        assert (deed.told, deed.signs) == ((), (Reaction.READ,))
    else:
        assert deed.only.text.startswith(answer)


async def test_words_beside_a_file_that_replies_to_nothing_are_read(at_work: AtWork) -> None:
    replied = at_work.office.rooms.commands[""]
    meant = (await at_work.writes("TT", replied, "việc 2 đã xong ạ", file=FILE)).only
    assert meant.text.startswith("Báo hoàn thành: <b>TT-02.")
    assert not (await at_work.writes("TT", replied, "ảnh liên hoan hôm qua", file=FILE)).told


async def test_words_under_what_asks_for_nothing_are_told_so_each_time(
    at_work: AtWork,
) -> None:
    for code, typed in (("TT", "/trogiup"), (OFFICE, "/kehoach"), (LEADERS, "/canykien")):
        if typed == "/trogiup":
            told = (await at_work.writes(code, search_typed, "không có việc này")).only
        else:
            told = (await at_work.types(code, typed)).only
        said = {LEADERS: NAMES_NOBODY, OFFICE: "Chưa chuyển cho ai: “"}.get(code, NOBODY_ASKED)
        first = await at_work.answers(code, told, "việc này đến đâu rồi?")
        assert first.only.text.startswith(said)
        again = await at_work.answers(code, told, "việc này đến đâu rồi?")
        assert again.only.text.startswith(said), "a sign would look like a yes"
        other = await at_work.answers(code, told, "sao rồi?", who="VP")
        assert other.only.text.startswith(said)


@pytest.mark.parametrize("words", ["hay là để mai", "✅"])
async def test_words_that_add_nothing_to_a_report(at_work: AtWork, words: str) -> None:
    done = (await at_work.writes("TT", report_typed, "4")).only
    assert (await at_work.answers("TT", done, words)).only.text.startswith(NOTHING_ADDED)
    for thanks in ("cảm ơn ạ", "👍"):
        assert (await at_work.answers("TT", done, thanks)).signs == (Reaction.READ,)


async def test_a_report_is_taken_back_by_the_button_that_words_bring(at_work: AtWork) -> None:
    done = (await at_work.writes("TT", report_typed, "4")).only
    offered = (await at_work.answers("TT", done, "em báo nhầm, chưa xong ạ")).only
    assert offered.text.startswith("Chưa thay đổi gì. Muốn rút lại báo cáo")


async def test_words_under_a_refusal_or_what_was_returned(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    returned = await gives_back(at_work, "TT-04 thiếu chữ ký")
    (told,) = returned.to(OFFICE)
    steps = (await at_work.answers(OFFICE, told, "à mà thôi")).only.text
    assert "Chưa ghi nhận, chưa chuyển cho ai." in steps
    assert "gõ /tralai TT-04 kèm nội dung cần bổ sung" in steps
    stuck = (await at_work.writes("TT", obstruct_typed, "4 thiếu máy")).only
    assert await at_work.asked(stuck) is not None


@pytest.mark.parametrize("words", ["xong rồi ạ", "cần thêm 50 triệu", "✅"])
async def test_words_about_work_that_has_ended_are_told_how_it_stands(
    at_work: AtWork, words: str
) -> None:
    asked = (await at_work.writes("TT", obstruct_typed, "4 thiếu máy")).only
    stuck = (await at_work.skips("TT", asked)).to("TT")[0]
    await at_work.writes("TT", report_typed, "4")
    told = (await at_work.answers("TT", stuck, words)).only
    assert "đã được báo cáo hoàn thành ngày 08/02/2021" in told.text
