"""Where a message is cut, which says several things of several tasks."""
