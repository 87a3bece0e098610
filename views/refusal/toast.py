"""The short word that answers a press: what Telegram shows, and never half a sentence."""

from collections.abc import Callable
from itertools import chain

from views.markup import Markup, plain
from views.texts import Texts

# core.telegram.org/bots/api#answercallbackquery: a toast holds 200 characters.
TOAST_LIMIT = 200
# Names are shortened step by step, and no further than a day or a moment is long.
_NARROWER = (100, 80, 60, 45, 30)


def toast(worded: Callable[[Texts], str | None], texts: Texts) -> str | None:
    """Return what is worded in plain text, its names shortened as far as it needs to be shown.

    What is too long even so is None, and has to be said in a message.
    """
    for narrowed in chain((texts,), map(texts.within, _NARROWER)):
        words = worded(narrowed)
        if isinstance(words, Markup):
            words = plain(words)
        if words is None or len(words) <= TOAST_LIMIT:
            return words
    return None
