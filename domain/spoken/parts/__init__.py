"""What a message in plain words says, part by part: of which tasks, in which sense."""
