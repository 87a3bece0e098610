"""Look for tasks by words, codes, units or the documents they cite."""

from actions.here import Here
from actions.paging import show_new, show_page
from domain.lookup.names import WorkFound
from domain.lookup.search import MOST_SIGNS, NothingToSearch
from domain.press import UnknownPress
from domain.written import Written


async def search_typed(here: Here, written: Written) -> None:
    """Answer `/tim măng cầu` with the first page; raises NothingToSearch."""
    if not written.words:
        raise NothingToSearch
    await here.plan()
    await show_new(here, WorkFound(written.words[:MOST_SIGNS].strip(), 1, here.chat.id))


async def page_found(here: Here, page: int, *, under: int | None) -> None:
    """Show another page of what was found; raises UnknownPress where the words are gone."""
    found = await here.subject(under, WorkFound)
    if found is None:
        raise UnknownPress
    await show_page(here, WorkFound(found.words, page, here.chat.id), under=under)
