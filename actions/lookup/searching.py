"""Look for tasks by words, codes, units or the documents they cite."""

from actions.here import Here
from actions.lookup.browsing import browse_own
from actions.paging import show_new, show_page
from domain.lookup.listing import Filter
from domain.lookup.names import WorkFound
from domain.lookup.search import MOST_SIGNS, NothingToSearch
from domain.press import UnknownPress
from domain.spoken.asking import asks_list, read_narrowing
from domain.written import Written

_OF_DAYS = frozenset({Filter.OVERDUE, Filter.SOON, Filter.WEEK, Filter.NEXT_WEEK, Filter.UNDATED})


async def search_typed(here: Here, written: Written) -> None:
    """Answer `/tim măng cầu` with the first page; `/tim quá hạn` is a list of what is late.

    Raises NothingToSearch.
    """
    if not written.words:
        raise NothingToSearch
    await here.plan()
    narrowed = read_narrowing(written.words)
    # Other words that narrow a list, such as "vướng mắc", stand in titles too, unless they ask.
    narrows = narrowed is not None and not narrowed.rest
    if narrowed and narrows and (narrowed.filter in _OF_DAYS or asks_list(written.words)):
        await browse_own(here, written)
        return
    await show_new(here, WorkFound(written.words[:MOST_SIGNS].strip(), 1, here.chat.id))


async def page_found(here: Here, page: int, *, under: int | None) -> None:
    """Show another page of what was found; raises UnknownPress where the words are gone."""
    found = await here.subject(under, WorkFound)
    if found is None:
        raise UnknownPress
    await show_page(here, WorkFound(found.words, page, here.chat.id), under=under)
