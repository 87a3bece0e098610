"""Words and presses under our messages: which question they answer, and what they mean."""

import pytest

from actions.answer import answer
from actions.cancel import cancel_pressed, cancel_typed, choose_pressed
from actions.explain import explain
from actions.extension.asking import extend_typed
from actions.here import Here
from actions.lookup.browsing import browse_own
from actions.meant import meant_by, shown_to
from actions.report.submitting import submit_typed
from domain.authority import UnboundChat
from domain.chat import Seat
from domain.meant import WordsMeant
from domain.plan.state import Progress
from domain.press import UnknownPress
from domain.prompt import NothingAsked, NothingToCancel, NotUnderstood, QuestionClosed
from domain.reaction import Reaction
from domain.written import Written
from tests.actions.at_work import ALONE, FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Told
from views.plain_words import misunderstood


async def listed(at_work: AtWork) -> Told:
    """The Trung tâm's list stands in its chat."""
    return (await at_work.writes("TT", browse_own)).only


async def test_plain_words_are_repeated_and_then_done(at_work: AtWork) -> None:
    asked = await at_work.answers("TT", await listed(at_work), "việc 4 xong rồi", file=FILE)
    assert isinstance(asked.question, WordsMeant)
    assert asked.kinds == []
    deed = await at_work.chooses("TT", asked.only, "yes")
    one = await at_work.work("TT-04")
    assert (one.progress, one.files, deed.kinds) == (Progress.DONE, 1, ["done"])
    with pytest.raises(QuestionClosed):
        await at_work.chooses("TT", asked.only, "yes")


@pytest.mark.parametrize(
    ("words", "progress"), [("đúng", Progress.DONE), ("không phải", Progress.TODO)]
)
async def test_yes_and_no_may_be_words(at_work: AtWork, words: str, progress: Progress) -> None:
    asked = await at_work.answers("TT", await listed(at_work), "việc 4 xong rồi")
    await at_work.answers("TT", asked.only, words)
    assert (await at_work.work("TT-04")).progress is progress
    assert await at_work.asked(asked.only) is None


async def test_other_words_take_the_place_of_those_misunderstood(at_work: AtWork) -> None:
    asked = await at_work.answers("TT", await listed(at_work), "việc 4 xong rồi")
    other = await at_work.answers("TT", asked.only, "việc 5 xong rồi")
    assert isinstance(other.question, WordsMeant)
    assert other.question.codes == "TT-05"
    with pytest.raises(NotUnderstood):
        await at_work.answers("TT", other.only, "trời mưa to quá")


async def test_what_is_not_understood_gets_buttons_each_time(at_work: AtWork) -> None:
    shown = await listed(at_work)
    for words in ("trời mưa to quá", "trời mưa to quá", "mai nắng"):
        assert (await at_work.answers("TT", shown, words)).only.buttons
    assert (await at_work.writes("TT", answer, "trời mưa to quá", to=1)).is_nothing
    assert (await at_work.writes("TT", answer, "trời mưa to quá")).is_nothing


async def test_alone_the_last_question_is_answered(at_work: AtWork) -> None:
    with pytest.raises(NothingAsked):
        await at_work.writes("TT", answer, "trời nắng quá", alone=True)
    await at_work.writes("TT", submit_typed, "4")
    await at_work.writes("TT", answer, "số 15/TTr-SKHCN", alone=True)
    assert (await at_work.work("TT-04")).progress is Progress.SUBMITTED


async def test_an_answer_counts_once_and_from_who_may_give_it(at_work: AtWork) -> None:
    asked = (await at_work.writes("TT", submit_typed, "4")).only
    with pytest.raises(UnknownPress):
        await at_work.chooses("TT", asked, "khong-co")
    await at_work.skips("TT", asked)
    with pytest.raises(QuestionClosed):
        await at_work.skips("TT", asked)
    with pytest.raises(QuestionClosed):
        await at_work.answers("TT", asked, "số 15/TTr-SKHCN")


async def test_a_question_needs_an_answer_within_three_days(at_work: AtWork) -> None:
    asked = (await at_work.writes("TT", submit_typed, "4")).only
    at_work.comes("11/02 08:00")
    with pytest.raises(QuestionClosed):
        await at_work.skips("TT", asked)


async def test_a_question_is_cancelled_once(at_work: AtWork) -> None:
    asked = (await at_work.writes("TT", submit_typed, "4")).only
    deed = await at_work.does("TT", cancel_pressed, to=asked)
    assert (deed.chats, deed.edited) == (["TT"], {asked.row})
    with pytest.raises(QuestionClosed):
        await at_work.does("TT", cancel_pressed, to=asked)
    with pytest.raises(NothingToCancel):
        await at_work.writes("TT", cancel_typed)
    again = (await at_work.writes("TT", submit_typed, "4")).only
    await at_work.writes("TT", cancel_typed)
    assert await at_work.asked(again) is None


