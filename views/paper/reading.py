"""A plan as it was read, worded for whoever checks it: doubts, kinds, differences."""

import re

from domain.paper.doubt import Doubt
from domain.plan.state import Kind
from views.plan.task import kind_name
from views.texts import Texts

# A sheet's name may hold any words, so what follows it is told by the last "row".
_PLACE = re.compile(r"(sheet) (.+?)(?= row \d+$)|(line|paragraph|page|table|row) (\d+)")


def doubt(why: Doubt, texts: Texts) -> str:
    """Return why a person should look at a task or a place of the paper."""
    match why:
        case Doubt.KIND_GUESSED:
            return texts.label("the kind was guessed")
        case Doubt.MAYBE_ONGOING:
            return texts.label("may be ongoing work")
        case Doubt.MAYBE_RECURRING:
            return texts.label("may be recurring work")
        case Doubt.PARTNER_UNNAMED:
            return texts.label("who co-operates is not named")
        case Doubt.SEVERAL_DEADLINES:
            return texts.label("several times for one duty; one of them was kept")
        case Doubt.NO_SUCH_DAY:
            return texts.label("there is no such day in the calendar")
        case Doubt.PERIOD_REVERSED:
            return texts.label("the period ends before it begins")
        case Doubt.WEEKDAY_DIFFERS:
            return texts.label("the weekday is not that of the date; the date was kept")
        case Doubt.DATE_NOT_UNDERSTOOD:
            return texts.label("a date that was not understood")
        case Doubt.MAYBE_DEADLINE:
            return texts.label("nothing says that this date is the deadline; it was taken for one")
        case Doubt.YEAR_UNKNOWN:
            return texts.label("a date without a year, and the plan names none")
        case Doubt.DAY_GUESSED:
            return texts.label("the words leave the day open; it was guessed")
        case Doubt.DAY_NOT_COMPUTED:
            return texts.label("the last day has to be counted and was not; please enter it")
        case Doubt.STEPS_AFTER_PARENT:
            return texts.label("the steps end after the task's own deadline; the steps count")
        case Doubt.NOT_A_TASK:
            return texts.label("a paragraph that was not read as a task")
        case Doubt.UNIT_WITHOUT_TASKS:
            return texts.label("a unit without tasks")
        case Doubt.GENERAL_AIM:
            return texts.label("names neither unit nor date; was not read as a task")
        case Doubt.UNIT_NOT_NAMED:
            return texts.label("no unit is named")
        case Doubt.UNIT_OUTSIDE:
            return texts.label("who leads is no unit of this office")
        case Doubt.UNIT_GUESSED:
            return texts.label("no unit in this row; the one of the row above was taken")
        case Doubt.UNIT_UNLISTED:
            return texts.label("who acts is called by words that no list of names knows")
        case Doubt.UNIT_PROPOSED:
            return texts.label("no unit is named; whoever issues the paper is proposed")
        case Doubt.UNIT_UNKNOWN:
            return texts.label("no unit of the department bears that name")
        case Doubt.COLUMNS_GUESSED:
            return texts.label("a table without a header row; its columns were guessed")
        case Doubt.PAGE_UNREAD:
            return texts.label("a picture without text; it was not read")
        case Doubt.FOOTNOTE:
            return texts.label("a footnote; it was read into no task")
        case Doubt.HIDDEN_IN_FILE:
            return texts.label("hidden in the file; it was not read")
        case Doubt.STRUCK_OUT:
            return texts.label("struck through; it was not read")
        case Doubt.NO_VALUE:
            return texts.label("a formula without a value; please open and save the file in Excel")
        case Doubt.FROM_PICTURE:
            return texts.label("read from a picture; please compare unit, day and numbers with it")
        case Doubt.RESTRICTED:
            return texts.label("not for a group to read, it seems: restricted unless you open it")
        case Doubt.UNCLEAR:
            return texts.label("unclear whether it orders something; was not read as a task")


def place(where: str, texts: Texts) -> str:
    """Return where something stands in the paper, "line 34", in the reader's language."""
    if where == "header":
        return texts.label("page header or footer")
    if where == "note":
        return texts.label("notes and hidden cells")
    parts = [[one for one in found if one] for found in _PLACE.findall(where)]
    return ", ".join(_part(name, number, texts) for name, number in parts) or where


def _part(name: str, n: str, texts: Texts) -> str:
    match name:
        case "line":
            return texts.label("line {n}", n=n)
        case "paragraph":
            return texts.label("paragraph {n}", n=n)
        case "page":
            return texts.label("page {n}", n=n)
        case "table":
            return texts.label("table {n}", n=n)
        case "row":
            return texts.label("row {n}", n=n)
        case _:
            return texts.label("sheet {n}", n=n)


def kind(one: Kind, texts: Texts) -> str:
    """Return the name of a kind as plain text."""
    return str(kind_name(one, texts))
