"""What is left of a message and could turn what it is taken for: then it is asked."""
