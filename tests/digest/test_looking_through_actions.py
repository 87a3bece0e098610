"""The Văn phòng acts on the preview: whoever did has looked at it, and hears what was taken."""

import pytest

from actions.digest.issuing import sum_up
from actions.digest.looking_through import ask_head, ask_hour, ask_notes
from actions.here import Here
from actions.reception.urging import urge_typed
from domain.digest.sending import NoSuchLine
from domain.press import CONFIRM
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Told

KEY = "2021-W08"
UNSEEN = "Văn phòng chưa rà soát"


async def preview(at_work: AtWork) -> Told:
    """The office has the digest of the week of 22/02, in which TT-04 is late, before it."""
    at_work.comes("26/02 14:30")
    (told,) = (await at_work.tells(sum_up)).to(OFFICE)
    return told


async def gone(at_work: AtWork, moment: str = "26/02 15:30") -> str:
    """Return what the leaders read."""
    at_work.comes(moment)
    (told,) = (await at_work.tells(sum_up)).to(LEADERS)
    return told.text


async def test_putting_it_off_and_urging_is_looking_through(at_work: AtWork) -> None:
    await preview(at_work)
    asked = await at_work.does(OFFICE, ask_hour, KEY)
    await at_work.chooses(OFFICE, asked.only, "h1600")
    assert UNSEEN not in await gone(at_work, "26/02 16:00")


async def test_urging_from_the_preview_is_looking_through_once_it_is_confirmed(
    at_work: AtWork,
) -> None:
    await preview(at_work)
    asked = await at_work.does(OFFICE, _urge_from_it)
    kept = await at_work.finds(lambda tx: tx.digests.get(KEY))
    assert kept is not None
    assert kept.remarks.is_unseen
    await at_work.chooses(OFFICE, asked.only, CONFIRM)
    assert UNSEEN not in await gone(at_work)


async def _urge_from_it(here: Here) -> None:
    await urge_typed(here, digest=KEY)


async def test_a_sentence_is_repeated_and_taken_away_in_words(at_work: AtWork) -> None:
    await preview(at_work)
    asked = await at_work.does(OFFICE, ask_head, KEY)
    said = await at_work.answers(OFFICE, asked.only, "Tuần sau có đoàn kiểm tra.")
    assert said.only.text == "Đã ghi câu mở đầu: “Tuần sau có đoàn kiểm tra.”"
    asked = await at_work.does(OFFICE, ask_head, KEY)
    said = await at_work.answers(OFFICE, asked.only, "Bỏ câu mở đầu")
    assert said.only.text == "Đã bỏ câu mở đầu của bản tổng hợp."
    assert "Văn phòng: " not in (await gone(at_work)).split("\n1. ")[0]


async def test_good_notes_are_kept_beside_a_wrong_one(at_work: AtWork) -> None:
    await preview(at_work)
    asked = await at_work.does(OFFICE, ask_notes, KEY)
    said = await at_work.answers(OFFICE, asked.only, "4: đang trình ký\nTT-99 chờ\nVP-01 đã họp")
    assert said.only.text == (
        "TT-04: đã ghi chú “đang trình ký”.\n"
        "VP-01: đã ghi chú “đã họp”. Nhiệm vụ không có trong danh sách nào của bản này; ghi "
        "chú được nêu riêng, dưới phần số liệu.\n"
        "Chưa ghi chú: “TT-99 chờ” không có mã của một nhiệm vụ trong bản này. Đề nghị ghi lại "
        "dòng đó, ví dụ: TT-04 đang trình ký."
    )
    assert "đang trình ký" in await gone(at_work)


async def test_a_number_of_several_tasks_is_no_note(at_work: AtWork) -> None:
    await preview(at_work)
    asked = await at_work.does(OFFICE, ask_notes, KEY)
    with pytest.raises(NoSuchLine):
        await at_work.answers(OFFICE, asked.only, "3 đang trình ký")


async def test_a_reply_to_the_preview_is_a_note_or_offered_as_the_sentence(
    at_work: AtWork,
) -> None:
    told = await preview(at_work)
    said = await at_work.answers(OFFICE, told, "TT-04: đang chờ ý kiến Sở Tài chính")
    assert said.only.text == "TT-04: đã ghi chú “đang chờ ý kiến Sở Tài chính”."
    with pytest.raises(NoSuchLine):
        await at_work.answers(OFFICE, told, "TT-99: đang trình")
    away = await at_work.answers(OFFICE, told, "bỏ câu mở đầu đi, không hợp")
    assert away.only.text == "Bỏ câu mở đầu của bản tổng hợp?"
    asked = await at_work.answers(OFFICE, told, "Đề nghị lưu ý các việc quá hạn.")
    assert asked.only.text.startswith("Lấy câu này làm câu mở đầu của bản tổng hợp? “Đề nghị lưu")
    await at_work.chooses(OFFICE, asked.only, CONFIRM)
    assert "Văn phòng: Đề nghị lưu ý các việc quá hạn." in await gone(at_work)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("sửa ghi chú: việc 4 đang chờ ký", "TT-04: đã ghi chú “đang chờ ký”."),
        ("ghi chú TT-04: đang chờ ký", "TT-04: đã ghi chú “đang chờ ký”."),
        ("Ghi chú cho TT-04 chờ ký", "TT-04: đã ghi chú “chờ ký”."),
        ("xóa ghi chú TT-04", "TT-04: đã bỏ ghi chú."),
        (
            "sửa câu mở đầu: Tuần này có đoàn kiểm tra",
            "Lấy câu này làm câu mở đầu của bản tổng hợp? “Tuần này có đoàn kiểm tra”",
        ),
    ],
)
async def test_what_names_itself_a_note_or_the_sentence_is_that(
    at_work: AtWork, words: str, answer: str
) -> None:
    told = await preview(at_work)
    await at_work.answers(OFFICE, told, "TT-04: đang trình")
    assert (await at_work.answers(OFFICE, told, words)).only.text == answer
