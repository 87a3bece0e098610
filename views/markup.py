"""House markup: escaped text, and the few tags that may stand in it."""

import html
import re
from collections.abc import Iterable


class Markup(str):
    """Text that is already house markup and is not escaped again."""

    __slots__ = ()

    def __add__(self, other: str) -> "Markup":
        """Return both joined; `other` is markup too."""
        return Markup(str.__add__(self, other))


def escape(value: object) -> Markup:
    """Return `value` as house markup; what is already markup stays as it is."""
    if isinstance(value, Markup):
        return value
    return Markup(html.escape(str(value), quote=False))


def bold(value: object) -> Markup:
    """Return `value` in bold."""
    return Markup(f"<b>{escape(value)}</b>")


def capitalised(markup: Markup) -> Markup:
    """Return markup that starts with a plain word, as the beginning of a sentence."""
    return Markup(markup[:1].upper() + markup[1:])


def lines(*parts: str | None) -> Markup:
    """Return the given markup lines, one under the other, without those that are None."""
    return Markup("\n".join(part for part in parts if part is not None))


def apart(markup: str) -> Markup:
    """Return a line of markup with an empty line above it."""
    return Markup(f"\n{markup}")


def folded(parts: Iterable[str]) -> Markup:
    """Return lines folded behind the first few, which the messenger opens on a tap."""
    return Markup(f"<blockquote expandable>{lines(*parts)}</blockquote>")


def marked(kept: Iterable[str]) -> list[Markup]:
    """Return sentences that were kept with a message, as the markup they were."""
    return [Markup(sentence) for sentence in kept]


def plain(markup: str) -> str:
    """Return house markup as people read it where no markup can stand, as in a toast."""
    return html.unescape(_TAG.sub("", markup))


_TAG = re.compile(r"<[^<>]*>")
