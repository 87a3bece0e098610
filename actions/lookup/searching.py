"""Look for tasks by words, codes, units or the documents they cite."""

from actions.here import Here
from actions.paging import show_new, show_page
from domain.authority import Act, check
from domain.lookup.names import WorkFound
from domain.lookup.search import MOST_SIGNS, NothingToSearch
from domain.press import UnknownPress


async def search_typed(here: Here, text: str) -> None:
    """Answer `/tim măng cầu` with the first page; raises NothingToSearch."""
    check(Act.SEARCH, here.chat)
    if not text:
        raise NothingToSearch
    await here.plan()
    await show_new(here, WorkFound(text[:MOST_SIGNS].strip(), 1, here.chat.id))


async def turn_found(here: Here, page: int) -> None:
    """Show another page of what was found; raises UnknownPress where the words are gone."""
    check(Act.SEARCH, here.chat)
    shown = await here.tx.outbox.by_message(here.chat.id, here.target or 0)
    if shown is None or not isinstance(shown.subject, WorkFound):
        raise UnknownPress
    await show_page(here, WorkFound(shown.subject.words, page, here.chat.id))
