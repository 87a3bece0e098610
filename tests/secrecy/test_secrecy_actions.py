"""Restricting and withholding as actions: what is kept of either, and what is said."""

import pytest

from actions.here import Here
from actions.secrecy.withholding import is_of_withheld, withhold
from domain.authority import NotForThisChat
from domain.plan.naming import UnknownCode
from domain.secrecy.restricted import NothingToRestrict
from tests.actions.at_work import OFFICE, AtWork


async def sealed(at_work: AtWork) -> set[str]:
    """Return the codes of what is restricted."""
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    return {one.code for one in plan.tasks if one.sealed is not None}


async def test_it_is_restricted_and_lifted_with_a_line_in_the_log_each(at_work: AtWork) -> None:
    done = await at_work.types(OFFICE, "/hanche TT-04, VP-09.2")
    assert done.only.text.startswith("Đã đặt hạn chế: TT-04, VP-09.2.")
    # VP-09.2 is five units' work.
    assert done.kinds == ["restricted"] * 6
    assert await sealed(at_work) == {"TT-04", "VP-09.2"}
    shown = (await at_work.work("TT-04")).task.title
    assert shown.startswith("nội dung xem tại “KẾ HOẠCH")

    lifted = await at_work.types(OFFICE, "/hanche bỏ hạn chế TT-04")
    assert lifted.only.text == "Đã bỏ hạn chế: TT-04."
    assert lifted.kinds == ["opened-to-all"]
    assert await sealed(at_work) == {"VP-09.2"}
    assert "nội dung xem tại" not in (await at_work.work("TT-04")).task.title


async def test_todays_messages_show_no_more_of_it(at_work: AtWork) -> None:
    card = await at_work.types("TT", "/viec TT-04")
    words = (await at_work.work("TT-04")).task.title
    assert words in card.only.text
    done = await at_work.types(OFFICE, "/hanche TT-04")
    assert done.edited == {card.only.row}
    assert words not in (await at_work.shown_now(card.only)).text
    assert (await at_work.types(OFFICE, "/hanche bỏ TT-04")).edited == {card.only.row}
    assert words in (await at_work.shown_now(card.only)).text


async def test_the_list_tells_the_words_where_the_office_reads(at_work: AtWork) -> None:
    nothing = await at_work.types(OFFICE, "/hanche")
    assert nothing.only.text.startswith("Chưa có nhiệm vụ hạn chế.")
    words = (await at_work.work("TT-04")).task.title
    await at_work.types(OFFICE, "/hanche TT-04")
    assert words in (await at_work.types(OFFICE, "/hanche")).only.text


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("/hanche bỏ", NothingToRestrict),
        ("/hanche việc nhân sự", NothingToRestrict),
        ("/hanche TT-99", UnknownCode),
        ("/hanche TT-04, TT-99", UnknownCode),
    ],
)
async def test_what_names_no_task_restricts_nothing(
    at_work: AtWork, typed: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await at_work.types(OFFICE, typed)
    assert await sealed(at_work) == set()


async def test_it_is_the_offices(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/hanche TT-04")
    assert await sealed(at_work) == set()


async def withholds(at_work: AtWork, album: str | None = None, *, is_gone: bool) -> object:
    """Let a message with a mark come in; return what was said in its chat."""

    async def act(here: Here) -> None:
        await withhold(here, message=7, album=album, is_gone=is_gone)

    deed = await at_work.does("TT", act)
    assert deed.kinds == ["withheld"]
    (happened,) = deed.log
    assert happened.details == {"message": 7, "deleted": is_gone}
    return [one.text for one in deed.told]


async def test_of_an_album_each_photo_is_noted_and_it_is_said_once(at_work: AtWork) -> None:
    assert len(await withholds(at_work, "77", is_gone=True)) == 1
    assert await withholds(at_work, "77", is_gone=True) == []
    # Another album, and what belongs to none, are told of for themselves.
    assert len(await withholds(at_work, "78", is_gone=True)) == 1
    assert len(await withholds(at_work, is_gone=False)) == 1
    assert len(await withholds(at_work, is_gone=False)) == 1


async def test_a_photo_is_known_by_its_album_and_chat(at_work: AtWork) -> None:
    await withholds(at_work, "77", is_gone=True)
    address, other = at_work.chats["TT"].address, at_work.chats["VP"].address

    async def known(where: int, album: str) -> bool:
        return await at_work.finds(lambda tx: is_of_withheld(tx, where, album))

    assert [await known(address, "77"), await known(address, "78")] == [True, False]
    assert [await known(other, "77"), await known(-999_999, "77")] == [False, False]
