"""What released versions have written on screens and into rows is still known."""

from tests.released.words import kept, known


def test_no_word_of_a_released_version_is_forgotten() -> None:
    today = known()
    assert {what: words - today[what] for what, words in kept().items()} == {
        what: set() for what in today
    }
