"""What is refused because nobody knows of which department it is."""

from domain.department.belonging import WhichDepartment
from domain.department.department import (
    DepartmentIsClosed,
    DepartmentNeeded,
    DepartmentTaken,
    NoSuchDepartment,
)
from domain.department.keeping import HasOpenWork, LastDepartment
from views.refusal.wording import N_, plainly

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
        LastDepartment: N_("Not closed: it is the only department at work."),
        WhichDepartment: N_("Nothing was recorded: it is not clear of which department this is."),
    }
)
