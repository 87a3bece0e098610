"""What stands around a report and is none of it."""
