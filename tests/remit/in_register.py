"""Two deputies beside the Giám đốc, known to the register, for stories."""

from domain.chat import Seat
from domain.department.department import FIRST
from tests.people.register import enter
from tests.scenarios.story import Story


class Leaders:
    """Two deputies beside the Giám đốc in the leaders' group, all in the register."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.director = story.town.director
        self.binh, self.cuc = (story.world.add_person(f"Phó Giám đốc {n}") for n in (1, 2))
        chat = story.chat("bgd")
        for one in (self.binh, self.cuc):
            chat.members[one.id] = chat.members[self.director.id]

    async def are_entered(self) -> None:
        async with self.story.installation.database.of(FIRST).write() as tx:
            by = await tx.people.seen(self.story.town.chief_of_office.id, "Chánh Văn phòng")
            for one, name, position in (
                (self.director, "Lê An", "Giám đốc"),
                (self.binh, "Trần Văn Bình", "Phó Giám đốc"),
                (self.cuc, "Phạm Thị Cúc", "Phó Giám đốc"),
            ):
                person = await tx.people.seen(one.id, one.name)
                await enter(tx, person, name, position, Seat.LEADERS, by=by)
