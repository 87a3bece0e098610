"""What shows a chat itself: the choice of what it is connected with."""

from actions.show.stage import Shown, Stage, View
from views import binding


async def _binding(stage: Stage) -> Shown:
    chat = await stage.tx.chats.get(int(str(stage.subject["chat"])))
    return binding.choose(chat, stage.plan.units, stage.office.texts), []


VIEWS: dict[str, View] = {"binding": _binding}
