"""What the office says in plain words begins what its command begins, alone and in its group."""

import pytest

from actions.answer import answer
from actions.report.reporting import report_typed
from domain.prompt import OfficesWords
from domain.remit.entering import NoLeaders
from domain.report.approval_names import ReturnMeant
from domain.work.names import NewWorkMeant
from tests.actions.at_work import OFFICE, AtWork
from views.refusal import sentence


async def test_alone_its_words_are_repeated_as_its_commands_would(at_work: AtWork) -> None:
    with pytest.raises(OfficesWords) as refused:
        await at_work.writes(OFFICE, answer, "mai cả phòng đi thực tế nhé em", alone=True)
    told = sentence(refused.value, at_work.office.texts)
    assert "/giaoviec mai cả phòng đi thực tế nhé em" in told
    assert "TT-05 xong" not in told
    await at_work.writes("TT", report_typed, "TT-04")
    words = "hoả tốc, giao Trung tâm báo cáo UBND tỉnh tình hình trại trước 10/3"
    given = await at_work.writes(OFFICE, answer, words, alone=True)
    assert isinstance(given.question, NewWorkMeant)
    assert given.question.work.urgent
    back = await at_work.writes(OFFICE, answer, "trả lại TT-04, thiếu số văn bản", alone=True)
    assert isinstance(back.question, ReturnMeant)
    assert back.question.reason == "thiếu số văn bản"
    assert (given.kinds, back.kinds) == ([], [])
    with pytest.raises(NoLeaders):
        await at_work.writes(OFFICE, answer, "Giám đốc đi công tác từ 22/2", alone=True)
    ended = await at_work.writes(OFFICE, answer, "thôi không cần làm TT-05 nữa", alone=True)
    assert "TT-05" in ended.told[-1].text
