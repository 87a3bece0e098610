"""The simulator as a web application: the Bot API for the bot, a chat page for people."""

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware

from simulator.bot_api.bot_routes import bot_routes, on_refused
from simulator.bot_api.refused import Refused
from simulator.people import PersonCannot
from simulator.web.clock_control import ClockControl
from simulator.web.guard import Guard
from simulator.web.page_events import PageEvents
from simulator.web.page_json import Step
from simulator.web.page_routes import PageRoutes, on_cannot
from simulator.world import World


def build_app(
    world: World,
    *,
    token: str,
    clock_control: ClockControl | None = None,
    tour: Sequence[Step] = (),
) -> Starlette:
    """An application that answers the bot with `token`, and shows the world to a browser.

    A `tour` is what the page offers to whoever sees it for the first time.

    `app.state.events.publish("clock", clock_control.state())` tells the page of a moved clock;
    `await app.state.close()` ends long polls, event streams and the webhook, for a clean shutdown.
    """
    events = PageEvents(world)
    page = PageRoutes(world, events, clock_control, tour)
    app = Starlette(
        routes=[*bot_routes(world, token), *page.routes()],
        middleware=[Middleware(Guard)],
        exception_handlers={Refused: on_refused, PersonCannot: on_cannot},
    )

    async def close() -> None:
        world.polling.close()
        events.close()
        await world.webhook.close()

    app.state.events = events
    app.state.close = close
    return app
