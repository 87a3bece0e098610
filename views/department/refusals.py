"""What is refused because nobody knows of which department it is."""

from domain.department.belonging import AtRest, WhichDepartment
from domain.department.brought import NothingCalledSo
from domain.department.department import (
    DepartmentIsClosed,
    DepartmentNeeded,
    DepartmentTaken,
    NoSuchDepartment,
    WasMerged,
)
from domain.department.giving import (
    GivenBefore,
    GivenToItself,
    HasItsOwnChat,
    NoLongerGiven,
    NoOffice,
    NotAcceptedYet,
    NotGiven,
    OfferOver,
    OnlyGiven,
    OnlyOthersWork,
)
from domain.department.keeping import DepartmentIsOpen, HasOpenWork, LastDepartment
from domain.department.merging import CodesCollide, NothingToMerge
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        NoSuchDepartment: N_(
            "Nothing was done: no department is called {name}. Please see nhacviec department list."
        ),
        DepartmentIsClosed: N_(
            "Nothing was done: {name} is closed. Please see nhacviec department list."
        ),
        DepartmentNeeded: N_(
            "Nothing was done: there are several departments. Please add --department with one "
            "of: {names}."
        ),
        DepartmentTaken: N_("Nothing was done: another department is called {name} already."),
        HasOpenWork: N_(
            "Not closed: {n} parts of the work of {name} are not finished. Please let the office "
            "end them or hand them over, or add --anyway: they then stay as they are, unreminded."
        ),
        DepartmentIsOpen: N_("Nothing was done: {name} is at work."),
        WasMerged: N_(
            "Nothing was done: {name} has become part of {into} ({basis}). Please name {into}."
        ),
        NothingToMerge: N_(
            "Nothing was done: please name at least one department besides the one that remains."
        ),
        NothingCalledSo: N_(
            "Nothing was merged: {name} is no unit's code, plan's name or work plan's year of "
            "these departments. Please write it as in the list, such as --rename SYT:TT=TTYT."
        ),
        CodesCollide: N_(
            "Nothing was merged: {n} codes have two meanings. Please add --yes to take what is "
            "proposed, or name others, such as --rename SYT:TT=TTYT."
        ),
        OnlyGiven: N_(
            "Not done: of {giver}, this group sees and reports on the work it was given and no "
            "more. To see it, type /viec; to report, press a button of that message or reply "
            "“xong”, “vướng mắc …”, “xin gia hạn đến …”. For your own department write without "
            "replying to it."
        ),
        AtRest: N_(
            "Not recorded: {name} is at work in this system no more, and so is what it gave here. "
            "Please settle it with that department; for your own write without replying to this."
        ),
        NoLongerGiven: N_(
            "Not recorded: {giver} gives this group no work any more, or it has not been accepted. "
            "Please settle it with that department."
        ),
        OnlyOthersWork: N_(
            "This department has taken in no plan of its own. For the work that {givers} gave to "
            "this group, type /viec; to report on it, reply to the message or type its code."
        ),
        NotAcceptedYet: N_(
            "This department has taken in no plan of its own, and the work that {givers} offers "
            "has not been accepted here. Please press Accept or Decline under the offer."
        ),
        GivenToItself: N_("Nothing was done: a department is not given its own work."),
        HasItsOwnChat: N_(
            "Nothing was done: {unit} has a group of its own, {title}. Please disconnect it there "
            "first with /ketnoi."
        ),
        GivenBefore: N_(
            "Nothing was done: the work of {unit} is offered or given already. Please take it back "
            "first: nhacviec department take-back."
        ),
        NoOffice: N_(
            "Nothing was done: {receiver} has connected no group of its office. Please connect it "
            "first: /ketnoi vanphong in that group."
        ),
        NotGiven: N_("Nothing was done: the work of {unit} is given to nobody."),
        OfferOver: N_(
            "Nothing was done: this offer has been answered, or is offered no more. Please ask the "
            "department that sent it."
        ),
        LastDepartment: N_("Not closed: it is the only department at work."),
        WhichDepartment: N_("Nothing was recorded: it is not clear of which department this is."),
    }
)