async def test_a_seat_that_was_lost_answers_no_more(at_work: AtWork) -> None:
    asked = (await at_work.answers("TT", await listed(at_work), "việc 4 xong rồi")).only
    chat, unit = at_work.chats["TT"].id, at_work.unit("TT")
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.UNIT, unit))
    with pytest.raises(UnboundChat):
        await at_work.chooses("TT", asked, "yes")
    with pytest.raises(QuestionClosed):
        await at_work.does(LEADERS, choose_pressed, "yes", to=asked)


async def test_codes_and_replies_say_what_is_meant(at_work: AtWork) -> None:
    shown = await listed(at_work)

    async def by_code(here: Here) -> tuple[list[str], str, list[str]]:
        meant = await meant_by(here, await here.plan(), Written("4, 99, TDC-01 đã xong"))
        refused = [type(each).__name__ for each in meant.refusals]
        return [one.task.code for one in meant.assignments], meant.words, refused

    async def by_reply(here: Here) -> tuple[int, int]:
        plan = await here.plan()
        meant = await meant_by(here, plan, Written("đã xong", under=shown.address))
        return len(meant.assignments), len(await shown_to(here, plan, shown.address))

    coded = await at_work.does("TT", by_code)
    assert coded.returned == (["TT-04"], "đã xong", ["UnknownCode", "TaskOfAnotherUnit"])
    replied = await at_work.does("TT", by_reply, to=shown)
    assert replied.returned[0] == replied.returned[1] > 1
    elsewhere = await at_work.does("TDC", by_reply, to=shown)
    assert elsewhere.returned == (0, 0)


async def test_each_chat_reads_what_it_may_do(at_work: AtWork) -> None:
    said = {code: (await at_work.does(code, explain)).only.text for code in ("TT", OFFICE, LEADERS)}
    assert "/xong" in said["TT"]
    assert "/giaoviec" in said[OFFICE]
    assert "/xong" not in said[LEADERS]
    alone = await at_work.does(ALONE, explain)
    assert alone.menus == (ALONE,)


@pytest.mark.parametrize(
    "words", ["ảnh Trại thực nghiệm đã nghiệm thu, TT-04", "TT-04 ảnh nghiệm thu", "việc 4 xong"]
)
async def test_a_file_that_is_kept_with_a_question_is_not_said_to_be_left(
    at_work: AtWork, words: str
) -> None:
    hears = at_work.office.rooms.commands[""]
    deed = await at_work.writes("TT", hears, words, file=FILE, alone=True)
    assert deed.question is not None
    assert "không được lưu" not in deed.only.text


async def test_alone_a_question_answers_no_draft_and_nothing_is_quoted_under_a_code_nobody_wrote(
    at_work: AtWork,
) -> None:
    await at_work.writes("TT", extend_typed, "TT-05 đến 30/6 vì chờ vốn", alone=True)
    asked = await at_work.writes("TT", answer, "tuần này chị báo cáo những gì rồi", alone=True)
    assert "sau ngày cuối" not in asked.only.text
    waiting = await at_work.finds(lambda tx: tx.prompts.about(at_work.id("TT-05"), at_work.now))
    assert len(waiting) == 1


def test_buttons_below_are_named_where_some_are(at_work: AtWork) -> None:
    texts, one = at_work.office.texts, at_work.plan.assignments[0]
    for about in ([], [one]):
        message = misunderstood(about, texts)
        assert ("bên dưới" in message.text) is bool(message.buttons)


async def test_alone_a_photo_behind_words_is_kept_with_them(at_work: AtWork) -> None:
    hears = at_work.office.rooms.commands[""]
    asked = await at_work.writes("TT", hears, "TT-04 đã nghiệm thu xong", alone=True)
    photo = await at_work.writes("TT", hears, "", file=FILE, alone=True)
    assert (photo.told, photo.signs) == ((), (Reaction.READ,))
    done = await at_work.chooses("TT", asked.only, "yes")
    assert any("kèm 01 ảnh, tệp" in one.text for one in done.told)


async def test_alone_words_that_answer_no_draft_are_taken_as_new(at_work: AtWork) -> None:
    await at_work.writes("TT", answer, "TT-04 xong rồi", alone=True)
    told = "TT-02: tình hình bình thường, không có gì đột xuất"
    asked = await at_work.writes("TT", answer, told, alone=True)
    assert isinstance(asked.question, WordsMeant)
    assert asked.question.codes == "TT-02"
    with pytest.raises(NotUnderstood):
        await at_work.writes("TT", answer, "trời mưa to quá", alone=True)
    waiting = await at_work.finds(lambda tx: tx.prompts.about(at_work.id("TT-04"), at_work.now))
    assert len(waiting) == 1
