"""Of more tasks than a message has rows, which one is meant is asked a page at a time."""

import pytest

from tests.scenarios.story import Story


@pytest.mark.parametrize(
    ("command", "deed", "then"),
    [
        ("/xong số 12/BC-QLCN", "Hoàn thành", "Đã ghi nhận: QLCN-07."),
        ("/vuongmac thiếu người", "Vướng mắc", "QLCN-07."),
    ],
)
async def test_every_task_is_on_some_page_and_takes_what_was_typed(
    monday: Story, command: str, deed: str, then: str
) -> None:
    asked = await monday.says("QLCN", command)
    first = [one for one in asked.button_texts if one.startswith(deed)]
    assert asked.button_texts[-1] == "Trang sau ▶"
    assert len(first) == 8
    await monday.restart()
    seen = list(first)
    while "Trang sau ▶" in asked.button_texts:
        await monday.presses("QLCN", "Trang sau ▶", asked)
        seen += [one for one in asked.button_texts if one.startswith(deed)]
    assert len(seen) == len(set(seen)) == 14
    assert "◀ Trang trước" in asked.button_texts
    button = next(one for one in seen if "QLCN-07." in one)
    while button not in asked.button_texts:
        await monday.presses("QLCN", "◀ Trang trước", asked)
    await monday.presses("QLCN", button, asked)
    assert then in monday.last("QLCN").text
