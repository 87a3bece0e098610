"""Đề nghị sửa as actions: a unit objects, the office takes it back or lets it stand."""

import pytest

from actions.unasked import remind
from domain.authority import NotForThisChat, NotOfThisChat
from domain.plan.state import Progress
from domain.proxy.correction import AskedToCorrect, CorrectionSettled, GoneOn
from domain.proxy.names import CorrectionCard, ProxyVerb
from tests.actions.at_work import OFFICE, AtWork
from tests.actions.deed import Deed, Told

DONE = "/xong TT-04 số 12/BC-TT, theo Zalo"


async def written_down(at_work: AtWork, typed: str = DONE) -> Told:
    """The office writes down what the Trung tâm has told; return what the Trung tâm reads."""
    deed = await at_work.types(OFFICE, typed)
    while not deed.to("TT"):
        if typed.startswith("/vuongmac"):
            deed = await at_work.skips(OFFICE, deed.only)
        else:
            deed = await at_work.chooses(OFFICE, deed.only, "yes")
    return deed.to("TT")[0]


async def disputed(at_work: AtWork, told: Told, words: str = "mới trình, chưa ký") -> Deed[None]:
    """The Trung tâm objects."""
    question = await at_work.presses("TT", ProxyVerb.DISPUTE, event_of(told))
    return await at_work.answers("TT", question.only, words)


def event_of(told: Told) -> int:
    return int(told.buttons[0].press.split(":")[1])


async def test_a_unit_objects_and_the_office_takes_it_back(at_work: AtWork) -> None:
    told = await written_down(at_work)
    asked = await disputed(at_work, told)
    (card,) = asked.to(OFFICE)
    assert (card.subject, card.lasting) == (CorrectionCard(1), True)
    for part in ("12/BC-TT", "theo Zalo", "“mới trình, chưa ký”"):
        assert part in card.text
    waiting = await at_work.shown_now(told)
    assert (waiting.buttons, "đang chờ Văn phòng" in waiting.text) == ((), True)
    assert (await at_work.work("TT-04")).progress is Progress.DONE
    back = await at_work.presses(OFFICE, ProxyVerb.TAKE_BACK, 1)
    one = await at_work.work("TT-04")
    assert (one.progress, one.product) == (Progress.TODO, None)
    assert (back.kinds, back.chats) == (["record-withdrawn"], [OFFICE, "TT"])
    assert "đã rút lại nội dung này" in (await at_work.shown_now(told)).text
    assert "Đã rút lại. 🟢" in (await at_work.shown_now(card)).text
    with pytest.raises(CorrectionSettled):
        await at_work.presses(OFFICE, ProxyVerb.TAKE_BACK, 1)
    with pytest.raises(CorrectionSettled):
        await at_work.presses("TT", ProxyVerb.DISPUTE, event_of(told))


async def test_the_office_lets_it_stand_and_says_why(at_work: AtWork) -> None:
    told = await written_down(at_work)
    await disputed(at_work, told)
    question = await at_work.presses(OFFICE, ProxyVerb.UPHOLD, 1)
    deed = await at_work.answers(OFFICE, question.only, "văn bản đã phát hành")
    assert (deed.kinds, deed.chats) == (["record-upheld"], [OFFICE, "TT"])
    assert "Văn phòng: “văn bản đã phát hành”" in deed.to("TT")[0].text
    assert (await at_work.work("TT-04")).progress is Progress.DONE
    assert "Văn phòng giữ nguyên" in (await at_work.shown_now(told)).text


async def test_an_objection_is_made_once_and_with_or_without_words(at_work: AtWork) -> None:
    told = await written_down(at_work)
    question = await at_work.presses("TT", ProxyVerb.DISPUTE, event_of(told))
    asked = await at_work.skips("TT", question.only)
    assert "Đơn vị không nêu nội dung." in asked.to(OFFICE)[0].text
    with pytest.raises(AskedToCorrect):
        await at_work.presses("TT", ProxyVerb.DISPUTE, event_of(told))


async def test_only_the_unit_objects_and_only_the_office_answers(at_work: AtWork) -> None:
    told = await written_down(at_work)
    with pytest.raises(NotOfThisChat):
        await at_work.presses("TDC", ProxyVerb.DISPUTE, event_of(told))
    await disputed(at_work, told)
    for verb in (ProxyVerb.TAKE_BACK, ProxyVerb.UPHOLD):
        with pytest.raises(NotForThisChat):
            await at_work.presses("TT", verb, 1)


@pytest.mark.parametrize(
    "typed",
    [
        "/tiendo TT-04 đã gửi dự thảo, theo Zalo",
        "/vuongmac TT-04 chưa có kinh phí, theo Zalo",
        "/giahan TT-04 đến 15/3 vì chờ thẩm định, theo Zalo",
        "/datrinh TT-04 UBND tỉnh, theo Zalo",
    ],
)
async def test_whatever_was_written_down_is_taken_back(at_work: AtWork, typed: str) -> None:
    told = await written_down(at_work, typed)
    await disputed(at_work, told)
    deed = await at_work.presses(OFFICE, ProxyVerb.TAKE_BACK, 1)
    one = await at_work.work("TT-04")
    assert (one.update, one.obstacle, one.extension) == (None, None, None)
    assert one.progress in {Progress.TODO, Progress.DOING}
    assert deed.kinds == ["record-withdrawn"]


async def test_the_office_hears_in_the_morning_of_what_it_has_not_answered(
    at_work: AtWork,
) -> None:
    await disputed(at_work, await written_down(at_work, "/xong TT-05 số 12/BC-TT, theo Zalo"))
    at_work.comes("09/02 07:30")
    (told,) = (await at_work.tells(remind)).to(OFFICE)
    assert "Đề nghị sửa nội dung ghi thay – Trung tâm" in told.text
    assert [one.text for one in told.buttons] == ["Sửa", "Giữ nguyên"]
    at_work.comes("17/02 07:30")
    assert (await at_work.tells(remind)).to(OFFICE) != []
    at_work.comes("18/02 07:30")
    assert (await at_work.tells(remind)).to(OFFICE) == []
    await at_work.presses(OFFICE, ProxyVerb.TAKE_BACK, 1)
    at_work.comes("22/02 07:30")
    assert "Đề nghị sửa" not in "".join(
        one.text for one in (await at_work.tells(remind)).to(OFFICE)
    )


async def test_what_something_has_followed_is_not_taken_back(at_work: AtWork) -> None:
    told = await written_down(at_work, "/datrinh TT-04 UBND tỉnh, theo Zalo")
    await disputed(at_work, told)
    await at_work.types("TT", "/xong 4 số 12/BC-TT")
    with pytest.raises(GoneOn):
        await at_work.presses(OFFICE, ProxyVerb.TAKE_BACK, 1)
    assert (await at_work.work("TT-04")).progress is Progress.DONE
