"""The duties of a paper's body: units and headings come down the tree, duties are its leaves."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from documents.plan import SourceWarning
from documents.reading.account import Account
from documents.reading.blocks import passages
from documents.reading.body.above import Above
from documents.reading.body.closing import closed_by, closes
from documents.reading.body.described import only_describes
from documents.reading.body.going_on import goes_on
from documents.reading.body.hours import turns_in
from documents.reading.body.items import Item
from documents.reading.body.labels import Labelled, labelled
from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.body.noise import is_done_by_the_paper, is_no_duty, without_name
from documents.reading.body.orders import orders_in, points_in, sentences
from documents.reading.body.roles import (
    heads_orders,
    is_heading,
    is_remark,
    is_work_itself,
    labels_of,
)
from documents.reading.body.shape import announces_a_list, only_introduces
from documents.reading.body.siblings import units_by_place
from documents.reading.body.timed import (
    ends_a_paragraph,
    held_at_a_time,
    parted_by_a_time,
    says_only_when,
    told_above,
)
from documents.reading.body.who import (
    SAYS_ONLY,
    asked_above_a_list,
    heads_nothing,
    is_a_date_of,
    only_says,
    ordered_before_a_list,
    stands_behind,
    subject_here,
    zone_under,
)
from documents.reading.body.zones import Zone
from documents.reading.tables.columns import Columns
from documents.reading.tables.reader import read_table
from documents.reading.times.headings import day_in, only_day_in, round_time
from documents.reading.times.stated import is_an_end, is_of_all, time_under
from documents.reading.times.times import says_when
from documents.reading.units.owners import govern, owners_of
from documents.reading.units.subjects import Subject, subject_of
from domain.paper.became import Became
from domain.paper.doubt import Doubt


@dataclass(slots=True)
class BodyReader:
    """Reads bodies one after the other; `items`, `account` and `warnings` fill.

    `known` are names of agencies from elsewhere in the paper, `named` those that head a part here,
    `addressed` those whom a letter is to.
    `_day` is what a line in front of a table of hours says of their day.
    """

    known: Sequence[str] = ()
    items: list[Item] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    addressed: list[str] = field(default_factory=list)
    account: Account = field(default_factory=Account)
    warnings: list[SourceWarning] = field(default_factory=list)
    _columns: Columns | None = None
    _day: str = ""

    def read(
        self, root: Node, *, is_form: bool = False, units: tuple[str, ...] = (), day: str = ""
    ) -> None:
        """Add the duties under `root`; a form for others to fill in has none.

        `units` are whom the paper asks where it names nobody, `day` is that of its head.
        """
        self._day = day
        if is_form:
            self._leave_out(root)
        else:
            self._under(root, Above(units, asked=units), self.items)
        self.addressed += units

    def _under(self, node: Node, above: Above, into: list[Item]) -> None:
        """Add the duties under `node`; a labelled line governs what stands above it."""
        first = begin = len(into)
        governing = led = False
        named = units_by_place(node, self.known)
        for place, child in enumerate(node.children):
            if held_at_a_time(node.children, place, above.zone):
                self._duty(child, None, replace(above, zone=Zone.WORK), into)
                continue
            told = labels_of(child) or told_above(node, place)
            if told and not (len(into) == first and says_only_when(node, place)):
                for facts, line in told:
                    self._day = day_in(facts.time) or self._day
                    reached = into[first if is_of_all(line.text) else begin :]
                    if not above.units and ends_a_paragraph(node, place):
                        reached = [one for one in reached if one.where == into[-1].where]
                    self._govern(reached, facts, line, led=led)
                    if len(into) == first and facts.time and is_an_end(line.text):
                        # Above the list, it is the time of what follows.
                        above = replace(above, time=facts.time)
                    led = led or bool(facts.lead and not facts.over)
                self.account.say(child.at, Became.HEADING)
                self._under_a_label(child, above, into)
                governing = True
                continue
            if governing:
                begin, governing, led = len(into), False, False
            if closes(child, into[begin:]):
                self._close(child, into[begin:], above, into)
            elif place in named:
                self._named(child, named[place], above, into)
            else:
                before = node.children[place - 1] if place else None
                self._visit(child, node, self._going_on(before, child, above, into), into)

    def _going_on(
        self, before: Node | None, node: Node, above: Above, into: Sequence[Item]
    ) -> Above:
        """Return what stands above a paragraph: whoever acts in the one that it goes on with."""
        nobody = not above.units or above.only_asked
        if before is None or not into or not nobody or not goes_on(before, node):
            return above
        acting = into[-1].units if into[-1].where == before.where else ()
        return replace(above, units=acting) if acting else above

    def _under_a_label(self, node: Node, above: Above, into: list[Item]) -> None:
        """Add the duties that stand under a label with a value of its own: they are none of it."""
        if node.children and labelled(node.text).says_anything:
            self._under(node, above, into)

    def _close(self, node: Node, listed: list[Item], above: Above, into: list[Item]) -> None:
        """Give a closing line's day to what it closes, or the line to all whom the list names."""
        if items := closed_by(node, listed):
            govern(items, Labelled("", time=node.text.rstrip(" .;/")), self.known)
            for item in items:
                item.at += node.at
            self.account.say(node.at, Became.TASK)
            return
        units = tuple(dict.fromkeys(unit for item in listed for unit in item.units))
        self._duty(node, Subject(units, node.text) if units else None, above, into)

    def _named(self, node: Node, subject: Subject, above: Above, into: list[Item]) -> None:
        """Add the duties of whoever is named by the place of a paragraph."""
        if subject.work and above.zone not in {*SAYS_ONLY, Zone.MONEY}:
            self._duty(node, subject, above, into)
        elif subject.work:
            self._visit(node, node, above, into)
        else:
            self._unit(node, subject, above, into)

    def _visit(self, node: Node, parent: Node, above: Above, into: list[Item]) -> None:
        behind = stands_behind(node, parent)
        subject = None if node.table else subject_here(node, above, self.known, behind=behind)
        if not node.table:
            # Only a table right behind another goes on with its columns.
            self._columns = None
        if node.table:
            self._table(node, above, into, titled=_title_of(node, parent))
        elif asked := asked_above_a_list(node, above, self.known):
            for order, to in ordered_before_a_list(node, self.known):
                into.append(self._item(node, order, to, above))
            self.account.say(node.at, Became.HEADING)
            self.named += asked
            self._under(node, replace(above, units=asked, asked=asked), into)
        elif subject and not subject.work:
            self._unit(node, subject, above, into)
        elif heads_nothing(node):
            self.account.say(node.at, Became.HEADING)
        elif is_heading(node) or (subject is None and heads_orders(node, self.known)):
            self._heading(node, above, into, subject)
        elif above.zone is Zone.MONEY and not subject:
            self._sentences(node, above, into)
            self._under(node, above, into)
        elif (
            only_says(node, subject, above)
            or _orders_nothing(node)
            or (subject is None and only_describes(node, parent))
        ):
            self.account.say(node.at, Became.NOTE)
            self._under(node, above, into)
        elif is_a_date_of(node, above):
            self._duty(node, subject, above, into)
        elif subject is None and is_remark(node, parent, within=bool(above.units)):
            if above.units:
                self._warn(node, Doubt.NOT_A_TASK)
            self._under(node, above, into)
        else:
            self._duty(node, subject, above, into)

    def _unit(self, node: Node, subject: Subject, above: Above, into: list[Item]) -> None:
        if above.zone in SAYS_ONLY:
            self._leave_out(node)
            return
        self.account.say(node.at, Became.PART)
        self.named += subject.names
        if not node.children:
            self._warn(node, Doubt.UNIT_WITHOUT_TASKS)
            return
        time = time_under(node.text) or above.time
        below = replace(above, units=subject.names, asked=(), zone=Zone.WORK, time=time)
        self._under(node, below, into)

    def _heading(
        self, node: Node, above: Above, into: list[Item], subject: Subject | None = None
    ) -> None:
        zone = zone_under(node, above)
        time = time_under(node.text)
        self.account.say(node.at, Became.HEADING)
        if not time and _introduces(node, above):
            text = node.text.rstrip(" :")
            item = Item(node.where, text, part=above.units[0], units=above.units, introduces=True)
            item.chapter = above.chapter
            self._under(node, replace(above, heading=text), item.steps)
            if item.steps:
                into.append(item)
            return
        # "Doanh nghiệp báo cáo tình hình …, cụ thể:" says whose all below it is.
        acting = subject if subject and subject.work == node.text else None
        owners = owners_of(node.text, acting, self.known, inherited=above.units)
        heading = above.heading if announces_a_list(node.text) else node.text.rstrip(" :.;")
        self._day = day_in(time) or only_day_in(node.text) or self._day
        chapter = above.chapter or node.text
        below = replace(above, units=owners.units, heading=heading, zone=zone, chapter=chapter)
        read = len(into)
        timed, behind = parted_by_a_time(node) if time else (node, None)
        self._under(timed, replace(below, time=time or above.time), into)
        if behind:
            self._under(behind, replace(below, heading=above.heading), into)
        if len(into) == read and zone is Zone.WORK and is_work_itself(node):
            into.append(self._item(node, node.text.rstrip(" :"), None, above))

    def _table(self, node: Node, above: Above, into: list[Item], *, titled: str) -> None:
        if node.table is None:
            return
        if above.zone is Zone.FORM:
            self._leave_out(node)
            return
        found = read_table(
            node.table,
            self._columns,
            self.known,
            units=above.units,
            heading=above.heading,
            account=self.account,
            time=above.time,
            day=only_day_in(titled) or self._day,
        )
        if found is None:
            return
        self._columns = found.columns
        for item in found.items:
            item.part = above.units[0] if above.units else None
            item.chapter = above.chapter
        self.named += found.named
        into += found.items

    def _duty(self, node: Node, subject: Subject | None, above: Above, into: list[Item]) -> None:
        text = subject.work if subject else node.text
        whole = above.units and not above.only_asked
        turn, *later = (points_in(text) if subject else []) or turns_in(text)
        first, *others = orders_in(turn, self.known, own=above.units if whole else ())
        item = self._item(node, first, subject, above)
        into.append(item)
        into += [
            self._item(node, one, subject and replace(subject, work=one), above) for one in later
        ]
        into += [self._item(node, one, subject_of(one, self.known), above) for one in others]
        for child in node.children:
            for told, line in labels_of(child):
                self._govern([item], told, line)
        below = replace(above, units=item.units, heading=None)
        for child in [one for one in node.children if not labels_of(one)]:
            # A paragraph of its own about somebody else only stands behind, not under.
            apart = child.marked.style is Style.NONE and subject_here(child, above, self.known)
            self._visit(child, node, above if apart else below, into if apart else item.steps)

    def _item(self, node: Node, text: str, subject: Subject | None, above: Above) -> Item:
        facts = labelled(text)
        owners = owners_of(text, subject, self.known, inherited=above.units, asked=above.only_asked)
        item = Item(
            where=node.where,
            text=without_name(facts.text if facts.says_anything else text),
            part=above.units[0] if above.units and not above.only_asked else None,
            units=owners.units,
            partners=owners.partners,
            heading=above.heading,
            at=node.at,
            time=round_time(text) or (above.time if above.time and not says_when(text) else ""),
            chapter=above.chapter,
        )
        if subject and subject.guessed:
            item.doubts = (*item.doubts, Doubt.UNIT_UNLISTED)
        self.account.say(node.at, Became.TASK)
        if facts.says_anything:
            govern([item], facts, self.known)
        return item

    def _sentences(self, node: Node, above: Above, into: list[Item]) -> None:
        """Add what a sentence about money tells somebody to do."""
        for sentence in sentences(node.text):
            subject = subject_of(sentence, self.known)
            if subject and subject.work:
                into.append(self._item(node, subject.work, subject, above))
        self.account.say(node.at, Became.NOTE)

    def _govern(self, items: list[Item], facts: Labelled, node: Node, *, led: bool = False) -> None:
        """Give a labelled line to the duties above it; who leads by an earlier one goes on to."""
        if led and facts.lead:
            facts = replace(facts, lead="", partner=f"{facts.lead}; {facts.partner}".strip("; "))
        govern(items, facts, self.known)
        values = () if labelled(node.text).says_anything else node.children
        told = (*node.at, *(at for value in values for one in value.walk() for at in one.at))
        for item in items[:1]:
            item.at += told

    def _leave_out(self, node: Node) -> None:
        """Note that nothing under a node hands out work."""
        for one in node.walk():
            at = (
                [number for cell in passages([one.table]) for number in cell.at]
                if one.table
                else one.at
            )
            self.account.say(at, Became.NOTE)

    def _warn(self, node: Node, why: Doubt) -> None:
        label = f"{node.marked.label}. " if node.marked.style is Style.ARABIC else ""
        self.warnings.append(SourceWarning(where=node.where, text=label + node.text, why=why))


def _title_of(table: Node, parent: Node) -> str:
    """Return the words right above a table."""
    before = list(takewhile(lambda one: one is not table, parent.children))
    return before[-1].text if before else parent.text


def _introduces(node: Node, above: Above) -> bool:
    """Whether a line only hands over to the steps of what a unit does."""
    return bool(above.units) and only_introduces(node.text) and not announces_a_list(node.text)


def _orders_nothing(node: Node) -> bool:
    return is_no_duty(node.text) or is_done_by_the_paper(node.marked)
