"""Lines of result and the monthly round as actions."""

import pytest

from actions.here import Here
from actions.progress.telling import update_by_lines, update_pressed, update_typed
from actions.unasked import remind, summarize
from domain.authority import NotForThisChat, NotOfThisChat
from domain.meant import PartsMeant
from domain.plan.state import Progress
from domain.press import UnknownPress
from domain.progress.attaining import BeyondTarget
from domain.progress.line import Attained
from domain.progress.monthly_round import AllAnswered
from domain.progress.names import Collected, Line, ProgressVerb, Round, Updated, WhichUpdated
from domain.subject import QuestionShown, pieces_of
from domain.written import Written
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed


async def test_a_line_is_kept_and_work_has_begun(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", update_typed, "3 3/12 chuyên mục đã phát")
    one = await at_work.work("TT-03")
    assert one.progress is Progress.DOING
    assert one.update is not None
    assert one.update.words == "3/12 chuyên mục đã phát"
    assert one.update.attained == (Attained(3, 12, "chuyên mục"),)
    assert deed.only.subject == Updated(())
    (event,) = deed.log
    assert event.kind == "updated"
    assert event.details["attained"] == [[3, 12, "chuyên mục"]]


async def test_what_is_beyond_the_target_is_refused(at_work: AtWork) -> None:
    with pytest.raises(BeyondTarget):
        await at_work.writes("TT", update_typed, "3 13/12 chuyên mục")
    assert (await at_work.work("TT-03")).update is None


async def test_a_line_is_asked_for(at_work: AtWork) -> None:
    asked = await at_work.does("TT", update_pressed, at_work.id("TT-03"))
    assert isinstance(asked.question, Line)
    assert [target.of for target in asked.question.targets] == ["chuyên mục", "số tập san"]
    deed = await at_work.answers("TT", asked.only, "đang soạn")
    assert deed.kinds == ["updated"]


async def test_which_task_is_asked_and_the_words_kept(at_work: AtWork) -> None:
    which = await at_work.writes("TT", update_typed, "đang soạn")
    assert which.only.subject == WhichUpdated("đang soạn")
    await at_work.does("TT", update_pressed, at_work.id("TT-04"), to=which.only)
    update = (await at_work.work("TT-04")).update
    assert update is not None
    assert update.words == "đang soạn"


async def test_lines_are_taken_beside_what_is_refused(at_work: AtWork) -> None:
    lines = "4 đã gửi dự thảo\n5 đang lấy ý kiến\n99 gì đó"
    deed = await at_work.does("TT", lambda here: _by_lines(here, lines))
    assert deed.returned
    assert deed.kinds == ["updated", "updated"]
    assert isinstance(deed.only.subject, Updated)
    assert len(deed.only.subject.refused) == 1
    talk = await at_work.does("TT", lambda here: _by_lines(here, "cảm ơn đồng chí"))
    assert not talk.returned
    assert talk.is_nothing


@pytest.mark.parametrize(
    ("lines", "parts", "unclear"),
    [
        ("3 đã phát, 1 chưa có gì", [("TDC-03", "đã phát"), ("TDC-01", "chưa có gì")], ()),
        ("3 đang làm; TDC-04: đã gửi", [("TDC-03", "đang làm"), ("TDC-04", "đã gửi")], ()),
        ("4 đã họp\n3 đang làm, việc 99 chưa có", ["TDC-04", "TDC-03"], ("99: chưa có",)),
        ("3 đã phát, TDC-01", [("TDC-03", "đã phát")], ("TDC 1",)),
    ],
)
async def test_a_line_about_several_tasks_is_repeated_part_by_part(
    at_work: AtWork, lines: str, parts: list[object], unclear: tuple[str, ...]
) -> None:
    at_work.comes("10/03 08:00")
    (told,) = (await at_work.tells(remind)).to("TDC")
    asked = await at_work.answers("TDC", told, lines)
    assert isinstance(asked.question, PartsMeant)
    heard = [(one.codes, one.words) for one in asked.question.parts]
    assert parts in (heard, [codes for codes, _ in heard])
    assert asked.question.unclear == unclear
    assert asked.log == ()
    done = await at_work.chooses("TDC", asked.only, "yes")
    assert done.kinds == ["updated"] * len(parts)


@pytest.mark.parametrize("words", ["sửa lại: TDC-03 mới phát 2", "đính chính: mới phát 2"])
async def test_a_line_stands_in_place_of_the_one_before(at_work: AtWork, words: str) -> None:
    at_work.comes("10/03 08:00")
    (told,) = (await at_work.tells(remind)).to("TDC")
    await at_work.answers("TDC", told, "3 đã phát 3")
    assert (await at_work.answers("TDC", told, words)).kinds == ["updated"]
    assert await _line(at_work, "TDC-03") == "mới phát 2"


async def test_a_code_without_words_is_asked_beside_the_others(at_work: AtWork) -> None:
    at_work.comes("10/03 08:00")
    (told,) = (await at_work.tells(remind)).to("TDC")
    deed = await at_work.answers("TDC", told, "3 đã phát\n1")
    assert deed.kinds == ["updated"]
    recorded, asked = deed.told
    assert isinstance(recorded.subject, Updated)
    assert "TDC-01" in asked.text
    assert isinstance(asked.subject, QuestionShown)
    assert isinstance(asked.subject.question, Line)


async def test_what_is_missing_is_answered_at_once_with_nothing_new(at_work: AtWork) -> None:
    at_work.comes("10/03 08:00")
    (told,) = (await at_work.tells(remind)).to("TDC")
    await at_work.answers("TDC", told, "4 đã gửi dự thảo")
    unit = at_work.unit("TDC")
    deed = await at_work.presses("TDC", ProgressVerb.NOTHING_NEW, unit, to=told)
    assert set(deed.kinds) == {"updated"}
    assert told.row in deed.edited
    said = {await _line(at_work, code) for code in ("TDC-01", "TDC-04")}
    assert said == {"Chưa có kết quả mới", "đã gửi dự thảo"}
    with pytest.raises(AllAnswered):
        await at_work.presses("TDC", ProgressVerb.NOTHING_NEW, unit, to=told)
    with pytest.raises(UnknownPress):
        await at_work.presses("TT", ProgressVerb.NOTHING_NEW, at_work.unit("TT"), to=told)


async def _line(at_work: AtWork, code: str) -> str:
    update = (await at_work.work(code)).update
    return update.words if update else ""


async def _by_lines(here: Here, lines: str) -> bool:
    return await update_by_lines(here, await here.plan(), Written(lines))


def asked(deed: Deed[None]) -> list[str]:
    """Return the chats that are asked for lines, alone or beneath other things."""
    return [
        told.chat
        for told in deed.told
        for piece in pieces_of(told.subject, ())
        if isinstance(piece.subject, Round)
    ]


async def test_each_unit_is_asked_once_a_month(at_work: AtWork) -> None:
    at_work.comes("10/03 08:00")
    deed = await at_work.tells(remind)
    assert sorted(asked(deed)) == sorted(["VP", "QLKH", "QLCN", "TTRA", "TDC", "TT"])
    (told,) = deed.to("TDC")
    assert isinstance(told.subject, Round)
    assert (told.lasting, told.in_hours) == (True, True)
    assert (await at_work.tells(remind)).is_nothing
    at_work.comes("11/03 08:00")
    assert asked(await at_work.tells(remind)) == []
    taken = await at_work.answers("TDC", told, "4 đã gửi dự thảo")
    assert taken.kinds == ["updated"]
    assert told.row in taken.edited


@pytest.mark.parametrize("moment", ["09/03 08:00", "15/03 08:00", "10/03 06:00"])
async def test_nobody_is_asked_at_another_time(at_work: AtWork, moment: str) -> None:
    at_work.comes(moment)
    assert asked(await at_work.tells(remind)) == []


async def test_what_did_not_reach_a_unit_is_asked_again_within_the_round(at_work: AtWork) -> None:
    at_work.comes("10/03 08:00")
    (told,) = (await at_work.tells(remind)).to("TDC")
    await at_work.changes(lambda tx: tx.deliveries.drop(told.row, "it was lost"))
    at_work.comes("11/03 08:00")
    assert asked(await at_work.tells(remind)) == ["TDC"]


async def test_the_office_hears_once_who_has_answered(at_work: AtWork) -> None:
    at_work.comes("14/04 15:29")
    assert (await at_work.tells(summarize)).is_nothing
    at_work.comes("14/04 15:30")
    deed = await at_work.tells(summarize)
    assert deed.only.chat == OFFICE
    assert isinstance(deed.only.subject, Collected)
    assert (await at_work.tells(summarize)).is_nothing


async def test_who_may_not_is_refused(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.types(LEADERS, "/tiendo 3 đang soạn")
    with pytest.raises(NotOfThisChat):
        await at_work.does("TDC", update_pressed, at_work.id("TT-03"))


async def test_a_file_is_kept_with_the_only_line(at_work: AtWork) -> None:
    asked = await at_work.does("TT", update_pressed, at_work.id("TT-04"))
    told = await at_work.answers("TT", asked.only, "đã gom một nửa", file=FILE)
    assert told.only.text.endswith("   đã gom một nửa\n   kèm 01 ảnh, tệp")
    again = await at_work.answers("TT", told.only, "sửa lại: đã gom hết", file=FILE)
    assert again.only.text.endswith("   đã gom hết\n   kèm 02 ảnh, tệp")
    assert (await at_work.work("TT-04")).files == 2


async def test_of_several_lines_nobody_knows_whose_a_file_is(at_work: AtWork) -> None:
    told = await at_work.writes("TT", update_typed, "4 đã họp")
    several = await at_work.answers("TT", told.only, "4 đã gửi\n5 đang lấy ý kiến", file=FILE)
    assert several.kinds == ["updated", "updated"]
    assert several.told[-1].text.startswith("Phần gửi kèm (tệp ke-hoach.pdf) không được lưu")
    assert (await at_work.work("TT-04")).files == 0
