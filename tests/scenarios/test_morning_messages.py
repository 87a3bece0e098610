"""What a unit hears, day by day, from the real plan."""

from tests.scenarios.story import Story


async def test_the_first_friday_is_silent_and_the_first_morning_comes_on_monday(
    story: Story,
) -> None:
    opened = story.count("TT")
    await story.clock_reaches("2021-02-05 15:00")
    assert story.count("TT") == opened

    await story.clock_reaches("2021-02-08 07:30")
    assert story.count("TT") == opened + 1
    for m in story.sees("TT"): print(m.text, m.button_texts); print("-----")
    assert "TT-04" in story.last("TT").text
