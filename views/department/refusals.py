"""What is refused because nobody knows of which department it is."""

from domain.department.belonging import WhichDepartment
from domain.department.department import DepartmentNeeded, DepartmentTaken, NoSuchDepartment
from views.refusal.wording import N_, plainly

plainly(
    {
        NoSuchDepartment: N_(
            "Nothing was done: no department is called {name}. Please see nhacviec department list."
        ),
        DepartmentNeeded: N_(
            "Nothing was done: there are several departments. Please add --department with one "
            "of: {names}."
        ),
        DepartmentTaken: N_("Nothing was done: another department is called {name} already."),
        WhichDepartment: N_("Nothing was recorded: it is not clear of which department this is."),
    }
)
