"""The department as a town in the simulator: who works there, and in which chats they meet."""

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.command_line.terminal import words
from documents.plan import PlanReading
from simulator.model import Chat
from simulator.people import Person
from simulator.world import World

t = words().label

# What `/ketnoi` takes for the two chats that are no unit's.
OFFICE_CODE = "vanphong"
LEADERS_CODE = "bgd"


@dataclass(frozen=True, slots=True)
class Town:
    """People and chats, chats by the code that `/ketnoi` takes.

    Nobody begins with `deputies` of the director.
    """

    world: World
    administrator: Person
    chief_of_office: Person
    director: Person
    officers: dict[str, Person]
    chats: dict[str, Chat]
    heads: dict[str, Person] = field(default_factory=dict)
    deputies: list[Person] = field(default_factory=list)

    @property
    def people(self) -> list[Person]:
        """Return everybody who works there."""
        return [
            self.administrator,
            self.chief_of_office,
            self.director,
            *self.officers.values(),
            *self.heads.values(),
        ]


def build_town(
    world: World, *plans: PlanReading, headed: Collection[str] = (), basic: Collection[str] = ()
) -> Town:
    """Return a town for the units of plans: a group each, the office's and the leaders'.

    Of the `headed` units, by their codes, the head is in the group too; `basic` ones have a basic
    group, which can become a supergroup.
    """
    units = {unit.code: unit for plan in plans for unit in plan.units}.values()
    administrator = world.add_person(t("Administrator"), t("Administrator"))
    chief = world.add_person(t("Chief of the office"), t("Chief of the office"))
    director = world.add_person(t("Director"), t("Director"))
    officers = {
        unit.code: world.add_person(t("Officer of {unit}", unit=unit.name), t("Officer"))
        for unit in units
    }
    heads = {
        unit.code: world.add_person(t("Head of {unit}", unit=unit.name), t("Head"))
        for unit in units
        if unit.code in headed
    }
    chats = {}
    for unit in units:
        members = [officers[unit.code], administrator]
        head = heads.get(unit.code)
        chats[unit.code] = world.add_group(
            unit.name,
            [*members, head] if head else members,
            kind="group" if unit.code in basic else "supergroup",
        )
    chats[OFFICE_CODE] = world.add_group(t("The office (gathers reports)"), [chief, administrator])
    chats[LEADERS_CODE] = world.add_group(t("The leaders"), [director, administrator])
    return Town(world, administrator, chief, director, officers, chats, heads)


def bind_all(town: Town) -> None:
    """Let the administrator type `/ketnoi` in every chat."""
    for code, chat in town.chats.items():
        town.administrator.says(chat, f"/ketnoi {code}")
