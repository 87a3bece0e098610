"""Which page of a list this is, said where there are several."""

from typing import Any

from domain.lookup.listing import Page
from views.markup import Markup
from views.texts import Texts


def paged(heading: Markup, current: Page[Any], texts: Texts) -> Markup:
    """Return a list's heading with the number of the page; a list of one page has none."""
    if current.pages == 1:
        return heading
    return texts.say(
        "{heading} (page {page}/{pages})",
        heading=heading,
        page=current.number,
        pages=current.pages,
    )
