"""What people said or sent that is asked about, or offered, before anything is done."""
