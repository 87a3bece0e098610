"""What people said or sent that has to be asked about before anything is done."""

from actions.said.file_meant import ask_what_it_is

__all__ = ["ask_what_it_is"]
