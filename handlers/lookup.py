"""What there is to look up, by commands and by buttons: lists, cards, dates and the past."""

from actions.here import Here
from actions.lookup.browsing import browse, browse_given, browse_own, page_work
from actions.lookup.dating import send_dates
from actions.lookup.looking_back import look_back, page_history
from actions.lookup.opening import open_card, open_card_in_place
from actions.lookup.searching import page_found, search_typed
from actions.paging import go_back, turn_choices
from domain.lookup.listing import Filter
from domain.lookup.names import LookupVerb
from domain.press import Press, UnknownPress
from handlers.routing.conversation import Conversation, by_ids


async def on_page(here: Here, press: Press) -> None:
    """Show another filter, unit, plan or page; buttons of 0.3 name no plan."""
    try:
        chosen = Filter(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    *plan, page = (press.id(at) for at in range(2, len(press.args)))
    await page_work(
        here, chosen, press.id(1) or None, page, plan=(plan or [0])[0] or None, under=press.under
    )


CONVERSATION = Conversation(
    commands={
        "kehoach": browse,
        "viec": browse_own,
        "tim": search_typed,
        "nhatky": look_back,
        "lichhan": send_dates,
    },
    given={"viec": browse_given},
    presses={
        LookupVerb.LIST: on_page,
        LookupVerb.FOUND: by_ids(page_found),
        LookupVerb.HISTORY: by_ids(page_history),
        LookupVerb.TASK: by_ids(open_card),
        LookupVerb.OPEN: by_ids(open_card_in_place),
        LookupVerb.BACK: by_ids(go_back),
        LookupVerb.CHOICES: by_ids(turn_choices),
    },
)
